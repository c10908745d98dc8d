/**
 * What a right dashboard must show of a made-up authority, counted by plain loops over the
 * children, pupils and ledger lines themselves: no file is read and nothing of the product is
 * used, so that agreement between the two roads means something.
 *
 * The definitions: a child is a resident when its home lies in the authority; in scope on a day
 * from birth until the day before the fifth birthday; registered as at a day when a registration
 * anywhere has begun and is not closed; seen when one contact that took place face to face (a
 * group, a clinic, a home visit; not a letter, not a call, not a missed one), at any centre, falls
 * in the year while the child is in scope; seen three times when such contacts fall on three
 * different days. A good level of development is the expected level in each of the first
 * twelve goals, among pupils assessed in all seventeen. A dose of MMR counts from the first
 * birthday up to and including the cohort's birthday. Spending is what was spent net of income,
 * capital left out.
 */
import { birthday, day, iso } from './chance.ts';
import type { Authority, Child, Pupil } from './authority.ts';

/** The latest whole financial year of the activity: 2025/26. */
const YEAR_FROM = day(2025, 4, 1);
const YEAR_TO = day(2026, 3, 31);
const ACADEMIC_YEAR = 2026;
const LEDGER_YEAR = 2025;

export interface Share {
	numerator: number;
	denominator: number;
}

/** Figures of the whole authority, or of the residents of one centre's reach area. */
export interface Reach {
	underFives: number;
	registered: number;
	seen: number;
	seenThreeTimes: number;
	unreached: number;
	mmr1AtTwo: Share;
	mmr2AtFive: Share;
}

export interface Expected extends Reach {
	goodLevel: Share;
	goodLevelFreeMeals: Share;
	goodLevelOthers: Share;
	/** Percentage points: others less those on free school meals. */
	freeMealsGap: number;
	/** Pounds. */
	spend: number;
	byCentre: Record<string, Reach & { spend: number }>;
}

function isUnderFive(child: Child, on: number): boolean {
	return child.born <= on && on < birthday(child.born, 5);
}

function isRegistered(child: Child, asAt: number): boolean {
	if (!isUnderFive(child, asAt)) return false;
	for (const registration of child.registrations) {
		if (registration.to === asAt) {
			throw new Error(`A registration of ${child.id} closes on ${iso(asAt)}: choose another seed`);
		}
		if (registration.from <= asAt && (registration.to === null || registration.to > asAt))
			return true;
	}
	return false;
}

function daysSeen(child: Child): number {
	const days = new Set<number>();
	for (const contact of child.contacts) {
		if (contact.day < YEAR_FROM || contact.day > YEAR_TO) continue;
		if (contact.kind === 'telephone' || contact.kind === 'letter') continue;
		if (!contact.happened || !isUnderFive(child, contact.day)) continue;
		days.add(contact.day);
	}
	return days.size;
}

function protectedBy(child: Child, age: number, dosesNeeded: number, share: Share): void {
	const reached = birthday(child.born, age);
	if (reached < YEAR_FROM || reached > YEAR_TO) return;
	if (child.left !== null && child.left <= reached) return;
	share.denominator += 1;
	const days = new Set<number>();
	for (const dose of child.doses) {
		if (dose.isMmr && dose.day >= birthday(child.born, 1) && dose.day <= reached)
			days.add(dose.day);
	}
	if (days.size >= dosesNeeded) share.numerator += 1;
}

function reachOf(authority: Authority, centre: number | null): Reach {
	const result: Reach = {
		underFives: 0,
		registered: 0,
		seen: 0,
		seenThreeTimes: 0,
		unreached: 0,
		mmr1AtTwo: { numerator: 0, denominator: 0 },
		mmr2AtFive: { numerator: 0, denominator: 0 }
	};
	for (const neighbourhood of authority.neighbourhoods) {
		if (centre !== null && neighbourhood.centre !== centre) continue;
		for (const residents of neighbourhood.residents) result.underFives += residents;
	}
	for (const child of authority.children) {
		if (child.home === null) continue;
		if (centre !== null && child.home.centre !== centre) continue;
		if (isRegistered(child, YEAR_TO)) result.registered += 1;
		const days = daysSeen(child);
		if (days >= 1) result.seen += 1;
		if (days >= 3) result.seenThreeTimes += 1;
		protectedBy(child, 2, 1, result.mmr1AtTwo);
		protectedBy(child, 5, 2, result.mmr2AtFive);
	}
	result.unreached = result.underFives - result.seen;
	return result;
}

function goodLevelOf(pupils: readonly Pupil[], belongs: (pupil: Pupil) => boolean): Share {
	const share: Share = { numerator: 0, denominator: 0 };
	for (const pupil of pupils) {
		if (pupil.year !== ACADEMIC_YEAR || !belongs(pupil)) continue;
		let isValid = true;
		let isGood = true;
		for (let goal = 0; goal < 17; goal += 1) {
			if (pupil.goals[goal] !== '1' && pupil.goals[goal] !== '2') isValid = false;
			if (goal < 12 && pupil.goals[goal] !== '2') isGood = false;
		}
		if (!isValid) continue;
		share.denominator += 1;
		if (isGood) share.numerator += 1;
	}
	return share;
}

function spendOf(authority: Authority, belongs: (centre: number | null) => boolean): number {
	// In pence, so that a thousand sums of pounds do not drift.
	let pence = 0;
	for (const line of authority.ledger) {
		if (line.year !== LEDGER_YEAR || line.isCapital || !belongs(line.centre)) continue;
		for (const month of line.months) pence += Math.round(month * 100);
	}
	return pence / 100;
}

const percent = (share: Share) => (100 * share.numerator) / share.denominator;

export function expectedOf(authority: Authority): Expected {
	const onMeals = goodLevelOf(authority.pupils, (pupil) => pupil.freeMeals === true);
	const others = goodLevelOf(authority.pupils, (pupil) => pupil.freeMeals === false);
	const byCentre: Expected['byCentre'] = {};
	authority.centres.forEach((centre, index) => {
		byCentre[centre.name] = {
			...reachOf(authority, index),
			spend: spendOf(authority, (spentBy) => spentBy === index)
		};
	});
	return {
		...reachOf(authority, null),
		goodLevel: goodLevelOf(authority.pupils, () => true),
		goodLevelFreeMeals: onMeals,
		goodLevelOthers: others,
		freeMealsGap: percent(others) - percent(onMeals),
		spend: spendOf(authority, () => true),
		byCentre
	};
}
