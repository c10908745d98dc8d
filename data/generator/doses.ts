import { day, financialYear, monthsAfter, yearsAfter } from './day';
import { gradient, probit } from './probability';
import { workingDayFrom } from './working-days';
import type { Day } from './day';
import type { Random } from './random';

const mmrvFrom = day('2026-01-01');
/** Second dose at 18 months for those born from here on. */
const newScheduleFrom = day('2024-07-01');
/** Called forward in January to October 2026. */
const catchUpFrom = day('2023-06-02');

/** Share with two doses by the fifth birthday, by the financial year of that birthday, in the middle of the deprivation range. */
const twoDoseShare: Readonly<Record<number, number>> = {
	2021: 0.892,
	2022: 0.887,
	2023: 0.881,
	2024: 0.875,
	2025: 0.866,
	2026: 0.864
};
const twoDoses = gradient(0.82, 0.92);
const oneDoseBy24Months = gradient(0.87, 0.945);
const oneDoseBy5Years = gradient(0.92, 0.97);
const twoDosesBy24Months = 0.84;

/** What came of one appointment. */
export interface Entry {
	readonly on: Day;
	readonly vaccine: string;
	readonly status: 'given' | 'refused' | 'missed';
}

/** What decides on a child's doses: what the practice adds, and how readily the family comes for the first and for the second. */
export interface Prospect {
	readonly birth: Day;
	readonly rank: number;
	readonly pull: number;
	readonly willing: number;
	readonly ready: number;
}

/**
 * Every dose given, refused or missed in a childhood, the future included: at
 * one year and at three years and four months, or at 18 months under the
 * schedule of 2026, or in its catch-up; now and then early, late or entered twice.
 */
export function dosesOf(prospect: Prospect, random: Random): readonly Entry[] {
	const { birth, rank, pull, willing } = prospect;
	const entries: Entry[] = [];
	const [second, fifth] = [yearsAfter(birth, 2), yearsAfter(birth, 5)];
	const give = (on: Day) => {
		const given = workingDayFrom(on);
		const vaccine =
			given >= mmrvFrom
				? random.weighted({ MMRV: 0.9, ProQuad: 0.1 })
				: random.weighted({ MMR: 0.84, Priorix: 0.1, MMRVaxPro: 0.06 });
		entries.push({ on: given, vaccine, status: 'given' });
		if (vaccine !== 'MMR' && random.chance(0.012))
			entries.push({ on: given, vaccine: 'MMR', status: 'given' });
	};

	const isInTime = willing > -(oneDoseBy24Months(rank) + 0.6 * pull);
	const isLate = willing > -(oneDoseBy5Years(rank) + 0.6 * pull);
	if (random.chance(0.004)) give(birth + random.between(185, 340));
	if (!isInTime && !isLate) {
		if (random.chance(0.3))
			entries.push({
				on: workingDayFrom(birth + random.between(370, 700)),
				vaccine: 'MMR',
				status: 'refused'
			});
		return entries;
	}
	if (random.chance(0.035))
		entries.push({
			on: workingDayFrom(birth + random.between(366, 380)),
			vaccine: 'MMR',
			status: 'missed'
		});
	const first = isInTime
		? Math.min(second - 8, birth + 368 + Math.round(random.exponential(42)))
		: random.between(second + 1, fifth - 200);
	give(first);
	const next = secondDose(prospect, first, random);
	const isTooSoon = random.chance(0.002);
	if (next !== undefined) give(isTooSoon ? first + random.between(14, 24) : next);
	return entries;
}

/** The day of the second dose under the rule for the child's birthday, if there is to be one. */
function secondDose(
	{ birth, rank, pull, ready }: Prospect,
	first: Day,
	random: Random
): Day | undefined {
	const earliest = first + 28 + random.between(1, 30);
	const fifth = yearsAfter(birth, 5);
	const fall = twoDoses(rank) - twoDoses(0.5) + pull;
	if (birth >= newScheduleFrom) {
		const second = yearsAfter(birth, 2);
		const isPrompt = ready > -(probit(twoDosesBy24Months) + fall);
		const due = monthsAfter(birth, 18) + Math.round(random.exponential(28));
		return isPrompt
			? Math.max(earliest, Math.min(due, second - 5))
			: random.chance(0.5)
				? second + random.between(5, 400)
				: undefined;
	}
	const level = probit(twoDoseShare[Math.min(2026, Math.max(2021, financialYear(fifth)))]!);
	const isTaken = ready > -(level + fall);
	if (birth >= catchUpFrom) {
		if (random.chance(0.03) && isTaken) return Math.max(earliest, monthsAfter(birth, 20));
		return isTaken
			? Math.max(earliest, day('2026-01-05') + Math.round(random.exponential(85)))
			: undefined;
	}
	if (!isTaken) return random.chance(0.12) ? fifth + random.between(10, 500) : undefined;
	if (random.chance(0.05)) return Math.max(earliest, first + random.between(60, 400));
	return Math.max(
		earliest,
		Math.min(monthsAfter(birth, 40) + Math.round(random.exponential(55)), fifth - 9)
	);
}
