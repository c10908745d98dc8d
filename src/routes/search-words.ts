import type { Findings } from '$lib/answers/find/find';
import { wholePostcode } from '$lib/answers/find/find-postcode';
import type { Found } from '$lib/answers/find/findable';
import { closedWords } from '$lib/readings/part-year';
import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import { levelWords } from '$lib/catalogue/level-words';
import { capitalise, countOf } from '$lib/format';

/** The kinds of things that are found, each a group under its heading. */
export const groupHeadings: Readonly<Record<Found['kind'], string>> = {
	place: 'Places',
	measure: 'Measures',
	area: 'Areas'
};

/** What tells one thing found from every other. */
export function keyOf(found: Found): string {
	switch (found.kind) {
		case 'place':
			return `place:${found.place.id}`;
		case 'measure':
			return `measure:${found.measure.id}`;
		case 'area':
			return `area:${found.area.key}`;
		default:
			return found satisfies never;
	}
}

/** What it is called. */
export function nameOf(found: Found): string {
	switch (found.kind) {
		case 'place':
			return found.postcode ?? found.place.name;
		case 'measure':
			return found.measure.name;
		case 'area':
			return found.area.name;
		default:
			return found satisfies never;
	}
}

/** What kind of thing it is and where it belongs, so that two of one name can be told apart. */
export function kindWords(found: Found): string {
	switch (found.kind) {
		case 'place':
			return placeWords(found);
		case 'measure': {
			const area = corePurposeAreas.find(({ key }) => key === found.measure.area);
			return `Measure of ${area?.name ?? found.measure.area}`;
		}
		case 'area':
			return `Area ${found.area.number} of the core purpose`;
		default:
			return found satisfies never;
	}
}

/** How much was found, as it is told to a screen reader. */
export function countWords({ best, total }: Findings): string {
	const found = `${countOf(total, { one: 'result', many: 'results' })}`;
	return best.length < total ? `${found}, of which the best ${best.length} are shown` : found;
}

/** Says that a text finds nothing, and of what. */
export function nothingWords(text: string, scope: 'everything' | 'places' | 'no places'): string {
	const postcode = wholePostcode(text);
	if (postcode !== undefined) return `${postcode} is not among the postcodes that are loaded.`;
	const words = `“${text.trim()}”`;
	switch (scope) {
		case 'everything':
			return `No place, measure or area is called ${words}.`;
		case 'places':
			return `No place is called ${words}.`;
		case 'no places':
			return `No measure or area is called ${words}. The list of places has not arrived yet.`;
		default:
			return scope satisfies never;
	}
}

function placeWords({
	place,
	parent,
	leadsTo,
	postcode
}: Extract<Found, { kind: 'place' }>): string {
	const kind = capitalise(levelWords[place.level].one);
	const belongs =
		parent === undefined || parent.level === 'england' ? kind : `${kind} of ${parent.name}`;
	if (postcode !== undefined) return `Postcode in ${place.name}: leads to ${leadsTo.name}`;
	const closed = place.closed === undefined ? '' : `, ${closedWords(place.closed)}`;
	const leads = leadsTo.id === place.id ? '' : `: leads to ${leadsTo.name}`;
	return `${belongs}${closed}${leads}`;
}
