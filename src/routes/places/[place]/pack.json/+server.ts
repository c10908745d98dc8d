import { isGroupOf } from '$lib/readings/gap-groups';
import { excerpt } from '$lib/answers/pack';
import { levelOfPeers } from '$lib/readings/peers';
import { mayStandIn } from '$lib/readings/stand-in-quarter';
import { gapMeasures } from '$lib/catalogue/measures';

import { areaIdOf } from '../../../present/place-path';
import { shipped, shippedPlaces } from '../../../shipped.server';
import type { RequestEvent } from './$types';

export const prerender = true;

/** A pack for each place that has a page. */
export function entries() {
	return shippedPlaces.map((place) => ({ place }));
}

/** The place's figures, those of its peers for the strips, and the groups of its gaps. */
export function GET({ params }: RequestEvent): Response {
	const areaId = areaIdOf(params.place);
	const place = shipped.area(areaId);
	const level = place?.level;
	const peerLevel = place && levelOfPeers(shipped, place);
	return Response.json(
		excerpt(shipped, (observation) => {
			const { areaId: id, areaLevel, periodKind, breakdown } = observation;
			if (periodKind === 'financial-quarter' && !mayStandIn(shipped, observation)) return false;
			const isOwn = id === areaId;
			if (breakdown === 'all')
				return (
					isOwn ||
					areaLevel === level ||
					areaLevel === peerLevel ||
					areaLevel === 'authority' ||
					areaLevel === 'england' ||
					id === place?.parentId
				);
			const isGap = gapMeasures.some((gap) => isGroupOf(gap, observation));
			return (
				(isOwn && (isGap || breakdown === 'home')) ||
				(isGap &&
					(areaLevel === level ||
						areaLevel === peerLevel ||
						areaLevel === 'england' ||
						areaLevel === 'authority'))
			);
		})
	);
}
