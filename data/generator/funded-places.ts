import { day, yearsAfter } from './day';
import { homeOn } from './families';
import { randomFor } from './random';
import type { Child } from './lives';
import type { Postcodes } from './postcodes';
import type { Setting } from './settings';

/** The third Thursday of January, by year. */
const counts = {
	2022: '2022-01-20',
	2023: '2023-01-19',
	2024: '2024-01-18',
	2025: '2025-01-16',
	2026: '2026-01-15'
} as const;
/** Share of those eligible who have a place. From 2025 some take a working parent's place instead. */
const takeUp: Readonly<Record<string, number>> = {
	2022: 0.71,
	2023: 0.735,
	2024: 0.75,
	2025: 0.655,
	2026: 0.67
};

/** The rows of the funded places extract: two-year-olds on the list at the January count. */
export function* fundedPlaceRows({
	children,
	settings,
	postcodes,
	seed
}: {
	readonly children: readonly Child[];
	readonly settings: readonly Setting[];
	readonly postcodes: Postcodes;
	readonly seed: number;
}) {
	const random = randomFor(seed, 'funded places');
	for (const [year, date] of Object.entries(counts)) {
		const countedOn = day(date);
		const ageOn = day(`${Number(year) - 1}-12-31`);
		let number = 0;
		for (const { birth, family } of children) {
			const isTwo = yearsAfter(birth, 2) <= ageOn && yearsAfter(birth, 3) > ageOn;
			const { neighbourhood, postcode } = homeOn(family, countedOn);
			if (
				!isTwo ||
				!neighbourhood ||
				!(family.isWorkless || family.isOnFreeMeals || random.chance(0.03))
			)
				continue;
			number++;
			const hasPlace =
				0.12 * family.engagement + random.unit() <
				takeUp[year]! + 0.03 * (neighbourhood.rank - 0.3);
			const near = settings.filter(
				(setting) => setting.neighbourhood.town === neighbourhood.town && setting.goodness > -2.4
			);
			yield {
				place_id: `F${year.slice(2)}${String(number).padStart(5, '0')}`,
				headcount_on: countedOn,
				postcode: postcodes.asTyped(postcode, random),
				lsoa_code: undefined,
				has_place: hasPlace,
				setting_id:
					hasPlace && !random.chance(0.02) && near.length > 0 ? random.pick(near).id : undefined
			};
		}
	}
}
