import { firstOfApril, yearsAfter } from './day';
import { homeOn, rankOf } from './families';
import { gradient, probit } from './probability';
import { randomFor } from './random';
import { reportingYears } from './timeline';
import type { Child } from './lives';
import type { Day } from './day';
import type { Random } from './random';
import type { ReachAreas } from './reach-areas';

/** What becomes of a child in one financial year at the centres. */
export interface YearOfContact {
	readonly year: number;
	readonly from: Day;
	readonly to: Day;
	/** Seen face to face, or only written to, called and expected. */
	readonly isSeen: boolean;
	/** How often, set against other children. */
	readonly weight: number;
}

/** The years in which centres were in touch with each child: one list a child, in the order of the children. */
export function attendanceOf({
	children,
	reachAreas,
	seed
}: {
	readonly children: readonly Child[];
	readonly reachAreas: ReachAreas;
	readonly seed: number;
}): readonly (readonly YearOfContact[])[] {
	const random = randomFor(seed, 'attendance');
	return children.map((child) => yearsOf(child, reachAreas, random));
}

/** Share of under-fives seen in the year in the middle of the deprivation range; centres were still closed to many in 2021. */
const seenShare: Readonly<Record<number, number>> = {
	2021: 0.464,
	2022: 0.524,
	2023: 0.568,
	2024: 0.6,
	2025: 0.622
};
/** Families in deprived neighbourhoods are sought out, so more of them are seen. */
const soughtOut = gradient(0.635, 0.525);
const soughtOutMiddle = soughtOut(0.5);
/** By age in the middle of the year: fewer come once nursery begins. */
const pullOfAge = [0.22, 0.27, 0.1, -0.22, -0.45];
const contactedOnlyShare = 0.06;

function yearsOf(child: Child, reachAreas: ReachAreas, random: Random): readonly YearOfContact[] {
	const fifthBirthday = yearsAfter(child.birth, 5);
	const readiness = 0.55 * child.family.engagement + 0.4 * random.normal();
	const years: YearOfContact[] = [];
	for (const year of reportingYears) {
		const [start, end] = [firstOfApril(year), firstOfApril(year + 1) - 1];
		const [from, to] = [Math.max(start, child.birth), Math.min(end, fifthBirthday - 1)];
		if (from > to) continue;
		const middle = Math.floor((from + to) / 2);
		const home = homeOn(child.family, middle);
		const pull = home.neighbourhood ? reachAreas.centreFor(home.neighbourhood, middle).pull : 0.3;
		const threshold =
			probit(seenShare[year]!) +
			soughtOut(rankOf(home)) -
			soughtOutMiddle +
			pull +
			pullOfAge[Math.floor((middle - child.birth) / 365.25)]! +
			outreach(child);
		const isSeen =
			readiness + 0.733 * random.normal() > -threshold && random.chance((to - from + 1) / 365);
		if (!isSeen && !random.chance(contactedOnlyShare)) continue;
		const weight =
			Math.exp(0.25 * child.family.engagement + 3 * outreach(child)) *
			Math.max(0.25, (to - from + 1) / 365);
		years.push({ year, from, to, isSeen, weight: isSeen ? weight : 0 });
	}
	return years;
}

/** Families whom outreach workers look for, in probits. */
function outreach({ family, isTeenParent, isDisabled }: Child): number {
	return (
		(family.isWorkless ? 0.08 : 0) +
		(family.isLoneParent ? 0.04 : 0) +
		(isTeenParent ? 0.1 : 0) +
		(isDisabled ? 0.12 : 0) -
		(family.isInTemporaryHousing ? 0.2 : 0)
	);
}
