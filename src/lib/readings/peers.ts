import type { Measure } from '$lib/catalogue/measure';
import type { Area, AreaLevel } from '$lib/catalogue/observation';

import type { Figures } from './figures';
import type { PeriodChoice } from './measure-periods';
import { placesNow } from './places-now';
import type { PlaceFigure } from './places-now';

/** The places that one is seen among. */
export interface Peers {
	readonly level: AreaLevel;
	/** They lie inside the place, which has no equals in the figures. */
	readonly isWithin: boolean;
	readonly places: readonly PlaceFigure[];
}

/** The equals of a place that have figures, or else the places of the next level inside it. */
export function peersOf(
	figures: Figures,
	measure: Measure,
	place: Area,
	period: PeriodChoice
): Peers | undefined {
	const at = (level: AreaLevel, within: string | undefined) =>
		placesNow(figures, measure, { level, within, period, benchmark: undefined });
	const equals = at(place.level, undefined);
	if (equals.length > 1) return { level: place.level, isWithin: false, places: equals };
	for (const level of levelsInside) {
		const inside = at(level, place.id);
		if (inside.length > 1) return { level, isWithin: true, places: inside };
	}
	return undefined;
}

/** The level that the peers of a place are of, as far as its places go: its own, or the first inside it that has several. */
export function levelOfPeers(figures: Figures, { id, level }: Area): AreaLevel | undefined {
	if (figures.places(level).length > 1) return level;
	return levelsInside.find((inside) => figures.places(inside, id).length > 1);
}

const levelsInside: readonly AreaLevel[] = [
	'region',
	'authority',
	'district',
	'locality',
	'centre',
	'practice'
];
