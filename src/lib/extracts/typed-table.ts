import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column, Contract } from './contracts';
import { refusal } from './problem';
import type { Problem } from './problem';
import type { ReadFile, UnreadableLine } from './readers/delimited-text';
import { canonicalName } from './recognise';
import { cellText, engineType, expectation, typedValue, withinLimits } from './typed-value';

/** The schema that holds the typed tables as loaded; views of the same names in `main` hold what is used. */
export const loadedSchema = identifier('loaded');

const staged = sql`loaded.staged`;

/** The typed table of an extract. */
export function loadedTable(contract: Contract): Sql {
	return sql`${loadedSchema}.${identifier(contract.table)}`;
}

/** Makes every extract's table, empty, so that queries find them whether or not a file has come. */
export async function createTypedTables(
	connection: Connection,
	contracts: readonly Contract[]
): Promise<void> {
	await connection.run(sql`CREATE SCHEMA IF NOT EXISTS ${loadedSchema}`);
	for (const contract of contracts) await emptyTypedTable(connection, contract);
}

/** Replaces an extract's table by an empty one. */
export async function emptyTypedTable(connection: Connection, contract: Contract): Promise<void> {
	const columns = contract.columns.map(
		(column) => sql`${identifier(column.name)} ${engineType(column)}`
	);
	await connection.run(sql`CREATE OR REPLACE TABLE ${loadedTable(contract)} (${join(columns)})`);
}

/** What filling a typed table came to. */
export interface Filled {
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly problems: readonly Problem[];
}

/**
 * Fills an extract's table from a file in one reading of it. A row with a
 * required cell that is blank or unreadable, or with a key already seen, is
 * set aside; an optional cell that cannot be read is left empty and noted.
 * What the table held before stays until all has gone well. Rejects with
 * `FileRefused` where there is no row at all.
 */
