import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Cleaning } from '../cleaning/cleaning';
import type { Column, Contract } from '../contracts';
import type { Choices } from '../mapping/mapping';
import type { Problem } from '../problem';
import type { ReadFile } from '../readers/read-file';
import type { Account } from './account';
import { cellProblems } from './cell-problems';
import { lacksRequired } from './cell';
import type { Cell } from './cell';
import { setAsideDuplicates } from './duplicates';
import { mend } from './mend';
import { copyOddRows, takeBackOddRows } from './odd-rows';
import { setAsideForeignRows } from './row-kinds';
import { rawName, staged } from './stage';
import type { StagedAsText, StagedAsValues } from './stage-whole';
import { everyRow, oddRows } from './staged-rows';
import type { StagedRows } from './staged-rows';

/** What became of the staged rows; those left are to be used. */
export interface SortedRows {
	/** Keys that are left, one a row. */
	readonly keys: number;
	/** Examples by row, from 1. */
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
	/** Rows that were set aside since their key was there before. */
	readonly repeats: readonly Problem[];
	/** The cells of the totals rows, in the order of the file's header. */
	readonly totals: readonly (readonly string[])[];
	/** The last day of the rows that are left; absent where the table has to be asked for it. */
	readonly last?: { readonly day: string | undefined };
	/** What stands beside the extract's own columns. */
	readonly workingColumns: readonly Sql[];
}

export interface SortOptions {
	readonly fileName: string;
	readonly contract: Contract;
	readonly cells: readonly Cell[];
	readonly read: ReadFile;
	readonly choices: Choices;
	readonly today: string | undefined;
}

/** Looks at the rows that are odd, and at the others only where keys may be there twice. */
export async function sortedValues(
	connection: Connection,
	{ account }: StagedAsValues,
	options: SortOptions
): Promise<SortedRows> {
	const { contract } = options;
	const isKey = ({ name }: { readonly name: string }) => contract.primaryKey.includes(name);
	const areDistinct = account.areDistinct && ![...account.foreign].some(isKey);
	const looked = await lookedAtOdd(connection, account, options);
	const left = { ...looked, workingColumns: [sql`odd`] };
	const last = { day: account.lastDay };
	const asStaged = looked.cleaned.length === 0 && looked.problems.length === 0;
	if (areDistinct && asStaged) return { ...left, keys: account.rows, repeats: [], last };
	const { keys, problems } = await setAsideDuplicates(
		connection,
		options.fileName,
		contract,
		everyRow(sql`rowid`),
		{ areDistinct }
	);
	return { ...left, keys, repeats: problems, ...(asStaged && problems.length === 0 && { last }) };
}

async function lookedAtOdd(
	connection: Connection,
	{ oddRows: odd, foreign, lackingRows }: Account,
	options: SortOptions
): Promise<Looked> {
	if (odd === 0) return { problems: [], cleaned: [], totals: [] };
	const { cells, read, choices } = options;
	if (foreign.size === 0 && lackingRows === 0) {
		const rows = { ...everyRow(sql`rowid`), rowTexts: sql`odd[1]` };
		const kinds = await setAsideForeignRows(connection, read, rows, new Set(choices.undone));
		return { problems: [], ...kinds };
	}
	await copyOddRows(connection, cells);
	const looked = await lookedAt(connection, oddRows, foreign, options);
	await takeBackOddRows(connection, cells, foreign);
	return looked;
}

/** Mends the columns staged as text and looks at every row. */
export async function sortedTexts(
	connection: Connection,
	{ asText }: StagedAsText,
	options: SortOptions
): Promise<SortedRows> {
	const { fileName, contract, cells } = options;
	const looked = await lookedAt(connection, everyRow(sql`rowid`), asText, options);
	const lacks = lacksRequired(cells, ({ column }) => identifier(column.name));
	await connection.run(sql`DELETE FROM ${staged} WHERE ${lacks}`);
	const { keys, problems } = await setAsideDuplicates(
		connection,
		fileName,
		contract,
		everyRow(sql`row_number`),
		{ areDistinct: false }
	);
	const workingColumns = [sql`row_texts`, sql`row_number`, ...[...asText].map(rawName)];
	return { ...looked, keys, repeats: problems, workingColumns };
}

type Looked = Pick<SortedRows, 'problems' | 'cleaned' | 'totals'>;

async function lookedAt(
	connection: Connection,
	rows: StagedRows,
	foreign: ReadonlySet<Column>,
	{ fileName, contract, read, choices, today }: SortOptions
): Promise<Looked> {
	const mended =
		foreign.size > 0
			? await mend(connection, rows, foreign, contract.columns, { choices, today })
			: [];
	const numbered = foreign.size > 0 ? { ...rows, rowNumber: sql`row_number` } : rows;
	const { cleaned, totals } = await setAsideForeignRows(
		connection,
		read,
		numbered,
		new Set(choices.undone)
	);
	const problems = await cellProblems(connection, fileName, contract.columns, foreign, numbered);
	return { problems, cleaned: [...mended, ...cleaned], totals };
}
