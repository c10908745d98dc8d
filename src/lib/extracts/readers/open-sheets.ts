import { join, memoryFile, sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import { asManyBytes } from './longest-line';
import type { ReadFile } from './read-file';
import { samplerOf } from './sample';
import { sheetTables, withoutSheets } from './sheet-tables';
import type { SheetTable } from './sheet-tables';
import type { Workbook } from './workbook-cells';

/** Opens every table of a workbook. Rejects with `FileRefused` where it holds none. */
export async function openSheets(
	engine: Engine,
	file: SourceFile,
	{ sheets, notes }: Workbook,
	knownNames?: ReadonlySet<string>
): Promise<readonly ReadFile[]> {
	const tables = sheetTables(sheets, knownNames);
	if (tables.length === 0)
		throw refusal(
			file.name,
			`${file.name} has no sheet with rows under column names.${sheetsInWords(sheets)}`,
			'Put the column names in one row, directly above the rows they name.'
		);
	return Promise.all(
		tables.map((table) => openTable(engine, file, { ...table, notes: [...table.notes, ...notes] }))
	);
}

function sheetsInWords(sheets: Workbook['sheets']): string {
	const names = sheets.map(({ name }) => `“${name}”`).join(', ');
	return sheets.length === 0 ? ' It has no sheet of cells at all.' : ` Its sheets are ${names}.`;
}

async function openTable(engine: Engine, file: SourceFile, table: SheetTable): Promise<ReadFile> {
	const { columns, headerLine, above, lines, notes, sheets } = table;
	const path = await engine.attachText(memoryFile(file.name, csvOf(table), file));
	const types = join(columns.map((name) => sql`${name}: 'VARCHAR'`));
	const relation = sql`read_csv(${path}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
		columns = {${types}}, ${asManyBytes})`;
	return {
		columns,
		relation,
		encoding: undefined,
		delimiter: undefined,
		headerLine,
		above,
		notes,
		sheets,
		unreadableLines: () => Promise.resolve([]),
		sample: samplerOf(engine, { columns, relation }),
		linesOf: (rows) => Promise.resolve(rows.map((row) => lines[row - 1]!)),
		...(sheets.alike.length > 1 && {
			again: {
				withoutSheets: (names: readonly string[]) =>
					openTable(engine, file, withoutSheets(table, names))
			}
		})
	};
}

const rowsAtOnce = 10_000;

function csvOf({ rows }: SheetTable): Blob {
	const parts: string[] = [];
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		const some = rows.slice(start, start + rowsAtOnce);
		parts.push(some.map((row) => `${row.map(cellAsCsv).join(',')}\n`).join(''));
	}
	return new Blob(parts);
}

function cellAsCsv(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
