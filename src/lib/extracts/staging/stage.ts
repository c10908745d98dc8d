import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { ReadFile } from '../readers/read-file';
import { cellText } from '../typed-value';
import { lacksRequired, readCells } from './cell';
import type { Cell } from './cell';
import { marked, markedColumns } from './marks';

/** The table that a file's rows stand in until all has gone well. */
export const staged = sql`loaded.staged`;

/** The column that keeps the text of cells that are not, or not yet, in the extract's types. */
export const rawName = (column: Column) => identifier(`raw ${column.name}`);

/**
 * Reads a file into the staging table as values in the extract's types. Beside
 * them stands `odd`, for rows in which something is to be looked at: a list of
 * all the row's texts, where it lacks something or may be no record, and of the
 * text of each cell, in the order of `cellsOfFile`, that is not for certain in its
 * column's own form. The value of such a cell is not to be kept.
 */
export async function stageTyped(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile
): Promise<void> {
	const there = cellsOfFile(cells);
	const values = cells.map(({ column, value }) => sql`${value} AS ${identifier(column.name)}`);
	const isForeign = there.map((cell) => cell.isForeign);
	const mayBeNone = sql`(${lacksRequired(cells, ({ text }) => text)} OR ${mayBeNoRecord(cells, read)})`;
	const texts = [
		sql`CASE WHEN ${mayBeNone} THEN ${rowTexts(read)} END`,
		...there.map(({ text }, i) => sql`CASE WHEN ${isForeign[i]} THEN ${text} END`)
	];
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(values)},
			CASE WHEN ${join([...isForeign, mayBeNone], ' OR ')} THEN [${join(texts)}] END AS odd
		FROM (${readCells(cells, read.relation)})`
	);
}

/** The cells that the file has something for. */
export function cellsOfFile(cells: readonly Cell[]): readonly Cell[] {
	return cells.filter(({ source }) => source !== undefined);
}

/**
 * Reads a file into the staging table: values in the extract's types, and for
 * the columns in `asText` their texts instead. Returns how many rows there
 * are and the columns, of all the others, that hold a text which is not in their
 * own form; their values cannot be kept, and the file has to be staged again with
 * them as text.
 */
export async function stage(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile,
	asText: ReadonlySet<Column>
): Promise<{ readonly rows: number; readonly surprises: ReadonlySet<Column> }> {
	const typed = cells.filter(({ column }) => !asText.has(column));
	const columns = cells.map((cell) =>
		asText.has(cell.column)
			? sql`${cell.text} AS ${rawName(cell.column)}`
			: sql`${cell.value} AS ${identifier(cell.column.name)}`
	);
	const lacks = lacksRequired(cells, (cell) =>
		asText.has(cell.column) ? cell.text : sql`(${cell.value})`
	);
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(columns)}, ${marked(typed.map(({ isForeign }) => isForeign))} AS foreign_marks,
			CASE WHEN ${lacks} OR ${mayBeNoRecord(cells, read)} THEN ${rowTexts(read)} END AS row_texts
		FROM (${readCells(cells, read.relation)})`
	);
	const [found] = await connection.rows<{ n: number; marks: number }>(
		sql`SELECT count(*) AS n, coalesce(bit_or(foreign_marks), 0) AS marks FROM ${staged}`
	);
	return { rows: found!.n, surprises: markedColumns(typed, found!.marks) };
}

// All texts of a row, to tell by what it is if it is none of the extract's.
function rowTexts(read: ReadFile): Sql {
	const texts = read.columns.map((name) => sql`coalesce(${cellText(identifier(name))}, '')`);
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
