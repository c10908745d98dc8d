import type { Area, Observation, Source } from '$lib/catalogue/observation';
import { Figures } from '$lib/readings/figures';
import type { Start } from '$lib/readings/figures';
import { startOf } from '$lib/readings/start';

/** Figures as they travel: as columns, with each text column as an index into its own words. */
export interface Pack {
	readonly format: 'core-purpose-pack/1';
	readonly areas: readonly Area[];
	readonly sources: readonly Source[];
	/** Where a reader begins, of the whole that this is a part of; undefined where it is to be worked out. */
	readonly start?: Start;
	readonly rows: number;
	readonly words: Readonly<Record<TextColumn, readonly string[]>>;
	readonly columns: Readonly<Record<TextColumn, readonly number[]>> &
		Readonly<Record<NumberColumn, readonly (number | null)[]>>;
}

const textColumns = [
	'measureId',
	'areaId',
	'areaLevel',
	'periodId',
	'periodKind',
	'breakdown',
	'category',
	'basis',
	'status',
	'sourceId'
] as const;
const numberColumns = ['numerator', 'denominator', 'value', 'spread'] as const;

type TextColumn = (typeof textColumns)[number];
type NumberColumn = (typeof numberColumns)[number];

/** Figures made ready to travel: for a static file, or for the part of them that one page needs. */
export function packed(
	observations: readonly Observation[],
	areas: readonly Area[],
	sources: readonly Source[],
	start?: Start
): Pack {
	const words = Object.fromEntries(
		textColumns.map((name) => [name, [...new Set(observations.map((row) => row[name]))]])
	) as Record<TextColumn, string[]>;
	const index = Object.fromEntries(
		textColumns.map((name) => [name, new Map(words[name].map((word, i) => [word, i]))])
	) as Record<TextColumn, Map<string, number>>;
	const texts = textColumns.map((name) => [
		name,
		observations.map((row) => index[name].get(row[name])!)
	]);
	const numbers = numberColumns.map((name) => [name, observations.map((row) => row[name] ?? null)]);
	return {
		format: 'core-purpose-pack/1',
		areas,
		sources,
		...(start && { start }),
		rows: observations.length,
		words,
		columns: Object.fromEntries([...texts, ...numbers]) as Pack['columns']
	};
}

/** Whether this version reads a pack. */
export function isPack(pack: { readonly format?: unknown } | undefined): boolean {
	return pack?.format === 'core-purpose-pack/1';
}

/** The figures of a pack. Throws RangeError for a format this version does not read. */
export function unpacked(pack: Pack): Figures {
	if (!isPack(pack))
		throw new RangeError(
			`expected a pack of format core-purpose-pack/1, found ${String(pack.format)}`
		);
	const word = (name: TextColumn, row: number) => pack.words[name][pack.columns[name][row]!]!;
	const number = (name: NumberColumn, row: number) => pack.columns[name][row] ?? undefined;
	const observations = Array.from({ length: pack.rows }, (_, row): Observation => ({
		measureId: word('measureId', row),
		areaId: word('areaId', row),
		areaLevel: word('areaLevel', row) as Observation['areaLevel'],
		periodId: word('periodId', row),
		periodKind: word('periodKind', row) as Observation['periodKind'],
		breakdown: word('breakdown', row),
		category: word('category', row),
		numerator: number('numerator', row),
		denominator: number('denominator', row),
		value: number('value', row),
		spread: number('spread', row),
		basis: word('basis', row) as Observation['basis'],
		status: word('status', row) as Observation['status'],
		sourceId: word('sourceId', row)
	}));
	return new Figures(observations, pack.areas, pack.sources, pack.start);
}

/** The part of the figures that a question needs, with the areas and sources it speaks of. Postcodes are in the whole alone. */
export function excerpt(figures: Figures, isNeeded: (observation: Observation) => boolean): Pack {
	const observations = figures.observations.filter(isNeeded);
	const used = new Set(observations.flatMap(({ areaId, sourceId }) => [areaId, sourceId]));
	return packed(
		observations,
		figures.areas
			.filter((area) => used.has(area.id) || area.level !== 'lsoa')
			.map((area) => (area.postcodes === undefined ? area : { ...area, postcodes: undefined })),
		figures.sources,
		startOf(figures)
	);
}
