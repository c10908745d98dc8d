import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { Problem } from '../problem';
import { expectation } from '../typed-value';
import { rawName } from './stage';
import type { StagedRows } from './staged-rows';

/**
 * What is wrong with single cells of the staged rows: nothing where there must
 * be something, and texts that nobody could read. `unread` are the columns
 * that keep such texts. A row that lacks several things is set aside for the first of
 * them, and the others are noted. Examples are by row, from 1.
 */
export async function cellProblems(
	connection: Connection,
	file: string,
	columns: readonly Column[],
	unread: ReadonlySet<Column>,
	{ table, rowNumber }: StagedRows
): Promise<readonly Problem[]> {
	const suspects = columns.filter((column) => column.isRequired || unread.has(column));
	if (suspects.length === 0) return [];
	const textOf = (column: Column) =>
		unread.has(column) ? rawName(column) : sql`CAST(NULL AS VARCHAR)`;
	const isFaultyIn = (column: Column) =>
		column.isRequired
			? sql`(${identifier(column.name)} IS NULL)`
			: sql`(${identifier(column.name)} IS NULL AND ${textOf(column)} IS NOT NULL)`;
	const faults = suspects.map((column, i) => {
		const text = textOf(column);
		const isFaulty = isFaultyIn(column);
		const isLeftOut = lacksRequired(suspects.slice(0, i));
		return sql`CASE WHEN ${isFaulty} THEN {'cell': ${i}, 'found': coalesce(${text}, ''), 'is_first': NOT (${isLeftOut})} END`;
	});
	const rows = await connection.rows<Fault & { cell: number }>(
		sql`SELECT fault.cell AS cell, fault.found = '' AS is_blank, fault.is_first AS is_first, count(*) AS n,
			array_to_string(min(row_number, 3), ' ') AS rows, array_to_string(arg_min(fault.found, row_number, 3), chr(31)) AS found
		FROM (SELECT ${rowNumber} AS row_number, unnest([${join(faults)}]) AS fault FROM ${table} WHERE ${join(suspects.map(isFaultyIn), ' OR ')})
		WHERE fault IS NOT NULL GROUP BY ALL ORDER BY cell, is_blank, is_first DESC`
	);
	return rows.map((fault) => cellProblem(file, suspects[fault.cell]!, fault));
}

// Whether a row is left out for one of these columns already, so that it counts once.
function lacksRequired(columns: readonly Column[]): Sql {
	const required = columns.filter(({ isRequired }) => isRequired);
	return join(
		[sql`FALSE`, ...required.map(({ name }) => sql`${identifier(name)} IS NULL`)],
		' OR '
	);
}

interface Fault {
	readonly is_blank: boolean;
	/** Whether no column before this one leaves the row out. */
	readonly is_first: boolean;
	readonly n: number;
	readonly rows: string;
	readonly found: string;
}

function cellProblem(file: string, column: Column, fault: Fault): Problem {
	const lines = fault.rows.split(' ').map((row) => Number(row) + 1);
	const found = fault.found.split('\u001f');
	const rows = fault.n === 1 ? '1 row' : `${fault.n.toLocaleString('en-GB')} rows`;
	const what = fault.is_blank
		? `nothing in “${column.name}”`
		: `something in “${column.name}” that is not ${expectation(column)}`;
	const leavesOut = column.isRequired && fault.is_first;
	const also = column.isRequired && !fault.is_first ? 'also ' : '';
	return {
		file,
		severity: leavesOut ? 'set-aside' : 'note',
		column: column.name,
		message: `${rows} of ${file} ${also}${fault.n === 1 ? 'has' : 'have'} ${what}.`,
		advice: adviceOn(column, leavesOut),
		rows: fault.n,
		examples: lines.map((line, i) => ({ line, found: found[i] ?? '' }))
	};
}

function adviceOn(column: Column, leavesOut: boolean): string {
	if (!column.isRequired) return 'The rows were used with that cell left empty.';
	return leavesOut
		? `These rows were not used. Put ${expectation(column)} there and load the file again.`
		: `These rows were left out for another cell already. Put ${expectation(column)} there as well.`;
}
