import { goalsOf2012, goalsSince2021 } from '$lib/catalogue/profile-goals';

import { academicYear, day, yearLabel } from './day';
import { evened } from './evened';
import { homeOn, rankOf } from './families';
import { gradient, probit } from './probability';
import { randomFor } from './random';
import { goalScores } from './profile-scores';
import { newProfileYears, oldProfileYears } from './timeline';
import type { Day } from './day';
import type { Child } from './lives';
import type { Neighbourhood } from './neighbourhoods';
import type { Postcodes } from './postcodes';
import type { Random } from './random';

/** Share of children not on free school meals who have a good level of development, in the middle of the deprivation range. */
const goodShare: Readonly<Record<number, number>> = {
	2017: 0.735,
	2018: 0.74,
	2021: 0.664,
	2022: 0.678,
	2023: 0.69,
	2024: 0.702
};
const byDeprivation = gradient(0.62, 0.755);
const freeMealsStep = -0.47;
const byDeprivationMiddle = byDeprivation(0.5);
const inState = 0.965;
/** School years between the one that began before the birth and the one of the assessment. */
const assessedAfter = 5;
/** So small that no result may be chance: how many of a cohort reached a good level, by the town of its neighbourhoods. */
const setResults: Readonly<
	Record<string, { readonly year: number; readonly good: readonly number[] }>
> = {
	Sheepy: { year: 2024, good: [1, 3] },
	Twycross: { year: 2024, good: [2] },
	Somerby: { year: 2024, good: [1, 2, 3, 4] },
	Wymondham: { year: 2024, good: [1, 2, 3, 4, 5] }
};

/** The rows of the early years profile: the summer after each child's fifth school year began, nothing in 2020 and 2021. */
export function* profileRows({
	children,
	postcodes,
	seed
}: {
	readonly children: readonly Child[];
	readonly postcodes: Postcodes;
	readonly seed: number;
}) {
	const random = randomFor(seed, 'profile');
	for (const year of [...oldProfileYears, ...newProfileYears]) {
		const assessedOn = day(`${year + 1}-06-30`);
		const cohort = children.filter(({ birth }) => academicYear(birth) + assessedAfter === year);
		const readiness = readinessOf(cohort, assessedOn, random);
		const setSoFar = new Map<string, number>();
		let number = 0;
		for (const child of cohort) {
			const home = homeOn(child.family, assessedOn);
			if (!home.neighbourhood) continue;
			const set = setResults[home.neighbourhood.town];
			const isSet = set?.year === year;
			if (!isSet && !random.chance(inState)) continue;
			const place = (setSoFar.get(home.neighbourhood.town) ?? 0) + 1;
			setSoFar.set(home.neighbourhood.town, place);
			const isGood = isSet
				? set.good.includes(place)
				: readiness.get(child)! > -easeOf(year, rankOf(home), child.family.isOnFreeMeals);
			const { family } = child;
			number++;
			yield {
				pupil_id: `P${String(year + 1).slice(2)}${String(number).padStart(5, '0')}`,
				academic_year: yearLabel(year),
				school: schoolOf(home.neighbourhood, random),
				date_of_birth: child.birth,
				sex: child.sex,
				postcode: isSet ? home.postcode : postcodes.asTyped(home.postcode, random),
				lsoa_code: undefined,
				fsm: random.chance(0.012) ? 'unknown' : family.isOnFreeMeals ? 'eligible' : 'not eligible',
				sen: random.chance(0.008) ? 'unknown' : child.sen,
				first_language: random.chance(0.006) ? 'unknown' : family.firstLanguage,
				ethnicity: random.chance(0.015) ? 'unknown' : family.ethnicity,
				link_id: child.linkId,
				...goalScores({
					goals: (year < 2019 ? goalsOf2012 : goalsSince2021).map(([name]) => name),
					isGood,
					development: child.development,
					mayExceed: year < 2019,
					mayBeUnassessed: !isSet,
					random
				})
			};
		}
	}
}

/** How far each child has come, standard normal within each fifth of deprivation and among those on free meals or not. */
function readinessOf(
	cohort: readonly Child[],
	assessedOn: Day,
	random: Random
): ReadonlyMap<Child, number> {
	return evened(
		cohort,
		(child) =>
			0.5 * child.development +
			0.12 * child.family.engagement +
			0.858 * random.normal() +
			headStart(child),
		({ family }) => `${Math.floor(5 * rankOf(homeOn(family, assessedOn)))} ${family.isOnFreeMeals}`
	);
}

/** Girls, the older, those at home in English and those without special needs come to a good level more easily. In probits. */
function headStart({ birth, sex, sen, family }: Child): number {
	const month = new Date(birth * 86_400_000).getUTCMonth();
	const isAutumn = month >= 8;
	const isSummer = month >= 3 && month <= 7;
	return (
		(sex === 'female' ? 0.19 : -0.19) +
		(isAutumn ? 0.2 : isSummer ? -0.2 : 0) +
		(family.firstLanguage === 'other' ? -0.12 : 0) +
		{ none: 0.1, support: -1.05, plan: -2 }[sen]
	);
}

/** How easily children of a year, a neighbourhood and a household come to a good level, in probits. */
function easeOf(year: number, rank: number, isOnFreeMeals: boolean): number {
	return (
		probit(goodShare[year]!) +
		(byDeprivation(rank) - byDeprivationMiddle) +
		(isOnFreeMeals ? freeMealsStep : 0)
	);
}

/** One of the two schools near a neighbourhood. */
function schoolOf({ index }: Neighbourhood, random: Random): string {
	return `School ${String(Math.floor(index / 2) * 2 + random.between(1, 2)).padStart(3, '0')}`;
}
