import { excerpt } from '$lib/answers/pack';
import { gapMeasures } from '$lib/catalogue/measures';

import { areaIdOf, placeSegment } from '../../present/place-path';
import { shipped } from '../../shipped.server';
import type { PageServerLoadEvent } from './$types';

const withPages = shipped.areas.filter(
	({ level }) => level === 'centre' || level === 'locality' || level === 'authority'
);

/** A page for each place of the shipped pack; those of the reader's own files are made in the browser. */
export function entries() {
	return withPages.map(({ id }) => ({ place: placeSegment(id) }));
}

/** The place's figures, those of its peers for the strips, and the groups of its gaps. */
export function load({ params }: PageServerLoadEvent) {
	const areaId = areaIdOf(params.place);
	const place = shipped.area(areaId);
	const level = place?.level;
	return {
		pack: excerpt(
			shipped,
			({ areaId: id, areaLevel, measureId, periodKind, breakdown, category }) => {
				if (periodKind === 'financial-quarter') return false;
				const isOwn = id === areaId;
				if (breakdown === 'all')
					return (
						isOwn ||
						areaLevel === level ||
						areaLevel === 'authority' ||
						areaLevel === 'england' ||
						id === place?.parentId
					);
				const isGap = gapMeasures.some(
					(gap) =>
						gap.of === measureId &&
						gap.breakdown === breakdown &&
						[gap.higher, gap.lower].includes(category)
				);
				return (
					(isOwn && (isGap || breakdown === 'home')) ||
					(isGap && (areaLevel === level || areaLevel === 'england' || areaLevel === 'authority'))
				);
			}
		)
	};
}
