import { randomFor } from './random';
import { reportingEnd } from './timeline';
import { workingDayFrom, workingDaysAfter } from './working-days';
import type { CentreYear } from './centre-years';
import type { Random } from './random';

const sources = {
	'health visitor': 30,
	midwife: 8,
	gp: 6,
	school: 9,
	'social care': 14,
	'jobcentre plus': 3,
	housing: 4,
	'voluntary sector': 6,
	self: 16,
	other: 4
} as const;
/** The needs that the board paper of 2008 names, and everyday ones. */
const needs = {
	Parenting: 22,
	'Parental mental health': 15,
	'Child development': 17,
	'Domestic abuse': 11,
	'Money and housing': 11,
	'Temporary accommodation': 5,
	'Drugs and alcohol': 5,
	'Rural isolation': 5,
	'New to the area': 4,
	Disability: 5
} as const;
const outcomes = {
	'needs met': 0.62,
	signposted: 0.13,
	'stepped up to social care': 0.07,
	declined: 0.08,
	'moved away': 0.06,
	'consent withdrawn': 0.04
} as const;
/** Share first reached within five working days, by year from 2021: it worsens in one locality and holds in the others. */
const inTime: Readonly<Record<string, readonly number[]>> = {
	E07000132: [0.74, 0.71, 0.68, 0.64, 0.61]
};
const inTimeElsewhere = [0.71, 0.72, 0.72, 0.73, 0.72];
const aHundredChildren = 10.5;

/** The rows of the referrals extract. */
export function* referralRows(years: readonly CentreYear[], seed: number) {
	const random = randomFor(seed, 'referrals');
	let number = 0;
	for (const { centre, year, from, to, children, families } of years) {
		const count = Math.round(
			(children / 100) * aHundredChildren * (1 + 0.05 * (year - 2021)) + random.unit()
		);
		const days = Array.from({ length: count }, () => workingDayFrom(random.between(from, to))).sort(
			(one, other) => one - other
		);
		const share = (inTime[centre.locality] ?? inTimeElsewhere)[year - 2021]!;
		for (const received of days) {
			number++;
			const source = random.weighted(sources);
			const reached = dayReached(
				received,
				share + (source === 'self' ? 0.06 : source === 'social care' ? 0.05 : -0.022),
				random
			);
			const closed =
				reached === undefined ? undefined : reached + Math.round(30 + random.exponential(75));
			const isClosed = closed !== undefined && closed <= reportingEnd;
			yield {
				referral_id: `R${String(number).padStart(5, '0')}`,
				centre_id: centre.id,
				family_id: families.length === 0 || random.chance(0.12) ? undefined : random.pick(families),
				received_on: Math.min(received, reportingEnd),
				source,
				need: random.chance(0.02) ? undefined : random.weighted(needs),
				first_contact_on: reached !== undefined && reached <= reportingEnd ? reached : undefined,
				outcome: isClosed ? random.weighted(outcomes) : undefined,
				closed_on: isClosed
					? workingDayFrom(closed) > reportingEnd
						? closed
						: workingDayFrom(closed)
					: undefined
			};
		}
	}
}

/** Within five working days, later, or never. */
function dayReached(received: number, share: number, random: Random): number | undefined {
	if (random.chance(share)) return workingDaysAfter(received, random.between(0, 5));
	if (random.chance(0.09)) return undefined;
	return workingDaysAfter(received, 6 + Math.round(random.exponential(7)));
}
