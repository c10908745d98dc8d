import { englandCode } from '$lib/catalogue/england-code';
import { measures } from '$lib/catalogue/measures';
import { isReleased } from '$lib/catalogue/released';

import { figureAt } from './figure';
import type { Figures, Start } from './figures';
import { periodIn, yearOf, yearsOf } from './measure-periods';
import { yearsOfQuarters } from './stand-in-quarter';

/** Where a reader of these figures begins: as the pack says that they came in, otherwise as they themselves do. */
export function startOf(figures: Figures): Start {
	if (figures.start) return figures.start;
	const known = workedOut.get(figures);
	if (known) return known;
	const start: Start = {
		placeId: startingPlace(figures),
		year: undefined,
		years: [
			...new Set(
				measures.flatMap((measure) => [
					...yearsOf(figures, measure),
					...yearsOfQuarters(figures, measure)
				])
			)
		].sort()
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
 * The year that a page of a place opens at. Of records, whose newest years are often in part, the
 * latest in which as many headline measures as in any have a figure there; where releases alone speak
 * of the place, which are of whole years, the latest in which any headline has one; where none has,
 * the latest year of which anything at all is known there.
 */
export function startingYear(figures: Figures, placeId: string): string | undefined {
	const start = startOf(figures);
	if (start.year !== undefined) return start.year;
	const ofHeadlines = isCountedHere(figures, placeId)
		? fullestYear(figures, placeId)
		: headlinesByYear(figures, placeId).at(-1)?.year;
	return ofHeadlines ?? latestYear(figures, placeId) ?? start.years.at(-1);
}

const workedOut = new WeakMap<Figures, Start>();

/**
 * The authority that most local records belong to. Without local records, the
 * one place that has a figure at the widest level below the regions at which
 * any has, the reader's to say where several have; England where none has.
 */
function startingPlace(figures: Figures): string | undefined {
	const records = recordsByPlace(figures);
	const [most] = figures
		.places('authority')
		.map(({ id }) => ({
			id,
			records: records.get(id) ?? 0,
			centres: figures.places('centre', id).length
		}))
		.filter(({ records, centres }) => records + centres > 0)
		.sort((a, b) => b.records - a.records || b.centres - a.centres);
	if (most) return most.id;
	const answering = placesThatAnswer(figures);
	const widest = (['authority', 'district', 'locality', 'centre', 'practice'] as const)
		.map((level) => figures.places(level).filter(({ id }) => answering.has(id)))
		.find((places) => places.length > 0);
	if (!widest) return englandCode;
	return widest.length === 1 ? widest[0]!.id : undefined;
}

// A file also names the places that its own lie in, of which it may know nothing more.
function placesThatAnswer(figures: Figures): ReadonlySet<string> {
	const answering = new Set<string>();
	for (const { areaId, status } of figures.observations) if (status === 'ok') answering.add(areaId);
	return answering.size > 0 ? answering : new Set(figures.areas.map(({ id }) => id));
}

// Published releases speak of every authority alike; what was counted here speaks of the reader's own.
function recordsByPlace(figures: Figures): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { areaId, areaLevel, breakdown, numerator, sourceId } of figures.observations)
		if (
			areaLevel === 'authority' &&
			breakdown === 'all' &&
			numerator !== undefined &&
			!isReleased(sourceId)
		)
			found.set(areaId, (found.get(areaId) ?? 0) + Math.max(0, numerator));
	return found;
}

function isCountedHere(figures: Figures, placeId: string): boolean {
	return figures.observations.some(
		({ areaId, sourceId, status }) => areaId === placeId && status === 'ok' && !isReleased(sourceId)
	);
}

function fullestYear(figures: Figures, placeId: string): string | undefined {
	const years = headlinesByYear(figures, placeId);
	const most = Math.max(...years.map(({ count }) => count));
	return years.findLast(({ count }) => count === most)?.year;
}

/** The years in which a headline measure has a figure there, oldest first, with how many have one. */
function headlinesByYear(
	figures: Figures,
	placeId: string
): readonly { readonly year: string; readonly count: number }[] {
	return startOf(figures)
		.years.map((year) => ({
			year,
			count: measures.filter((measure) => {
				const period = measure.isHeadline ? periodIn(figures, measure, year) : undefined;
				return (
					period && figureAt(figures, measure, { areaId: placeId, ...period }).kind === 'available'
				);
			}).length
		}))
		.filter(({ count }) => count > 0);
}

function latestYear(figures: Figures, placeId: string): string | undefined {
	return figures.observations
		.filter(({ areaId, status }) => areaId === placeId && status === 'ok')
		.map(({ periodId }) => yearOf(periodId))
		.sort()
		.at(-1);
}