export async function fillTypedTable(
	connection: Connection,
	fileName: string,
	contract: Contract,
	file: ReadFile
): Promise<Filled> {
	const cells = contract.columns.map((column) => cell(column, file));
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(cells.map(({ column, value }) => sql`${value} AS ${identifier(column.name)}`))}, ${isAnyFaulty(cells)} AS is_faulty FROM (${readCells(cells, file)})`
	);
	const unreadable = await file.unreadableLines();
	const [total] = await connection.rows<{ n: number; faulty: number }>(
		sql`SELECT count(*) AS n, count(*) FILTER (is_faulty) AS faulty FROM ${staged}`
	);
	if (total!.n === 0)
		throw refusal(
			fileName,
			`${fileName} was recognised as ${contract.title} but has no rows that can be read under its header.`,
			'Check the dates or filters it was exported with.'
		);
	const problems: Problem[] = [...unreadableLineProblems(fileName, unreadable)];
	const skipped = unreadable.map(({ line }) => line);
	if (total!.faulty > 0) {
		problems.push(...(await cellProblems(connection, fileName, cells, file, skipped)));
		const isUnfilled = cells
			.filter(({ column }) => column.isRequired)
			.map(({ column }) => sql`${identifier(column.name)} IS NULL`);
		await connection.run(sql`DELETE FROM ${staged} WHERE ${join(isUnfilled, ' OR ')}`);
	}
	await connection.run(sql`ALTER TABLE ${staged} DROP COLUMN is_faulty`);
	const { keys, problems: repeats } = await setAsideDuplicates(connection, fileName, contract);
	problems.push(...repeats);
	await connection.run(sql`DROP TABLE ${loadedTable(contract)}`);
	await connection.run(sql`ALTER TABLE ${staged} RENAME TO ${identifier(contract.table)}`);
	return { rowsIn: total!.n + unreadable.length, rowsUsed: keys, problems };
}

/** One column of the table as it comes out of the file. The SQL is that of a query over `readCells`. */
interface Cell {
	readonly column: Column;
	readonly raw: Sql | undefined;
	readonly value: Sql;
	readonly isFaulty: Sql;
}

const rawName = (column: Column) => identifier(`raw ${column.name}`);
const textName = (column: Column) => identifier(`text ${column.name}`);
const valueName = (column: Column) => identifier(`value ${column.name}`);

function cell(column: Column, file: ReadFile): Cell {
	const found = file.columns.find((name) => canonicalName(name) === canonicalName(column.name));
	if (found === undefined)
		return {
			column,
			raw: undefined,
			value: sql`CAST(NULL AS ${engineType(column)})`,
			isFaulty: sql`FALSE`
		};
	const value = withinLimits(column, valueName(column));
	const isFaulty = column.isRequired
		? sql`(${value}) IS NULL`
		: sql`(${value}) IS NULL AND ${textName(column)} IS NOT NULL`;
	return { column, raw: identifier(found), value, isFaulty };
}

function isAnyFaulty(cells: readonly Cell[]): Sql {
	return join(
		cells.map(({ isFaulty }) => isFaulty),
		' OR '
	);
}

// Queries inside one another, since the engine works an expression out again wherever it is written again.
function readCells(cells: readonly Cell[], file: ReadFile): Sql {
	const there = cells.flatMap(({ column, raw }) => (raw ? [{ column, raw }] : []));
	const texts = there.map(
		({ column, raw }) => sql`${raw} AS ${rawName(column)}, ${cellText(raw)} AS ${textName(column)}`
	);
	const values = there.map(
		({ column }) => sql`${typedValue(column, textName(column))} AS ${valueName(column)}`
	);
	return sql`SELECT *, ${join(values)} FROM (SELECT ${join(texts)} FROM ${file.relation})`;
}

function unreadableLineProblems(file: string, lines: readonly UnreadableLine[]): Problem[] {
	const isForeign = ({ reason }: UnreadableLine) => reason === 'INVALID ENCODING';
	return [
		...unreadableLineProblem(
			file,
			lines.filter((line) => !isForeign(line)),
			'too few or too many cells, or a quotation mark that is never closed',
			'Open the file at the lines named and mend them, or export it again.'
		),
		...unreadableLineProblem(
			file,
			lines.filter(isForeign),
			'a letter in it is not UTF-8',
			'Export the file again as CSV (UTF-8).'
		)
	];
}

function unreadableLineProblem(
	file: string,
	lines: readonly UnreadableLine[],
	why: string,
	advice: string
): Problem[] {
	if (lines.length === 0) return [];
	return [
		{
			file,
			severity: 'set-aside',
			column: undefined,
			message: `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of ${file} could not be read as a row: ${why}.`,
			advice,
			rows: lines.length,
			examples: lines
				.slice(0, 3)
				.map(({ line, text }) => ({ line, found: text.trim().slice(0, 80) }))
		}
	];
}

// A second reading of the file, made only when the first found faults, to show the lines they stand in.
async function cellProblems(
	connection: Connection,
	file: string,
	cells: readonly Cell[],
	read: ReadFile,
	unreadable: readonly number[]
): Promise<Problem[]> {
	const there = cells.filter(({ raw }) => raw !== undefined);
	const faults = there.map(
		({ column, isFaulty }, i) =>
			sql`CASE WHEN ${isFaulty} THEN {'cell': ${i}, 'found': coalesce(CAST(${rawName(column)} AS VARCHAR), '')} END`
	);
	const rows = await connection.rows<Fault & { cell: number }>(
		sql`SELECT fault.cell AS cell, trim(fault.found) = '' AS is_blank, count(*) AS n,
			array_to_string(min(line, 3), ' ') AS lines, array_to_string(arg_min(fault.found, line, 3), chr(31)) AS found
		FROM (SELECT line, unnest([${join(faults)}]) AS fault
			FROM (SELECT row_number() OVER () + 1 AS line, * FROM (${readCells(there, read)})) WHERE ${isAnyFaulty(there)})
		WHERE fault IS NOT NULL GROUP BY ALL ORDER BY cell, is_blank`
	);
	return rows.map((fault) => cellProblem(file, there[fault.cell]!.column, fault, unreadable));
}

interface Fault {
	readonly is_blank: boolean;
	readonly n: number;
	readonly lines: string;
	readonly found: string;
}

function cellProblem(
	file: string,
	column: Column,
	fault: Fault,
	unreadable: readonly number[]
): Problem {
	const lines = fault.lines.split(' ').map((line) => lineInFile(Number(line), unreadable));
	const found = fault.found.split('\u001f');
	const rows = fault.n === 1 ? '1 row' : `${fault.n} rows`;
	const what = fault.is_blank
		? `nothing in “${column.name}”`
		: `something in “${column.name}” that is not ${expectation(column)}`;
	return {
		file,
		severity: column.isRequired ? 'set-aside' : 'note',
		column: column.name,
		message: `${rows} of ${file} ${fault.n === 1 ? 'has' : 'have'} ${what}.`,
		advice: column.isRequired
			? `These rows were not used. Put ${expectation(column)} there and load the file again.`
			: 'The rows were used with that cell left empty.',
		rows: fault.n,
		examples: lines.map((line, i) => ({ line, found: found[i] ?? '' }))
	};
}

// Rows are numbered without the lines that could not be read; each of those pushes the rows after it down by one.
function lineInFile(line: number, unreadable: readonly number[]): number {
	return unreadable.reduce((at, skipped) => (skipped <= at ? at + 1 : at), line);
}

async function setAsideDuplicates(
	connection: Connection,
	file: string,
	contract: Contract
): Promise<{ keys: number; problems: Problem[] }> {
	const key = contract.primaryKey.map(
		(name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`
	);
	const keyed = sql`hash(${join(key)})`;
	const [counts] = await connection.rows<{ n: number; keys: number }>(
		sql`SELECT count(*) AS n, count(DISTINCT ${keyed}) AS keys FROM ${staged}`
	);
	const { keys } = counts!;
	const duplicates = counts!.n - keys;
	if (duplicates === 0) return { keys, problems: [] };
	const examples = await connection.rows<{ found: string }>(
		sql`SELECT concat_ws(' ', ${join(key)}) AS found FROM ${staged} GROUP BY ALL HAVING count(*) > 1 ORDER BY found LIMIT 3`
	);
	await connection.run(
		sql`DELETE FROM ${staged} WHERE rowid IN (SELECT rowid FROM ${staged} QUALIFY row_number() OVER (PARTITION BY ${keyed} ORDER BY rowid) > 1)`
	);
	const columns = contract.primaryKey.map((name) => `“${name}”`).join(' and ');
	const problem: Problem = {
		file,
		severity: 'set-aside',
		column: contract.primaryKey[0],
		message: `${duplicates} ${duplicates === 1 ? 'row repeats a' : 'rows repeat a'} ${columns} that ${file} has already used.`,
		advice:
			'The first of each was used. Check whether the file was put together from two exports that overlap.',
		rows: duplicates,
		examples: examples.map(({ found }) => ({ line: 0, found }))
	};
	return { keys, problems: [problem] };
}
