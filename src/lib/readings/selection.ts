import { englandCode } from '$lib/catalogue/england-code';
import type { Area } from '$lib/catalogue/observation';

import type { Figures } from './figures';
import { startingYear, startOf } from './start';

/** What a page speaks of. */
export interface Selection {
	readonly placeId: string;
	/** A year such as `2024/25`: financial or academic as the measure goes by. */
	readonly year: string;
	/** Never the place itself; undefined where there is nothing to compare it with. */
	readonly comparatorId: string | undefined;
}

/** What a reader chose of it; what they left open is undefined. */
export type Chosen = { readonly [name in keyof Selection]?: Selection[name] | undefined };

/** Every year that any figure speaks of, oldest first. */
export function years(figures: Figures): readonly string[] {
	return startOf(figures).years;
}

/** Whom a place can be compared with: England and the places it lies in, the largest first. */
export function comparators(figures: Figures, placeId: string): readonly string[] {
	const found = figures.placesAround(placeId).filter((id) => isComparable(figures.area(id)));
	if (!found.includes(englandCode) && placeId !== englandCode) found.push(englandCode);
	return found.reverse();
}

/**
 * What a page speaks of: what the reader chose, with everything left open, or
 * unknown to these figures, filled in. Undefined where no place was chosen and
 * only the reader can say which is theirs.
 */
export function completeSelection(figures: Figures, chosen: Chosen): Selection | undefined {
	const placeId = knownPlace(figures, chosen) ?? startOf(figures).placeId;
	if (placeId === undefined) return undefined;
	const year = knownYear(figures, chosen) ?? startingYear(figures, placeId) ?? '';
	const comparatorId =
		knownComparator(figures, { ...chosen, placeId }) ?? comparators(figures, placeId)[0];
	return { placeId, year, comparatorId };
}

/** What of a choice these figures do not know: an address mistyped, or copied from someone with other data. */
export function unknownChoices(figures: Figures, chosen: Chosen): readonly (keyof Selection)[] {
	return (['placeId', 'year', 'comparatorId'] as const).filter((name) => {
		const asked = chosen[name];
		if (asked === undefined) return false;
		// A comparator that only another place can have gives way without a word.
		return name === 'year' ? !years(figures).includes(asked) : !figures.area(asked);
	});
}

// A file may say where a place lies without a word of what lies around it.
function isComparable(area: Area | undefined): boolean {
	return area !== undefined && !area.isOnlyNamed;
}

function knownPlace(figures: Figures, { placeId }: Chosen): string | undefined {
	return placeId !== undefined && figures.area(placeId) ? placeId : undefined;
}

function knownYear(figures: Figures, { year }: Chosen): string | undefined {
	return year !== undefined && years(figures).includes(year) ? year : undefined;
}

function knownComparator(figures: Figures, { placeId, comparatorId }: Chosen): string | undefined {
	return placeId !== undefined &&
		comparatorId !== undefined &&
		comparators(figures, placeId).includes(comparatorId)
		? comparatorId
		: undefined;
}
