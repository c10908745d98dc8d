import { isOpen } from './centres';
import { yearsAfter } from './day';
import { homeOn } from './families';
import { familyNumbers } from './family-numbers';
import { pseudonym } from './lives';
import { nearestCentres } from './nearest-centres';
import { randomFor } from './random';
import { reportingEnd, reportingStart } from './timeline';
import type { YearOfContact } from './attendance';
import type { Centre } from './centres';
import type { Day } from './day';
import type { FamilyNumbers } from './family-numbers';
import type { Child } from './lives';
import type { Neighbourhood } from './neighbourhoods';
import type { Random } from './random';
import type { ReachAreas } from './reach-areas';

/** A child on a centre's books. */
export interface Registration {
	readonly child: Child;
	readonly childId: string;
	readonly familyId: string;
	/** The centre that gave the numbers out. */
	readonly centre: Centre;
	readonly registeredOn: Day;
	readonly closedOn: Day | undefined;
	/** The authority has always matched children whom two centres know. */
	readonly linkId: string | undefined;
}

interface Making {
	readonly children: readonly Child[];
	/** A list for each child. */
	readonly attendance: readonly (readonly YearOfContact[])[];
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly reachAreas: ReachAreas;
	readonly seed: number;
}

const twoCentresShare = 0.021;
/** Of children whom no centre was in touch with in the reporting years, and what is added for a life that lies outside them. */
const registeredUnseenShare = 0.08;
const registeredOutsideShare = 0.6;
const ownCentreShare = 0.86;
/** Nobody who turned five before the reporting years is of interest to them. */
const bornBeforeIsTooOld = reportingStart - 5 * 366;

/** The registrations of each child, first one first; none for children whom no centre knows. */
export function registrationsOf({
	children,
	attendance,
	neighbourhoods,
	reachAreas,
	seed
}: Making): readonly (readonly Registration[])[] {
	const random = randomFor(seed, 'registrations');
	const nearby = nearestCentres(neighbourhoods);
	const numbers = familyNumbers();
	return children.map((child, i) => {
		const years = attendance[i]!;
		if (child.birth < bornBeforeIsTooOld) return [];
		if (years.length === 0 && !random.chance(unseenShareOf(child.birth))) return [];
		const registeredOn = registrationDay(child, years, random);
		if (registeredOn > reportingEnd) return [];

		const { neighbourhood } = homeOn(child.family, registeredOn);
		const nearTo =
			neighbourhood ??
			random.pick(neighbourhoods.filter(({ locality }) => locality === child.family.locality));
		const candidates = nearby[nearTo.index]!.filter((centre) => isOpen(centre, registeredOn));
		const own = neighbourhood && reachAreas.centreFor(neighbourhood, registeredOn);
		const usesOwn = own && isOpen(own, registeredOn) && random.chance(ownCentreShare);
		const first = usesOwn ? own : candidates[random.chance(0.7) ? 0 : 1]!;

		const isTwice = random.chance(twoCentresShare) && years.some(({ isSeen }) => isSeen);
		const secondDay = registeredOn + random.between(60, 500);
		const second = candidates.find((centre) => centre !== first && isOpen(centre, secondDay));
		const isInTime = secondDay < Math.min(reportingEnd, yearsAfter(child.birth, 5));
		const entry = { child, lastExpected: years.at(-1)?.to ?? registeredOn };
		if (!isTwice || !second || !isInTime)
			return [
				register({ ...entry, centre: first, registeredOn, linkId: child.linkId }, numbers, random)
			];
		const linkId = pseudonym(child.number);
		return [
			register({ ...entry, centre: first, registeredOn, linkId }, numbers, random),
			register({ ...entry, centre: second, registeredOn: secondDay, linkId }, numbers, random)
		];
	});
}

/** How likely a child is on the books unseen: more so where it came, or is to come, in years that are not reported. */
function unseenShareOf(birth: Day): number {
	const fifthBirthday = yearsAfter(birth, 5);
	const reported = Math.min(fifthBirthday, reportingEnd) - Math.max(birth, reportingStart);
	const outside = 1 - Math.max(0, reported) / (fifthBirthday - birth);
	return registeredUnseenShare + registeredOutsideShare * outside;
}

/** Early in the child's life, and never after the last day on which it could first have come. */
function registrationDay(child: Child, years: readonly YearOfContact[], random: Random): Day {
	const early =
		child.birth +
		(random.chance(0.012)
			? -random.between(5, 70)
			: random.chance(0.7)
				? random.between(5, 56)
				: Math.round(random.exponential(260)));
	const first = years[0];
	if (!first) return Math.min(early, yearsAfter(child.birth, 5) - 1);
	if (early <= first.from) return early;
	return Math.min(early, Math.round(first.from + 0.6 * random.unit() * (first.to - first.from)));
}

/** Most registrations end at the fifth birthday or soon after, some earlier, and some are never closed. */
function register(
	entry: Pick<Registration, 'child' | 'centre' | 'registeredOn' | 'linkId'> & {
		readonly lastExpected: Day;
	},
	numbers: FamilyNumbers,
	random: Random
): Registration {
	const { child, centre, registeredOn, linkId, lastExpected } = entry;
	const { familyId, person } = numbers(child.family, centre);
	const fifthBirthday = yearsAfter(child.birth, 5);
	const early = Math.max(lastExpected, registeredOn + random.between(200, 1500));
	const closing = random.chance(0.04)
		? Math.min(early, fifthBirthday + 120)
		: fifthBirthday + random.between(0, 120);
	return {
		child,
		childId: `${familyId}-${String(person).padStart(2, '0')}`,
		familyId,
		centre,
		registeredOn,
		closedOn: random.chance(0.12) || closing > reportingEnd ? undefined : closing,
		linkId
	};
}
