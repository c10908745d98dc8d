import type { Connection } from '$lib/sql';

import type { Column, Contract } from '../contracts';
import type { ReadFile, UnreadableLine } from '../readers/read-file';
import { accountOf } from './account';
import type { Account } from './account';
import type { Cell } from './cell';
import { foreignColumns } from './foreign-columns';
import { areInKeyOrder } from './key-order';
import { stage } from './stage';

/** A file whose every row is staged. */
export interface StagedFile {
	/** The file as it was read in the end. */
	readonly read: ReadFile;
	readonly unreadable: readonly UnreadableLine[];
	readonly account: Account;
	/** The columns staged as text, to be mended in every row. */
	readonly asText: ReadonlySet<Column>;
}

/** What is staged: cells of an extract. */
export interface Wanted {
	readonly contract: Contract;
	readonly cells: readonly Cell[];
}

/**
 * Reads a file into the staging table, and again where its far part is not what
 * its first part showed: line ends that differ, so that the engine gives up, and
 * letters of Windows-1252, so that it leaves lines out. What was read in another way has a note of it.
 */
export async function stageWhole(
	connection: Connection,
	wanted: Wanted,
	offered: ReadFile
): Promise<StagedFile> {
	const first = await stagedWithOneLineEnd(connection, wanted, offered);
	const isForeign = first.unreadable.some(({ reason }) => reason === 'INVALID ENCODING');
	const asWindows1252 = first.read.again?.asWindows1252;
	if (!isForeign || !asWindows1252) return first;
	return stagedWithOneLineEnd(connection, wanted, await asWindows1252());
}

async function stagedWithOneLineEnd(
	connection: Connection,
	wanted: Wanted,
	read: ReadFile
): Promise<StagedFile> {
	try {
		return await stagedAsRead(connection, wanted, read);
	} catch (cause) {
		const withOneLineEnd = read.again?.withOneLineEnd;
		if (!isInvalidState(cause) || !withOneLineEnd) throw cause;
		return stagedAsRead(connection, wanted, await withOneLineEnd());
	}
}

// The engine's words where lines end in another way than those before (duckdb/duckdb, csv_state_machine.hpp).
function isInvalidState(cause: unknown): boolean {
	return cause instanceof Error && /invalid state/i.test(cause.message);
}

async function stagedAsRead(
	connection: Connection,
	{ contract, cells }: Wanted,
	read: ReadFile
): Promise<StagedFile> {
	const first = { header: read.columns, rows: await read.sample(sampleRows) };
	const asText = foreignColumns(cells, first);
	await stage(connection, cells, read, asText);
	const areInOrder = areInKeyOrder(contract, cells, first);
	const account = await accountOf(connection, { contract, cells, asText, read, areInOrder });
	const unreadable = account.hasUnreadable ? await read.unreadableLines() : [];
	return { read, unreadable, account, asText };
}

const sampleRows = 200;
