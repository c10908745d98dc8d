import { readFile } from 'node:fs/promises';

import { read, utils } from '@e965/xlsx';

import type { Sheet } from '$lib/extracts/readers/sheet';

/** The sheets of a workbook on this machine, each cell as `Sheet` asks for it. */
export async function sheetsAt(file: string): Promise<readonly Sheet[]> {
	const book = read(await readFile(file), { cellDates: true, UTC: true });
	return book.SheetNames.map((name, i) => ({
		name,
		isHidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
		rows: utils
			.sheet_to_json<readonly unknown[]>(book.Sheets[name]!, {
				header: 1,
				raw: true,
				defval: '',
				blankrows: true
			})
			.map((row) => row.map(text))
	}));
}

function text(cell: unknown): string {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return String(cell);
}
