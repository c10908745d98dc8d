import { evened } from './evened';
import { probit } from './probability';
import { randomFor } from './random';
import { reportingEnd } from './timeline';
import { workingDayFrom, workingDaysAfter } from './working-days';
import type { CentreYear } from './centre-years';
import type { Day } from './day';
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

interface Referral {
	readonly to: CentreYear;
	readonly received: Day;
	readonly source: keyof typeof sources;
}

/** The rows of the referrals extract. */
export function* referralRows({
	years,
	seed
}: {
	readonly years: readonly CentreYear[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'referrals');
	const referrals = years.flatMap((each) => referralsTo(each, random));
	const promptness = evened(
		referrals,
		({ source }) => random.normal() + (source === 'self' || source === 'social care' ? 0.2 : 0),
		({ to }) => `${to.centre.locality} ${to.year}`
	);
	let number = 0;
	for (const referral of referrals) {
		const { to, received, source } = referral;
		const share = (inTime[to.centre.locality] ?? inTimeElsewhere)[to.year - 2021]!;
		const reached = dayReached(received, promptness.get(referral)! > -probit(share), random);
		const closed =
			reached === undefined
				? undefined
				: workingDayFrom(reached + Math.round(30 + random.exponential(75)));
		const isClosed = closed !== undefined && closed <= reportingEnd;
		number++;
		yield {
			referral_id: `R${String(number).padStart(5, '0')}`,
			centre_id: to.centre.id,
			family_id:
				to.families.length === 0 || random.chance(0.12) ? undefined : random.pick(to.families),
			received_on: received,
			source,
			need: random.chance(0.02) ? undefined : random.weighted(needs),
			first_contact_on: reached !== undefined && reached <= reportingEnd ? reached : undefined,
			outcome: isClosed ? random.weighted(outcomes) : undefined,
			closed_on: isClosed ? closed : undefined
		};
	}
}

/** The referrals to a centre in a year, by date. */
function referralsTo(to: CentreYear, random: Random): readonly Referral[] {
	const rising = 1 + 0.05 * (to.year - 2021);
	const count = Math.round((to.children / 100) * aHundredChildren * rising + random.unit());
	return Array.from({ length: count }, () => workingDayFrom(random.between(to.from, to.to - 4)))
		.sort((one, other) => one - other)
		.map((received) => ({ to, received, source: random.weighted(sources) }));
}

/** Within five working days, later, or never. */
function dayReached(received: Day, isPrompt: boolean, random: Random): Day | undefined {
	if (isPrompt) return workingDaysAfter(received, random.between(0, 5));
	if (random.chance(0.09)) return undefined;
	return workingDaysAfter(received, 6 + Math.round(random.exponential(7)));
}
