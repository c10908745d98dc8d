import { excerpt } from '$lib/answers/pack';
import { measures } from '$lib/catalogue/measures';

import { shipped } from './shipped.server';

const gaps = measures.filter((measure) => measure.making === 'gap');

/** What the overview's first interactions need: every measure in every year, for every place but neighbourhoods, and the groups of the gaps. */
export function load() {
	return {
		pack: excerpt(
			shipped,
			({ measureId, areaLevel, periodKind, breakdown, category }) =>
				areaLevel !== 'lsoa' &&
				periodKind !== 'financial-quarter' &&
				(breakdown === 'all' ||
					(areaLevel !== 'centre' &&
						gaps.some(
							(gap) =>
								gap.of === measureId &&
								gap.breakdown === breakdown &&
								[gap.higher, gap.lower].includes(category)
						)))
		)
	};
}
