import { utils, write } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';

import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import type { ReadFile } from './read-file';

/** The rows of a table as an engine reads them, in order. */
export async function rowsOf(
	engine: Engine,
	{ relation, columns }: ReadFile
): Promise<unknown[][]> {
	const rows = await engine.rows<Record<string, unknown>>(sql`SELECT * FROM ${relation}`);
	return rows.map((row) => columns.map((name) => row[name]));
}

/** A workbook of these sheets. */
export function book(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): WorkBook {
	const made = utils.book_new();
	for (const [name, rows] of Object.entries(sheets))
		utils.book_append_sheet(made, utils.aoa_to_sheet(rows as unknown[][]), name);
	return made;
}

/** The bytes of a workbook as a program would save it. */
export function saved(workbook: WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
	return new Uint8Array(
		write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer
	);
}
