import type { Area } from '$lib/catalogue/observation';
import type { Figures } from '$lib/readings/figures';

import type { Found } from './findable';

/**
 * Makes ready to find the neighbourhood that a postcode lies in, where a list of postcodes was
 * loaded. Found is what is typed in full, in any spacing and in capitals or not; of anything else,
 * and of a neighbourhood that lies in no place with a page, undefined.
 */
export function postcodeFinder(figures: Figures): (text: string) => Found | undefined {
	let neighbourhoods: ReadonlyMap<string, Area> | undefined;
	return (text) => {
		const postcode = wholePostcode(text);
		if (postcode === undefined) return undefined;
		neighbourhoods ??= byPostcode(figures);
		const place = neighbourhoods.get(postcode.replace(' ', ''));
		const parent = place?.parentId === undefined ? undefined : figures.area(place.parentId);
		return place && parent && { kind: 'place', place, parent, leadsTo: parent, postcode };
	};
}

/** A text that is a whole postcode, as it is written: in capitals with its space. Undefined for any other. */
export function wholePostcode(text: string): string | undefined {
	const plain = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
	const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(plain) ?? [];
	return outward === undefined ? undefined : `${outward} ${inward}`;
}

function byPostcode(figures: Figures): ReadonlyMap<string, Area> {
	return new Map(
		figures.areas.flatMap((area) =>
			(area.postcodes?.split(' ') ?? []).map((postcode) => [postcode, area] as const)
		)
	);
}
