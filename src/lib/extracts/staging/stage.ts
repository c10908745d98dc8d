import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { ReadFile } from '../readers/read-file';
import { keptValue } from '../typed-table';
import { cellText } from '../typed-value';
import { lacksRequired, readCells } from './cell';
import type { Cell } from './cell';

/** The table that a file's rows stand in until all has gone well. */
export const staged = sql`loaded.staged`;

/** The column that keeps the text of cells that are not, or not yet, in the extract's types. */
export const rawName = (column: Column) => identifier(`raw ${column.name}`);

/**
 * Reads a file into the staging table: values as they are kept, and for the
 * columns in `asText` their texts instead. Beside them stands `odd`, for rows in
 * which something is to be looked at: a list of all the row's texts, where it lacks
 * something or may be no record, and of the text of each of `cellsAsValues` that is
 * not for certain in its column's own form. The value of such a cell is not to be kept.
 */
export async function stage(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile,
	asText: ReadonlySet<Column>
): Promise<void> {
	const columns = cells.map(({ column, text, value }) =>
		asText.has(column)
			? sql`${text} AS ${rawName(column)}`
			: sql`${keptValue(column, value)} AS ${identifier(column.name)}`
	);
	const looks = [
		{
			isTrue: sql`${lacksRequired(cells, ({ text }) => text)} OR ${mayBeNoRecord(cells, read)}`,
			text: rowTexts(cells, read)
		},
		...cellsAsValues(cells, asText).map(({ text, isForeign }) => ({ isTrue: isForeign, text }))
	].map((look, i) => ({ ...look, name: identifier(`look at ${i}`) }));
	// By CASE, since the engine then works out no more of a condition than it needs; and each once, since it makes room for all that is written.
	const judged = looks.map(({ isTrue, name }) => sql`CASE WHEN ${isTrue} THEN TRUE END AS ${name}`);
	const isOdd = join(
		looks.map(({ name }) => name),
		' OR '
	);
	const texts = looks.map(({ name, text }) => sql`CASE WHEN ${name} THEN ${text} END`);
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(columns)},
			CASE WHEN ${isOdd} THEN [${join(texts)}] END AS odd
		FROM (SELECT *, ${join(judged)} FROM (${readCells(cells, read.relation)}))`
	);
}

/** The cells that the file has something for, and which are staged as values. */
export function cellsAsValues(
	cells: readonly Cell[],
	asText: ReadonlySet<Column>
): readonly Cell[] {
	return cells.filter(({ column, source }) => source !== undefined && !asText.has(column));
}

/** The texts of the cells that are staged as values, each with its column, where they are marked as foreign. */
export function foreignTexts(
	cells: readonly Cell[],
	asText: ReadonlySet<Column>
): ReadonlyMap<Column, Sql> {
	return new Map(cellsAsValues(cells, asText).map(({ column }, i) => [column, sql`odd[${i + 2}]`]));
}

/** All texts of a row that may be no record. */
export const textsOfRow = sql`odd[1]`;

// All texts of a row, to tell by what it is if it is none of the extract's.
function rowTexts(cells: readonly Cell[], read: ReadFile): Sql {
	const known = new Map(
		cells.flatMap(({ from, text }) => (from.length === 1 ? [[from[0]!, text] as const] : []))
	);
	const texts = read.columns.map(
		(name) => sql`coalesce(${known.get(name) ?? cellText(identifier(name))}, '')`
	);
	return sql`concat_ws(chr(31), ${join(texts)})`;
}

// The header once more has its own name in its first column. Rows of a total that lack nothing name it where a place or a person should be; a test record does so in a name that is not read.
function mayBeNoRecord(cells: readonly Cell[], { columns }: ReadFile): Sql {
	const references = cells.filter(
		({ column, source }) =>
			source !== undefined && /^(centre_id|lsoa_code|locality_code|measure_id)$/.test(column.name)
	);
	const names = columns.filter(
		(name) => /name$/i.test(name) || /^(child|client|person)$/i.test(name)
	);
	return join(
		[
			sql`FALSE`,
			...columns
				.slice(0, 1)
				.map((name) => sql`(lower(${cellText(identifier(name))}) = ${name.toLowerCase()})`),
			...references.map(
				({ text }) =>
					sql`(contains(lower(${text}), 'total') OR starts_with(lower(${text}), 'all '))`
			),
			...names.map(
				(name) =>
					sql`regexp_matches(lower(CAST(${identifier(name)} AS VARCHAR)), 'test|dummy|mouse|bloggs|zz|xx|other|not use')`
			)
		],
		' OR '
	);
}
