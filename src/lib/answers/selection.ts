import type { Measure } from '$lib/catalogue/measure';
import { measures } from '$lib/catalogue/measures';

import { figureAt } from './figure';
import type { Figures } from './figures';
import { periodIn, yearsOf } from './measure-periods';

/** What the reader has chosen to look at. */
export interface Selection {
	readonly placeId: string;
	/** A year such as `2024/25`: financial or academic as the measure goes by. */
	readonly year: string;
	readonly comparatorId: string;
}

const england = 'E92000001';

/** Where a reader starts: the authority where there is just one, otherwise England. */
export function defaultPlace(figures: Figures): string {
	const local = figures.areas.filter(
		(area) => area.level === 'authority' && figures.places('centre', area.id).length > 0
	);
	if (local.length === 1) return local[0]!.id;
	const localities = figures.places('locality');
	return localities.length === 1 ? localities[0]!.id : england;
}

/** The latest year in which the most headline measures have a figure for a place: newer years are often in part. */
export function fullestYear(figures: Figures, placeId: string): string | undefined {
	let best: { year: string; count: number } | undefined;
	for (const year of years(figures)) {
		const count = measures.filter(
			(measure) => measure.isHeadline && hasFigure(figures, measure, placeId, year)
		).length;
		if (count > 0 && (!best || count >= best.count)) best = { year, count };
	}
	return best?.year;
}

/** Every year that any figure speaks of, oldest first. */
export function years(figures: Figures): readonly string[] {
	return [...new Set(measures.flatMap((measure) => yearsOf(figures, measure)))].sort();
}

/** Whom a place can be compared with: England and the places it lies in, the largest first. */
export function comparators(figures: Figures, placeId: string): readonly string[] {
	const found = [...figures.placesAround(placeId)];
	if (!found.includes(england) && placeId !== england) found.push(england);
	return found.reverse();
}

/** The selection with everything the reader left open, or that these figures do not know, filled in. */
export function completeSelection(figures: Figures, chosen: Partial<Selection>): Selection {
	const placeId =
		chosen.placeId !== undefined && figures.area(chosen.placeId)
			? chosen.placeId
			: defaultPlace(figures);
	const known = years(figures);
	const year =
		chosen.year !== undefined && known.includes(chosen.year)
			? chosen.year
			: (fullestYear(figures, placeId) ?? known.at(-1) ?? '');
	const offered = comparators(figures, placeId);
	const comparatorId =
		chosen.comparatorId !== undefined && offered.includes(chosen.comparatorId)
			? chosen.comparatorId
			: (offered[0] ?? england);
	return { placeId, year, comparatorId };
}

function hasFigure(figures: Figures, measure: Measure, areaId: string, year: string): boolean {
	const period = periodIn(figures, measure, year);
	return (
		period !== undefined && figureAt(figures, measure, { areaId, ...period }).kind === 'available'
	);
}
