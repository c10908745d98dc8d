import { englandCode } from '$lib/catalogue/england-code';
import type { Area } from '$lib/catalogue/observation';
import { measures } from '$lib/catalogue/measures';

import { figureAt } from './figure';
import type { Figures, Start } from './figures';
import { periodIn, yearOf, yearsOf } from './measure-periods';

/** Where a reader of these figures begins: as the pack says that they came in, otherwise as they themselves do. */
export function startOf(figures: Figures): Start {
	if (figures.start) return figures.start;
	const known = workedOut.get(figures);
	if (known) return known;
	const start: Start = {
		placeId: startingPlace(figures),
		year: undefined,
		years: [...new Set(measures.flatMap((measure) => yearsOf(figures, measure)))].sort()
	};
	workedOut.set(figures, start);
	return start;
}

/** The start of a pack that is to be shipped: it names the year that every page opens at, the fullest of its starting place. */
export function namedStart(figures: Figures): Start {
	const start = startOf(figures);
	return {
		...start,
		year: start.placeId === undefined ? undefined : startingYear(figures, start.placeId)
	};
}

/**
 * The year that a page of a place opens at: the latest in which as many headline measures as in any
 * have a figure there, since newer years are often in part; where no headline has one, the latest
 * year of which anything at all is known there.
 */
export function startingYear(figures: Figures, placeId: string): string | undefined {
	const start = startOf(figures);
	if (start.year !== undefined) return start.year;
	return fullestYear(figures, placeId) ?? latestYear(figures, placeId) ?? start.years.at(-1);
}

const workedOut = new WeakMap<Figures, Start>();

/**
 * The authority that most local records belong to. Without local records, the
 * one authority or centre there is, or England where the figures know of
 * nothing smaller than a region.
 */
function startingPlace(figures: Figures): string | undefined {
	const authorities = figures.places('authority');
	const records = recordsByPlace(figures);
	const [most] = authorities
		.map(({ id }) => ({
			id,
			records: records.get(id) ?? 0,
			centres: figures.places('centre', id).length
		}))
		.filter(({ records, centres }) => records + centres > 0)
		.sort((a, b) => b.records - a.records || b.centres - a.centres);
	if (most) return most.id;
	const only = (places: readonly Area[]) => (places.length === 1 ? places[0]!.id : undefined);
	if (authorities.length > 0) return only(authorities);
	const smaller = (['district', 'locality', 'centre'] as const).map((level) =>
		figures.places(level)
	);
	return smaller.every((places) => places.length === 0)
		? englandCode
		: only(smaller.find((places) => places.length > 0)!);
}

// Published releases speak of every authority alike; what was counted here speaks of the reader's own.
function recordsByPlace(figures: Figures): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { areaId, areaLevel, breakdown, numerator, sourceId } of figures.observations)
		if (
			areaLevel === 'authority' &&
			breakdown === 'all' &&
			numerator !== undefined &&
			!sourceId.startsWith('published:')
		)
			found.set(areaId, (found.get(areaId) ?? 0) + Math.max(0, numerator));
	return found;
}

function fullestYear(figures: Figures, placeId: string): string | undefined {
	let best: { year: string; count: number } | undefined;
	for (const year of startOf(figures).years) {
		const count = measures.filter((measure) => {
			const period = measure.isHeadline ? periodIn(figures, measure, year) : undefined;
			return (
				period && figureAt(figures, measure, { areaId: placeId, ...period }).kind === 'available'
			);
		}).length;
		if (count > 0 && (!best || count >= best.count)) best = { year, count };
	}
	return best?.year;
}

function latestYear(figures: Figures, placeId: string): string | undefined {
	return figures.observations
		.filter(({ areaId, status }) => areaId === placeId && status === 'ok')
		.map(({ periodId }) => yearOf(periodId))
		.sort()
		.at(-1);
}
