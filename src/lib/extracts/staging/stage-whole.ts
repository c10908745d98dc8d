import type { Connection } from '$lib/sql';

import type { Column } from '../contracts';
import type { ReadFile, UnreadableLine } from '../readers/read-file';
import type { Cell } from './cell';
import { foreignColumns } from './foreign-columns';
import { stage } from './stage';

/** A file whose every row is staged. */
export interface StagedFile {
	/** The file as it was read in the end. */
	readonly read: ReadFile;
	/** The columns staged as text. */
	readonly asText: ReadonlySet<Column>;
	readonly unreadable: readonly UnreadableLine[];
}

/**
 * Reads a file into the staging table, and again where its far part is not what
 * its first part showed: columns that need mending, line ends that differ, so
 * that the engine gives up, and letters of Windows-1252, so that it leaves lines
 * out. What was read in another way has a note of it.
 */
export async function stageWhole(
	connection: Connection,
	cells: readonly Cell[],
	offered: ReadFile
): Promise<StagedFile> {
	const first = await stagedWithOneLineEnd(connection, cells, offered);
	const isForeign = first.unreadable.some(({ reason }) => reason === 'INVALID ENCODING');
	const asWindows1252 = first.read.again?.asWindows1252;
	if (!isForeign || !asWindows1252) return first;
	return stagedWithOneLineEnd(connection, cells, await asWindows1252());
}

async function stagedWithOneLineEnd(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile
): Promise<StagedFile> {
	try {
		return await stagedAsRead(connection, cells, read);
	} catch (cause) {
		const withOneLineEnd = read.again?.withOneLineEnd;
		if (!isInvalidState(cause) || !withOneLineEnd) throw cause;
		return stagedAsRead(connection, cells, await withOneLineEnd());
	}
}

// The engine's words where lines end in another way than those before (duckdb/duckdb, csv_state_machine.hpp).
function isInvalidState(cause: unknown): boolean {
	return cause instanceof Error && /invalid state/i.test(cause.message);
}

async function stagedAsRead(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile
): Promise<StagedFile> {
	let asText = await foreignColumns(connection, cells, read);
	const surprises = await stage(connection, cells, read, asText);
	if (surprises.size > 0) {
		asText = new Set([...asText, ...surprises]);
		await stage(connection, cells, read, asText);
	}
	return { read, asText, unreadable: await read.unreadableLines() };
}
