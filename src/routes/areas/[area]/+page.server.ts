import { error } from '@sveltejs/kit';

import { isGroupOf } from '$lib/readings/gap-groups';
import { excerpt } from '$lib/answers/pack';
import { mayStandIn } from '$lib/readings/stand-in-quarter';
import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import { measures } from '$lib/catalogue/measures';

import { shipped } from '../../shipped.server';
import type { PageServerLoadEvent } from './$types';

/** All eight areas, whether or not the shipped pack has a figure for them. */
export function entries() {
	return corePurposeAreas.map(({ key }) => ({ area: key }));
}

/** The area's measures in every year, for every place but neighbourhoods, with the groups of its gaps. */
export function load({ params }: PageServerLoadEvent) {
	if (!corePurposeAreas.some(({ key }) => key === params.area))
		error(404, 'There is no such area.');
	const own = measures.filter((measure) => measure.area === params.area);
	return {
		pack: excerpt(shipped, (observation) => {
			const { measureId, areaLevel, periodKind, breakdown } = observation;
			if (areaLevel === 'lsoa') return false;
			const isQuarter = periodKind === 'financial-quarter' && !mayStandIn(shipped, observation);
			return own.some(
				(measure) =>
					(measure.making === 'gap' && !isQuarter && isGroupOf(measure, observation)) ||
					(measure.id === measureId &&
						breakdown === 'all' &&
						(!isQuarter || measure.periodKinds[0] === 'financial-quarter'))
			);
		})
	};
}
