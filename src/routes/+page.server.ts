import { isGroupOf } from '$lib/readings/gap-groups';
import { excerpt } from '$lib/answers/pack';
import { mayStandIn } from '$lib/readings/stand-in-quarter';
import { gapMeasures } from '$lib/catalogue/measures';

import { shipped } from './shipped.server';

/** What the overview's first interactions need: every measure in every year, for every place but neighbourhoods, and the groups of the gaps. */
export function load() {
	return {
		pack: excerpt(
			shipped,
			(observation) =>
				observation.areaLevel !== 'lsoa' &&
				(observation.periodKind !== 'financial-quarter' || mayStandIn(shipped, observation)) &&
				(observation.breakdown === 'all' ||
					(observation.areaLevel !== 'centre' &&
						gapMeasures.some((gap) => isGroupOf(gap, observation))))
		)
	};
}
