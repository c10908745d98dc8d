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
import type { StagedFile } from './stage-whole';
import { asMended, everyRow, oddRows } from './staged-rows';
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

/**
 * Mends the staged rows and sets aside those that cannot be used. Where no column
 * was staged as text and few rows are odd, only these are looked at; whatever is
 * not odd is as it should be.
 */
export async function sortedRows(
	connection: Connection,
	{ account, asText }: Pick<StagedFile, 'account' | 'asText'>,
	options: SortOptions
): Promise<SortedRows> {
	const { contract } = options;
	const isWhole = asText.size > 0 || account.foreignRows * mostOften > account.rows;
	const looked = isWhole
		? await lookedAtAll(connection, { account, asText }, options)
		: await lookedAtOdd(connection, account, options);
	const isKey = ({ name }: Column) => contract.primaryKey.includes(name);
	const areDistinct = account.areDistinct && ![...account.foreign].some(isKey);
	const isAsStaged = !isWhole && looked.cleaned.length === 0 && looked.problems.length === 0;
	if (areDistinct && isAsStaged)
		return { ...looked, keys: account.rows, repeats: [], last: { day: account.lastDay } };
	const { keys, problems, lastDay } = await setAsideDuplicates(connection, contract, {
		file: options.fileName,
		rowNumber: isWhole ? sql`row_number` : sql`rowid`,
		areDistinct
	});
	return {
		...looked,
		keys,
		repeats: problems,
		...(problems.length === 0 && { last: { day: lastDay } })
	};
}

/** From one row in so many on, every row is better mended than some apart from the others. */
const mostOften = 8;

async function lookedAtOdd(
	connection: Connection,
	{ oddRows: odd, foreign, lackingRows }: Account,
	options: SortOptions
): Promise<Looked> {
	const workingColumns = [sql`odd`];
	if (odd === 0) return { problems: [], cleaned: [], totals: [], workingColumns };
	const { cells, read, choices } = options;
	if (foreign.size === 0 && lackingRows === 0) {
		const rows = everyRow(cells, foreign);
		const kinds = await setAsideForeignRows(connection, read, rows, new Set(choices.undone));
		return { problems: [], ...kinds, workingColumns };
	}
	await copyOddRows(connection, cells);
	const looked = await lookedAt(connection, oddRows, foreign, options);
	await takeBackOddRows(connection, cells, foreign);
	return { ...looked, workingColumns };
}

async function lookedAtAll(
	connection: Connection,
	{ account, asText }: Pick<StagedFile, 'account' | 'asText'>,
	options: SortOptions
): Promise<Looked> {
	const { cells } = options;
	const mended = new Set([...asText, ...account.foreign]);
	const looked = await lookedAt(connection, everyRow(cells, asText), mended, options);
	if (looked.problems.some(({ severity }) => severity === 'set-aside'))
		await connection.run(
			sql`DELETE FROM ${staged} WHERE ${lacksRequired(cells, ({ column }) => identifier(column.name))}`
		);
	return {
		...looked,
		workingColumns: [sql`row_texts`, sql`row_number`, ...[...mended].map(rawName)]
	};
}

type Looked = Pick<SortedRows, 'problems' | 'cleaned' | 'totals' | 'workingColumns'>;

async function lookedAt(
	connection: Connection,
	rows: StagedRows,
	foreign: ReadonlySet<Column>,
	{ fileName, contract, read, choices, today }: SortOptions
): Promise<Omit<Looked, 'workingColumns'>> {
	const mended =
		foreign.size > 0
			? await mend(connection, rows, foreign, contract.columns, { choices, today })
			: [];
	const looked = foreign.size > 0 ? asMended(rows) : rows;
	const { cleaned, totals } = await setAsideForeignRows(
		connection,
		read,
		looked,
		new Set(choices.undone)
	);
	const problems = await cellProblems(connection, fileName, contract.columns, foreign, looked);
	return { problems, cleaned: [...mended, ...cleaned], totals };
}
