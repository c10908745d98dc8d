import { utils, write } from '@e965/xlsx';

import type { SourceFile } from '../../src/lib/sql';

import { binaryFile } from './extract-files.ts';

/** A workbook of these sheets, by their names; `merged` cells by sheet, such as `A2:A5`. */
export function sheetsFile(
	name: string,
	sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
	merged: Readonly<Record<string, readonly string[]>> = {}
): SourceFile {
	const book = utils.book_new();
	for (const [sheetName, rows] of Object.entries(sheets)) {
		const sheet = utils.aoa_to_sheet(rows as unknown[][]);
		const merges = merged[sheetName];
		if (merges) sheet['!merges'] = merges.map((range) => utils.decode_range(range));
		utils.book_append_sheet(book, sheet, sheetName);
	}
	return binaryFile(
		name,
		new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
	);
}
