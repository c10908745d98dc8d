import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { OtherWays, ReadFile } from '../readers/read-file';
import { samplerOf } from '../readers/sample';
import { columnsAfter } from './recipe';
import type { Recipe, Step } from './recipe';
import { rowsMade, rowsOfColumns } from './rows-of-columns';
import type { Table } from './rows-of-columns';
import { reshapedSentence } from './reshaped-words';
import type { Reshaped } from './reshaped-words';
import { textsTaken } from './texts-taken';

/** A table of a file in the shape that a recipe gives it. Its rows stand in the lines of those they were made from. */
export function reshapedTable(connection: Connection, read: ReadFile, recipe: Recipe): ReadFile {
	if (recipe.length === 0) return read;
	const table = recipe.reduce<Table>((before, step) => stepDone(step, before), read);
	return {
		...read,
		...table,
		sample: samplerOf(connection, table),
		linesOf: (rows) => linesOf(connection, { read, recipe, rows }),
		reshaped: () => accounts(connection, read, recipe),
		...(read.again && {
			again: reshapedAgain(read.again, (other) => reshapedTable(connection, other, recipe))
		})
	};
}

function stepDone(step: Step, before: Table): Table {
	return {
		columns: columnsAfter(step, before.columns),
		relation: rowsOfColumns(step, before)
	};
}

function reshapedAgain(ways: OtherWays, reshaped: (read: ReadFile) => ReadFile): OtherWays {
	const { asWindows1252, withOneLineEnd, withoutSheets } = ways;
	return {
		...(asWindows1252 && { asWindows1252: async () => reshaped(await asWindows1252()) }),
		...(withOneLineEnd && { withOneLineEnd: async () => reshaped(await withOneLineEnd()) }),
		...(withoutSheets && {
			withoutSheets: async (names: readonly string[]) => reshaped(await withoutSheets(names))
		})
	};
}

const sourceRow = identifier('row of the file');

interface Asked {
	readonly read: ReadFile;
	readonly recipe: Recipe;
	readonly rows: readonly number[];
}

async function linesOf(
	connection: Connection,
	{ read, recipe, rows }: Asked
): Promise<readonly number[]> {
	if (rows.length === 0) return [];
	const numbered: Table = {
		columns: read.columns,
		relation: sql`(SELECT *, row_number() OVER () AS ${sourceRow} FROM ${read.relation})`
	};
	const { relation } = recipe.reduce<Table>(
		(before, step) => ({
			columns: columnsAfter(step, before.columns),
			relation: rowsOfColumns(step, before, [sourceRow])
		}),
		numbered
	);
	const found = await connection.rows<{ row_made: number; source: number }>(
		sql`SELECT CAST(row_made AS DOUBLE) AS row_made, CAST(${sourceRow} AS DOUBLE) AS source
			FROM (SELECT ${sourceRow}, row_number() OVER () AS row_made FROM ${relation})
			WHERE row_made IN (${join(rows.map((row): Sql => sql`${row}`))})`
	);
	const sourceOf = new Map(found.map(({ row_made, source }) => [row_made, source]));
	const distinct = [...new Set(sourceOf.values())].sort((a, b) => a - b);
	const lines = await read.linesOf(distinct);
	const lineOf = new Map(distinct.map((row, i) => [row, lines[i]!]));
	return rows.map((row) => lineOf.get(sourceOf.get(row)!)!);
}

async function accounts(
	connection: Connection,
	read: ReadFile,
	recipe: Recipe
): Promise<readonly Reshaped[]> {
	const told: Reshaped[] = [];
	let before: Table = read;
	for (const step of recipe) {
		const [counts] = await connection.rows<{ all_rows: number; made: number; without: number }>(
			sql`SELECT CAST(count(*) AS DOUBLE) AS all_rows, CAST(coalesce(sum(made), 0) AS DOUBLE) AS made,
				CAST(count(*) FILTER (made = 0) AS DOUBLE) AS without
			FROM (SELECT ${rowsMade(step)} AS made FROM ${before.relation})`
		);
		const worded = await textsWithWords(connection, step, before);
		told.push(reshapedSentence(step, { ...counts!, rows: counts!.all_rows, worded }));
		before = stepDone(step, before);
	}
	return told;
}

async function textsWithWords(
	connection: Connection,
	step: Step,
	before: Table
): Promise<ReadonlyMap<string, number>> {
	const worded = new Map<string, number>();
	for (const [into, words] of Object.entries(step.words ?? {}))
		for (const [text, cells] of await textsTaken(connection, step, into, before))
			if (text in words) worded.set(text, (worded.get(text) ?? 0) + cells);
	return worded;
}
