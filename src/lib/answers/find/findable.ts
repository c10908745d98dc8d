import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import type { CorePurposeArea } from '$lib/catalogue/core-purpose-areas';
import { levelWords } from '$lib/catalogue/level-words';
import type { Measure } from '$lib/catalogue/measure';
import { definitionOf } from '$lib/catalogue/definitions';
import { measures } from '$lib/catalogue/measures';
import type { Area, AreaLevel } from '$lib/catalogue/observation';
import type { Figures } from '$lib/readings/figures';

import { searchWords } from './search-words';

/** Something that can be found. A neighbourhood has no page and leads to the place it lies in. */
export type Found =
	| {
			readonly kind: 'place';
			readonly place: Area;
			readonly parent: Area | undefined;
			readonly leadsTo: Area;
			/** The postcode that was typed, which lies in this neighbourhood. */
			readonly postcode?: string;
	  }
	| { readonly kind: 'measure'; readonly measure: Measure }
	| { readonly kind: 'area'; readonly area: CorePurposeArea };

/** One thing that can be found, with the words it is found by. */
export interface Findable {
	readonly found: Found;
	readonly name: string;
	/** Names and codes run together: what is typed in full is one of these. */
	readonly wholes: readonly string[];
	/** Each word with how much it says of the thing. */
	readonly words: ReadonlyMap<string, number>;
	/** Of two things found equally well, the one with the lower rank comes first. */
	readonly rank: number;
}

/** How much a word says of the thing whose word it is. */
const weight = { name: 10, code: 10, phrase: 6, kind: 3, parent: 3, widerPlace: 2, plain: 1 };

const placeLevels: readonly AreaLevel[] = [
	'england',
	'region',
	'authority',
	'district',
	'locality',
	'cluster',
	'centre',
	'practice',
	'lsoa'
];

/** Every place that the figures know and that leads somewhere. */
export function findablePlaces(figures: Figures): readonly Findable[] {
	return figures.areas.flatMap((place) => {
		const around = figures.placesAround(place.id).flatMap((id) => figures.area(id) ?? []);
		const [parent] = around;
		const leadsTo = place.level === 'lsoa' ? parent : place;
		if (leadsTo === undefined || place.isOnlyNamed) return [];
		const code = codeOf(place);
		const { one, many } = levelWords[place.level];
		return {
			found: { kind: 'place', place, parent, leadsTo },
			name: place.name,
			wholes: [wholeOf(place.name), wholeOf(code)],
			words: weighed([
				[weight.name, place.name],
				[weight.code, code],
				[weight.kind, `${one} ${many}`],
				[weight.parent, parent?.name ?? ''],
				...around.slice(1).map(({ name }): [number, string] => [weight.widerPlace, name])
			]),
			rank: placeLevels.indexOf(place.level) + (place.closed === undefined ? 0 : 0.5)
		} satisfies Findable;
	});
}

/** The code of a place as its own system or the national statistician writes it. */
export function codeOf(place: Area): string {
	return place.id.replace(/^(centre|locality|cluster|practice):/, '');
}

/** The measures of the catalogue and its eight areas. */
export function findableMeasuresAndAreas(): readonly Findable[] {
	return [
		...measures.map((measure): Findable => ({
			found: { kind: 'measure', measure },
			name: measure.name,
			wholes: [measure.name, measure.shortName, measure.id].map(wholeOf),
			words: weighed([
				[weight.name, `${measure.name} ${measure.shortName}`],
				[weight.phrase, `${measure.phrase.words} ${measure.id}`],
				[weight.kind, 'measure'],
				[weight.plain, `${definitionOf(measure.id).plain} ${measure.noun.many}`]
			]),
			rank: placeLevels.length + (measure.isHeadline ? 0 : 0.5)
		})),
		...corePurposeAreas.map((area): Findable => ({
			found: { kind: 'area', area },
			name: area.name,
			wholes: [wholeOf(area.name)],
			words: weighed([
				[weight.name, area.name],
				[weight.phrase, area.key],
				[weight.kind, 'area areas'],
				[weight.plain, area.asksFor]
			]),
			rank: placeLevels.length + 1
		}))
	];
}

function wholeOf(text: string): string {
	return searchWords(text).join('');
}

// Of a word that stands in several texts, the one that says the most counts.
function weighed(
	texts: readonly (readonly [weight: number, text: string])[]
): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	for (const [weight, text] of texts)
		for (const word of searchWords(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
	return words;
}
