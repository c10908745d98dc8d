import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { doubtfulText } from '../cleaning/doubtful-text';
import type { Column } from '../contracts';
import { saidOfEveryRow } from '../mapping/every-row';
import type { Mapping } from '../mapping/mapping';
import { cellText, engineType, isMissingWord, typedValue, withinLimits } from '../typed-value';

/** One column of a typed table as it comes out of a file. Its SQL is that of a query over `readCells`. */
export interface Cell {
	readonly column: Column;
	/** The columns of the file that it is put together from, in their order. */
	readonly from: readonly string[];
	/** What a person said holds in every row, where the file has no column for it. */
	readonly everyRow: string | undefined;
	/** Absent where the file has no column for it, and nobody has said what holds in every row. */
	readonly source: Sql | undefined;
	/** Its text without blanks around it, NULL where it is blank. */
	readonly text: Sql;
	/** NULL where the text is blank or does not cast. One that does may still be foreign, and is then none to keep. */
	readonly value: Sql;
	/** Whether there is a text that is not for certain in the column's own form. */
	readonly isForeign: Sql;
}

/** The cells of an extract's table, in the order of its contract. */
export function cells(
	columns: readonly Column[],
	{ columns: mapped, choices }: Pick<Mapping, 'columns' | 'choices'>
): readonly Cell[] {
	return columns.map((column) =>
		cell(column, mapped[column.name] ?? [], saidOfEveryRow(choices, column))
	);
}

/** Whether a row lacks a cell that every row must have. */
export function lacksRequired(cells: readonly Cell[], value: (cell: Cell) => Sql): Sql {
	const required = cells.filter(({ column }) => column.isRequired);
	return join([sql`FALSE`, ...required.map((one) => sql`${value(one)} IS NULL`)], ' OR ');
}

/**
 * A query over a file that gives the text and, for those that can be cast, the
 * value of each cell. Queries inside one another, since the engine works an
 * expression out again wherever it is written again.
 */
export function readCells(cells: readonly Cell[], relation: Sql): Sql {
	const there = cells.filter(({ source }) => source !== undefined);
	const texts = there.map(({ source, text }) => sql`${source} AS ${text}`);
	const values = there.map(
		({ column, text }) => sql`${typedValue(column, text)} AS ${valueName(column)}`
	);
	return sql`SELECT *, ${join(values)} FROM (SELECT *, ${join(texts)} FROM ${relation})`;
}

const valueName = (column: Column) => identifier(`value ${column.name}`);

function cell(column: Column, from: readonly string[], everyRow: string | undefined): Cell {
	const text = identifier(`text ${column.name}`);
	if (from.length === 0 && everyRow === undefined)
		return {
			column,
			from,
			everyRow,
			source: undefined,
			text: sql`CAST(NULL AS VARCHAR)`,
			value: sql`CAST(NULL AS ${engineType(column)})`,
			isForeign: sql`FALSE`
		};
	const isText = column.type === 'text' && !column.oneOf;
	return {
		column,
		from,
		everyRow,
		source: from.length > 0 ? joinedText(from) : sql`CAST(${everyRow} AS VARCHAR)`,
		text,
		value: isText ? text : valueName(column),
		isForeign: isForeignText(column, text)
	};
}

// A number in several columns, such as an event's and a person's, is a number once all of them are there.
function joinedText(from: readonly string[]): Sql {
	return join(
		from.map((name) => cellText(identifier(name))),
		` || '-' || `
	);
}

// Texts that do not cast, or are past the column's limits; and those that do but may not be meant, as 01/01/1900 is not.
function isForeignText(column: Column, text: Sql): Sql {
	if (column.type === 'text' && !column.oneOf) return isForeignCode(column, text);
	const value = valueName(column);
	const doubt =
		column.type === 'date'
			? sql`strlen(${text}) <> 10 OR ${value} = DATE '1900-01-01'`
			: doubtOf(column, text);
	// Never put into `coalesce`, which has the engine work out every part of it for every row.
	return sql`(${text} IS NOT NULL AND ((${withinLimits(column, value)}) IS NULL OR ${doubt}))`;
}

function doubtOf(column: Column, text: Sql): Sql {
	const doubtful = doubtfulText(column);
	return doubtful === undefined ? sql`FALSE` : sql`regexp_full_match(${text}, ${doubtful})`;
}

// Any text will do for a text, but for the words that stand for nothing and for numbers a spreadsheet has rounded.
function isForeignCode(column: Column, text: Sql): Sql {
	const isRounded = column.name.endsWith('_id')
		? sql`(contains(${text}, 'E+') AND regexp_full_match(${text}, '\\d(\\.\\d+)?E\\+\\d+'))`
		: sql`FALSE`;
	const isMissing = column.isRequired ? sql`FALSE` : isMissingWord(text);
	return sql`(${text} IS NOT NULL AND (${isMissing} OR ${isRounded}))`;
}
