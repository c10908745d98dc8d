import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { ReadFile } from '../readers/read-file';
import { cellText } from '../typed-value';
import { lacksRequired, readCells } from './cell';
import type { Cell } from './cell';

/** The table that a file's rows stand in until all has gone well. */
export const staged = sql`loaded.staged`;

/** The column that keeps the text of cells that are not, or not yet, in the extract's types. */
export const rawName = (column: Column) => identifier(`raw ${column.name}`);

/**
 * Reads a file into the staging table: values in the extract's types, and for
 * the columns in `asText` their texts instead. Returns the columns, of all the
 * others, that hold a text which is not in their own form; their values cannot be
 * kept, and the file has to be staged again with them as text.
 */
export async function stage(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile,
	asText: ReadonlySet<Column>
): Promise<ReadonlySet<Column>> {
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
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(columns)}, ${marks(typed)} AS foreign_marks,
			CASE WHEN ${lacks} OR ${mayBeNoRecord(cells, read)} THEN ${rowTexts(read)} END AS row_texts
		FROM (${readCells(cells, read.relation)})`
	);
	const [found] = await connection.rows<{ marks: number }>(
		sql`SELECT coalesce(bit_or(foreign_marks), 0) AS marks FROM ${staged}`
	);
	return new Set(
		typed
			.filter((_, i) => Math.floor(found!.marks / 2 ** (i % mostMarks)) % 2 === 1)
			.map(({ column }) => column)
	);
}

// A double, which is what a big integer comes back as, holds so many marks; columns beyond share them.
const mostMarks = 52;

function marks(cells: readonly Cell[]): Sql {
	const mark = cells.map(
		({ isForeign }, i) =>
			sql`CASE WHEN ${isForeign} THEN ${2 ** (i % mostMarks)}::BIGINT ELSE 0::BIGINT END`
	);
	return mark.length === 0 ? sql`0::BIGINT` : sql`(${join(mark, ' | ')})`;
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
