import type { PageReading } from './page-reading.ts';
import { placeIn } from './address-form.ts';

/** A place that the data speak of, as the page of places has it. */
export interface KnownPlace {
	readonly id: string;
	readonly name: string;
	readonly kind: PlaceKind;
	/** The path of its page, from the site's foot. */
	readonly path: string;
}

type PlaceKind =
	| 'england'
	| 'region'
	| 'authority'
	| 'district'
	| 'locality'
	| 'centre'
	| 'closed centre'
	| 'other';

/** The places on the page of places, each once. */
export function knownPlaces({ links, address }: PageReading): readonly KnownPlace[] {
	const foot = new URL('..', address).href;
	const found = links.flatMap(({ href, words, isMain }): KnownPlace[] => {
		const id = isMain ? placeIn(href) : undefined;
		if (id === undefined) return [];
		const name = words.replace(closing, '');
		const kind = kindOf(id);
		return [
			{
				id,
				name,
				kind: kind === 'centre' && name !== words ? 'closed centre' : kind,
				path: href.replace(foot, '').replace(/[?#].*/, '')
			}
		];
	});
	return [...new Map(found.map((place) => [place.id, place])).values()];
}

const closing = / \((?:closed|open(?:ed)?|merged)[^)]*\)$/;

function kindOf(id: string): PlaceKind {
	if (id.startsWith('centre:')) return 'centre';
	if (id.startsWith('locality:')) return 'locality';
	if (id.startsWith('E92')) return 'england';
	if (/^E1[23]/.test(id)) return 'region';
	if (id.startsWith('E07')) return 'district';
	if (/^E(06|08|09|10)/.test(id)) return 'authority';
	return 'other';
}
