import { excerpt } from '$lib/answers/pack';
import { mayStandIn } from '$lib/readings/stand-in-quarter';
import { reachSeen } from '$lib/catalogue/measures/reach';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { mmr2At5Years } from '$lib/catalogue/measures/mmr';

import { shipped } from '../shipped.server';

const shown = [reachSeen.id, gldPercent.id, mmr2At5Years.id];

/** Three measures that say the most of a place, for every place but neighbourhoods. */
export function load() {
	return {
		pack: excerpt(
			shipped,
			(observation) =>
				shown.includes(observation.measureId) &&
				observation.areaLevel !== 'lsoa' &&
				observation.breakdown === 'all' &&
				(observation.periodKind !== 'financial-quarter' || mayStandIn(shipped, observation))
		)
	};
}
