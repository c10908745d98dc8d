import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column, Contract } from './contracts';
import type { Problem } from './problem';
import type { ReadFile, UnreadableLine } from './readers/delimited-text';
import { canonicalName } from './recognise';
import { engineType, expectation, typedValue } from './typed-value';

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
 * What the table held before stays until all has gone well.
 */
export async function fillTypedTable(
	connection: Connection,
	fileName: string,
	contract: Contract,
	file: ReadFile
): Promise<Filled> {
	const cells = contract.columns.map((column) => cell(column, file));
	const issues = join(
		cells.map(({ isFaulty }, i) => sql`CASE WHEN ${isFaulty} THEN ${2 ** i}::BIGINT ELSE 0 END`),
		' | '
	);
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${staged} AS SELECT ${join(cells.map(({ column, value }) => sql`${value} AS ${identifier(column.name)}`))}, ${issues} AS issues FROM ${file.relation}`
	);
	const unreadable = await file.unreadableLines();
	const [total] = await connection.rows<{ n: number; faulty: number }>(
		sql`SELECT count(*) AS n, count(*) FILTER (issues <> 0) AS faulty FROM ${staged}`
	);
	const problems: Problem[] = [...unreadableLineProblems(fileName, unreadable)];
	const skipped = unreadable.map(({ line }) => line);
	if (total!.faulty > 0)
		problems.push(...(await cellProblems(connection, fileName, cells, file, skipped)));
	const required = cells.reduce(
		(mask, { column }, i) => (column.isRequired ? mask + 2 ** i : mask),
		0
	);
	if (total!.faulty > 0)
		await connection.run(sql`DELETE FROM ${staged} WHERE issues & ${required}::BIGINT <> 0`);
	await connection.run(sql`ALTER TABLE ${staged} DROP COLUMN issues`);
	problems.push(...(await setAsideDuplicates(connection, fileName, contract)));
	const [used] = await connection.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ${staged}`);
	await connection.run(sql`DROP TABLE ${loadedTable(contract)}`);
	await connection.run(sql`ALTER TABLE ${staged} RENAME TO ${identifier(contract.table)}`);
	return { rowsIn: total!.n + unreadable.length, rowsUsed: used!.n, problems };
}

interface Cell {
	readonly column: Column;
	readonly raw: Sql | undefined;
	readonly value: Sql;
	readonly isFaulty: Sql;
}

function cell(column: Column, file: ReadFile): Cell {
	const found = file.columns.find((name) => canonicalName(name) === canonicalName(column.name));
	if (found === undefined)
		return {
			column,
			raw: undefined,
			value: sql`CAST(NULL AS ${engineType(column)})`,
			isFaulty: sql`FALSE`
		};
	const raw = identifier(found);
	const value = typedValue(column, raw);
	const isBlank = sql`nullif(trim(CAST(${raw} AS VARCHAR)), '') IS NULL`;
	const isFaulty = column.isRequired
		? sql`(${value}) IS NULL`
		: sql`(${value}) IS NULL AND NOT (${isBlank})`;
	return { column, raw, value, isFaulty };
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
	const problems: Problem[] = [];
	for (const { column, raw, isFaulty } of cells) {
		if (!raw) continue;
		const faults = await connection.rows<{
			is_blank: boolean;
			n: number;
			lines: string;
			found: string;
		}>(
			sql`SELECT is_blank, count(*) AS n, array_to_string((list(line ORDER BY line))[1:3], ' ') AS lines,
				array_to_string((list(found ORDER BY line))[1:3], chr(31)) AS found
			FROM (SELECT row_number() OVER () + 1 AS line, coalesce(CAST(${raw} AS VARCHAR), '') AS found, trim(found) = '' AS is_blank, ${isFaulty} AS is_faulty FROM ${read.relation})
			WHERE is_faulty GROUP BY is_blank ORDER BY is_blank`
		);
		for (const fault of faults) problems.push(cellProblem(file, column, fault, unreadable));
	}
	return problems;
}

function cellProblem(
	file: string,
	column: Column,
	fault: { is_blank: boolean; n: number; lines: string; found: string },
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
): Promise<Problem[]> {
	const key = contract.primaryKey.map(
		(name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`
	);
	const keyed = sql`hash(${join(key)})`;
	const [counts] = await connection.rows<{ n: number; keys: number }>(
		sql`SELECT count(*) AS n, count(DISTINCT ${keyed}) AS keys FROM ${staged}`
	);
	const duplicates = counts!.n - counts!.keys;
	if (duplicates === 0) return [];
	const examples = await connection.rows<{ found: string }>(
		sql`SELECT concat_ws(' ', ${join(key)}) AS found FROM ${staged} GROUP BY ALL HAVING count(*) > 1 ORDER BY found LIMIT 3`
	);
	await connection.run(
		sql`DELETE FROM ${staged} WHERE rowid IN (SELECT rowid FROM ${staged} QUALIFY row_number() OVER (PARTITION BY ${keyed} ORDER BY rowid) > 1)`
	);
	const columns = contract.primaryKey.map((name) => `“${name}”`).join(' and ');
	return [
		{
			file,
			severity: 'set-aside',
			column: contract.primaryKey[0],
			message: `${duplicates} ${duplicates === 1 ? 'row repeats a' : 'rows repeat a'} ${columns} that ${file} has already used.`,
			advice:
				'The first of each was used. Check whether the file was put together from two exports that overlap.',
			rows: duplicates,
			examples: examples.map(({ found }) => ({ line: 0, found }))
		}
	];
}
