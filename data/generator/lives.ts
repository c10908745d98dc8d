import { randomPoisson } from 'd3';

import { academicYear, day } from './day';
import { familyIn, outsideFamily } from './families';
import { randomFor } from './random';
import { birthsFrom, birthsTo } from './timeline';
import type { Day } from './day';
import type { Family } from './families';
import type { Neighbourhood } from './neighbourhoods';
import type { Postcodes } from './postcodes';
import type { Random } from './random';

/** One invented child, whose life every extract tells a part of. */
export interface Child {
	/** From 1 on, in order of neighbourhood of birth and family. */
	readonly number: number;
	readonly family: Family;
	readonly birth: Day;
	readonly sex: 'female' | 'male';
	readonly isDisabled: boolean;
	readonly sen: 'none' | 'support' | 'plan';
	readonly isTeenParent: boolean;
	/** How the child develops, standard normal: moves the check at two and the profile at five together. */
	readonly development: number;
	/** The pseudonym, where the authority has matched the child. */
	readonly linkId: string | undefined;
}

/** Cohorts whose size is set, by neighbourhood and the school year in which the profile is taken. */
const setCohorts: Readonly<Record<string, number>> = {
	'Sheepy and Witherley 2024': 5,
	'Twycross 2024': 3,
	'Somerby 2024': 4,
	'Wymondham 2024': 5
};
/** Children start reception in the September after they turn four and are assessed in the summer after. */
const assessedAfter = 5;
const matchedShare = 0.87;
const siblingShare = 0.42;
const outsideShare = 0.022;

/** Every child of the county born within the timeline, and those from outside who come to its centres. */
export function childrenOfCounty(options: {
	neighbourhoods: readonly Neighbourhood[];
	postcodes: Postcodes;
	underFives: number;
	seed: number;
}): readonly Child[] {
	const { neighbourhoods, underFives, seed } = options;
	const random = randomFor(seed, 'lives');
	const totalSize = neighbourhoods.reduce((total, { size }) => total + size, 0);
	const children: Child[] = [];
	for (const neighbourhood of neighbourhoods) {
		const perCohort = (underFives / 5) * (neighbourhood.size / totalSize);
		const births = birthsOf(neighbourhood, perCohort, random);
		const families: { family: Family; last: Day }[] = [];
		for (const birth of births) {
			const earlier = random.chance(siblingShare)
				? families.findIndex(({ last }) => birth - last > 540 && birth - last < 1800)
				: -1;
			const family =
				earlier < 0
					? familyIn(neighbourhood, { ...options, random })
					: families.splice(earlier, 1)[0]!.family;
			families.push({ family, last: birth });
			children.push(child(children.length + 1, family, birth, random));
			if (
				!setCohorts[`${neighbourhood.name} ${academicYear(birth) + assessedAfter}`] &&
				random.chance(0.014)
			)
				children.push(child(children.length + 1, family, birth, random));
		}
	}
	const outsiders = Math.round(children.length * outsideShare);
	for (let i = 0; i < outsiders; i++) {
		const nearTo = random.pick(neighbourhoods);
		const family = outsideFamily(nearTo, { ...options, random });
		children.push(child(children.length + 1, family, random.between(birthsFrom, birthsTo), random));
	}
	return children;
}

/** The birthdays of a neighbourhood in order, year by year of school entry. */
function birthsOf(neighbourhood: Neighbourhood, perCohort: number, random: Random): readonly Day[] {
	const births: Day[] = [];
	for (let year = academicYear(birthsFrom); year <= academicYear(birthsTo); year++) {
		const [from, to] = [day(`${year}-09-01`), day(`${year + 1}-08-31`)];
		const expected = perCohort * (1.112 - 0.011 * (year - 2011));
		const count =
			setCohorts[`${neighbourhood.name} ${year + assessedAfter}`] ??
			randomPoisson.source(() => random.unit())(expected)();
		const cohort = Array.from({ length: count }, () => random.between(from, to)).sort(
			(one, other) => one - other
		);
		births.push(...cohort.filter((birth) => birth >= birthsFrom && birth <= birthsTo));
	}
	return births;
}

function child(number: number, family: Family, birth: Day, random: Random): Child {
	const sex = random.chance(0.512) ? 'male' : 'female';
	const sen = random.chance(sex === 'male' ? 0.025 : 0.01)
		? 'plan'
		: random.chance(sex === 'male' ? 0.11 : 0.055)
			? 'support'
			: 'none';
	return {
		number,
		family,
		birth,
		sex,
		sen,
		isDisabled: sen === 'plan' ? random.chance(0.8) : random.chance(0.018),
		isTeenParent: random.chance(family.isYoung ? 0.5 : 0),
		development: random.normal(),
		linkId: random.chance(matchedShare) ? pseudonym(number) : undefined
	};
}

/** The child's number in another guise, one to one. */
export function pseudonym(number: number): string {
	return `L${((number * 48_271) % 2_147_483_647).toString(36).toUpperCase().padStart(6, '0')}`;
}
