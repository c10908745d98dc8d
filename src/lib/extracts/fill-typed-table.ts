import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { controlTotals } from './checks/control-totals';
import type { Cleaning } from './cleaning/cleaning';
import type { Contract } from './contracts';
import type { Mapping } from './mapping/mapping';
import { refusal } from './problem';
import type { Problem } from './problem';
import type { Note } from './readers/note';
import type { ReadFile } from './readers/read-file';
import type { Reshaped } from './reshaping/reshaped-words';
import { cells } from './staging/cell';
import { mergeStaged } from './staging/merge';
import type { Update } from './staging/merge';
import { sortedRows } from './staging/sorted-rows';
import { staged } from './staging/stage';
import { stageWhole } from './staging/stage-whole';
import { sortedUnreadableLines } from './staging/unreadable-lines';
import { withLines } from './staging/with-lines';
import { loadedTable } from './typed-table';

/** What filling a typed table came to. */
export interface Filled {
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
	/** What it did to the rows of earlier files of the extract; undefined for the first. */
	readonly update: Update | undefined;
	/** The last day on which something of the extract took place in all its rows, ISO: nothing after the day of loading has. */
	readonly lastDay: string | undefined;
	/** How the file was read, which may be another way than it was opened in. */
	readonly readNotes: readonly Note[];
	/** What was done to the shape of the file's table; undefined where it is as it stands. */
	readonly reshaped: readonly Reshaped[] | undefined;
}

export interface FillOptions {
	readonly fileName: string;
	readonly contract: Contract;
	readonly mapping: Mapping;
	/** ISO date, after which nobody in the file can have been born. */
	readonly today: string | undefined;
	/** Whether the table already holds rows of earlier files, to be kept and brought up to date. */
	readonly isUpdate: boolean;
}

/**
 * Fills an extract's table from a file. Cells that are not in the extract's own
 * form are mended where it is known how; a row with a required cell that is
 * blank or cannot be read, or with a key already seen, is set aside; an optional
 * cell that cannot be read is left empty and noted. What the table held before
 * stays until all has gone well. Rejects with `FileRefused` where there is no
 * row at all, and where its keys are those of other rows loaded before.
 *
 * The file is read once where its first part shows how its letters and lines are
 * written, and once more where a later part does. Where few rows are odd the others
 * are not looked at again.
 */
export async function fillTypedTable(
	connection: Connection,
	offered: ReadFile,
	{ fileName, contract, mapping, today, isUpdate }: FillOptions
): Promise<Filled> {
	const all = cells(contract.columns, mapping);
	const whole = await stageWhole(connection, { contract, cells: all }, offered);
	const { read, unreadable } = whole;
	const lines = sortedUnreadableLines(fileName, unreadable, read.columns);
	const { rows } = whole.account;
	if (rows === 0)
		throw refusal(
			fileName,
			`${fileName} was recognised as ${contract.title} but has no rows that can be read under its header.`,
			'Check the dates or filters it was exported with.'
		);
	const { choices } = mapping;
	const sorted = await sortedRows(connection, whole, {
		fileName,
		contract,
		cells: all,
		read,
		choices,
		today
	});
	const totals = await controlTotals(connection, staged, {
		fileName,
		columns: contract.columns,
		mapping,
		header: read.columns,
		totals: sorted.totals
	});
	const merged = isUpdate
		? await mergeStaged(connection, contract, loadedTable(contract), {
				file: fileName,
				rows: sorted.keys,
				keepsGone: choices.undone.includes('gone-row')
			})
		: await replaceByStaged(connection, contract, { rows, working: sorted.workingColumns });
	const located = await withLines(read, sorted);
	return {
		rowsIn: rows + unreadable.length,
		rowsUsed: sorted.keys,
		problems: [
			...lines.problems,
			...located.problems,
			...sorted.repeats,
			...totals,
			...(merged?.problems ?? [])
		],
		cleaned: [...lines.cleaned, ...located.cleaned, ...(merged?.cleaned ?? [])],
		update: merged?.update,
		lastDay:
			sorted.last && !isUpdate && mayBeLast(sorted.last.day, { contract, today })
				? sorted.last.day
				: await lastDay(connection, contract, today),
		readNotes: read.notes,
		reshaped: await read.reshaped?.()
	};
}

// To copy a small table is one statement, and no slower than the three that spare a large one the copy.
async function replaceByStaged(
	connection: Connection,
	contract: Contract,
	{ rows, working }: { readonly rows: number; readonly working: readonly Sql[] }
): Promise<undefined> {
	if (rows <= mostRowsCopied) {
		const columns = join(contract.columns.map(({ name }) => identifier(name)));
		await connection.run(
			sql`CREATE OR REPLACE TABLE ${loadedTable(contract)} AS SELECT ${columns} FROM ${staged}`
		);
		return;
	}
	for (const column of working)
		await connection.run(sql`ALTER TABLE ${staged} DROP COLUMN ${column}`);
	await connection.run(sql`DROP TABLE ${loadedTable(contract)}`);
	await connection.run(sql`ALTER TABLE ${staged} RENAME TO ${identifier(contract.table)}`);
}

const mostRowsCopied = 20_000;

// Without asking the table, which takes a scan of its own.
function mayBeLast(
	day: string | undefined,
	{ contract, today }: Pick<FillOptions, 'contract' | 'today'>
): boolean {
	return (
		contract.happened === undefined && !(today !== undefined && day !== undefined && day > today)
	);
}

async function lastDay(
	connection: Connection,
	contract: Contract,
	today: string | undefined
): Promise<string | undefined> {
	if (contract.dateColumn === undefined) return undefined;
	const day = identifier(contract.dateColumn);
	const [last] = await connection.rows<{ day: string | null }>(
		sql`SELECT CAST(max(${day}) AS VARCHAR) AS day FROM ${loadedTable(contract)}
		WHERE ${contract.happened ?? sql`TRUE`} AND coalesce(${day} <= CAST(${today} AS DATE), TRUE)`
	);
	return last!.day ?? undefined;
}
