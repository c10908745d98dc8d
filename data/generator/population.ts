import { day, yearsAfter } from './day';
import { homeOn } from './families';
import { randomFor } from './random';
import { populationYears } from './timeline';
import type { Child } from './lives';
import type { Neighbourhood } from './neighbourhoods';

const ages = [0, 1, 2, 3, 4] as const;
/** A new estate that the estimates have not caught up with: more children are seen there than are said to live there. */
const newEstate = 'New Lubbesthorpe';

/**
 * The rows of the population extract: how many children live in each
 * neighbourhood at mid-year, with the error that estimates have.
 */
export function* populationRows({
	neighbourhoods,
	children,
	seed
}: {
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly children: readonly Child[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'population');
	const counts = residents(neighbourhoods.length, children);
	for (const { code, index, name } of neighbourhoods)
		for (const [y, year] of populationYears.entries())
			for (const age of ages) {
				const lived = counts[(index * populationYears.length + y) * ages.length + age]!;
				const caughtUp = name === newEstate ? 0.42 : 1;
				const people = Math.max(
					0,
					Math.round(lived * caughtUp + random.normal() * 0.25 * Math.sqrt(lived))
				);
				yield { lsoa_code: code, year, age, people };
			}
}

/** Children living in each neighbourhood, by mid-year and age. */
function residents(neighbourhoods: number, children: readonly Child[]): Uint32Array {
	const counts = new Uint32Array(neighbourhoods * populationYears.length * ages.length);
	for (const { birth, family } of children)
		for (const [y, year] of populationYears.entries()) {
			const midYear = day(`${year}-06-30`);
			const neighbourhood = homeOn(family, midYear).neighbourhood;
			const age = ages.findLast((candidate) => yearsAfter(birth, candidate) <= midYear);
			if (neighbourhood && age !== undefined && yearsAfter(birth, 5) > midYear)
				counts[(neighbourhood.index * populationYears.length + y) * ages.length + age]!++;
		}
	return counts;
}
