import { canonicalName } from '../canonical-name';
import { filledDown } from './filled-down';
import { foundHeader } from './header';
import { textOfRow } from './text-of-row';
import type { Note } from './note';
import { partsOfSheet } from './parts-of-sheet';
import type { PartOfSheet } from './parts-of-sheet';
import type { WorkbookSheets } from './read-file';
import type { Sheet } from './sheet';

/** A table that was found on one sheet, or on several of one shape. */
export interface SheetTable {
	readonly columns: readonly string[];
	/** Each as long as `columns`; blank rows are left out. */
	readonly rows: readonly (readonly string[])[];
	/** The row of its sheet that each row stands on, from 1. */
	readonly lines: readonly number[];
	readonly headerLine: number;
	/** What stands above the header of the first sheet. */
	readonly above: readonly string[];
	readonly sheets: WorkbookSheets;
	readonly notes: readonly Note[];
}

/**
 * The tables on the sheets of a workbook, in its order. Sheets whose columns have
 * the same names are one table, with a column `sheet` that says which a row comes
 * from. Sheets of notes, empty ones, and hidden ones where any that is not hidden
 * holds a table, are left out and named in a note on every table.
 */
export function sheetTables(
	sheets: readonly Sheet[],
	knownNames: ReadonlySet<string> = new Set()
): readonly SheetTable[] {
	const found = sheets
		.flatMap((sheet) => partsOfSheet(sheet, knownNames))
		.map((sheet) => ({ sheet, table: tableOn(sheet, knownNames) }));
	const offered = found.flatMap(({ sheet, table }) => (table ? [{ sheet, table }] : []));
	const visible = offered.filter(({ sheet }) => !sheet.isHidden);
	const used = visible.length > 0 ? visible : offered;
	const notes = leftOutNotes(
		sheets.filter(({ name }) => !offered.some((one) => one.sheet.sheetName === name)),
		offered.filter((one) => !used.includes(one)).map(({ sheet }) => sheet)
	);
	const names = {
		offered: offered.map(({ sheet }) => sheet.name),
		hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)
	};
	return [...byShape(ofOneSheet(used.map(({ table }) => table))).values()].map((tables) => {
		const { columns, rows, lines, headerLine, above, notes: own } = stacked(tables);
		const chosen = tables.map(({ name }) => name);
		return {
			columns,
			rows,
			lines,
			headerLine,
			above,
			sheets: { ...names, alike: chosen, chosen },
			notes: [
				...sheetNotes(
					tables,
					offered.map(({ table }) => table)
				),
				...own,
				...notes
			]
		};
	});
}

/** A table of several sheets without the rows of some of them. */
export function withoutSheets(table: SheetTable, names: readonly string[]): SheetTable {
	const isLeft = table.rows.map((row) => !names.includes(row.at(-1)!));
	const leftOut = table.sheets.chosen.filter((name) => names.includes(name));
	if (leftOut.length === 0 || table.sheets.chosen.length < 2) return table;
	return {
		...table,
		rows: table.rows.filter((_, i) => isLeft[i]),
		lines: table.lines.filter((_, i) => isLeft[i]),
		sheets: {
			...table.sheets,
			chosen: table.sheets.chosen.filter((name) => !names.includes(name))
		},
		notes: [
			...table.notes,
			{ kind: 'sheets', message: `Left out by your choice: ${quoted(leftOut)}.` }
		]
	};
}

interface TableOnSheet {
	readonly name: string;
	readonly sheetName: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly lines: readonly number[];
	readonly headerLine: number;
	readonly above: readonly string[];
	readonly notes: readonly Note[];
}

function tableOn(sheet: PartOfSheet, knownNames: ReadonlySet<string>): TableOnSheet | undefined {
	const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const padded = (row: readonly string[]) => Array.from({ length: width }, (_, i) => row[i] ?? '');
	const header = foundHeader(
		sheet.rows.map((row, i) => (i < rowsPadded ? padded(row) : row)),
		knownNames
	);
	if (!header) return undefined;
	const filled = filledDown(sheet.rows, sheet.merged ?? [], header);
	const below = filled.rows.flatMap((row, i) =>
		i > header.lastRow && row.some(isFilled) ? [{ row, line: sheet.firstRow + i + 1 }] : []
	);
	const kept = header.columns.flatMap((name, i) =>
		/^column \d+$/.test(name) && !below.some(({ row }) => isFilled(row[i] ?? '')) ? [] : [i]
	);
	const table = {
		name: sheet.name,
		sheetName: sheet.sheetName,
		columns: kept.map((i) => header.columns[i]!),
		rows: below.map(({ row }) => kept.map((i) => row[i] ?? '')),
		lines: below.map(({ line }) => line),
		headerLine: sheet.firstRow + header.lastRow + 1,
		above: sheet.rows.slice(0, header.firstRow).flatMap(textOfRow),
		notes: [...header.notes, ...filled.notes]
	};
	return isTable(table, knownNames) ? table : undefined;
}

const rowsPadded = 64;

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}

// Notes are a column or two of words.
function isTable({ columns, rows }: TableOnSheet, knownNames: ReadonlySet<string>): boolean {
	if (rows.length === 0) return false;
	if (columns.some((name) => knownNames.has(canonicalName(name)))) return true;
	if (columns.length < 2) return false;
	const hasFigures = rows.some((row) =>
		row.some((cell) => /^([£(-]?\d[\d.,]*%?\)?|\d{4}-\d\d-\d\d.*|#.+)$/.test(cell))
	);
	return columns.length > 2 || hasFigures;
}

// Tables of one sheet with the same columns, in any order, are one; the sheet's name tells nothing of their rows.
function ofOneSheet(tables: readonly TableOnSheet[]): readonly TableOnSheet[] {
	const joined: TableOnSheet[] = [];
	for (const table of tables) {
		const at = joined.findIndex(
			(one) => one.sheetName === table.sheetName && inOrderOf(one.columns, table) !== undefined
		);
		const one = joined[at];
		if (!one) {
			joined.push(table);
			continue;
		}
		const order = inOrderOf(one.columns, table)!;
		joined[at] = {
			...one,
			rows: [...one.rows, ...table.rows.map((row) => order.map((i) => row[i]!))],
			lines: [...one.lines, ...table.lines],
			notes: [
				...one.notes.filter(({ message }) => !message.startsWith(furtherTables)),
				...table.notes.filter(({ kind }) => kind === 'merged'),
				{
					kind: 'sheets',
					message: `${furtherTables} “${table.sheetName}” with the same columns were read with the first as one, the last with its column names on line ${table.headerLine}.`
				}
			]
		};
	}
	return joined;
}

const furtherTables = 'Further tables on the sheet';

function inOrderOf(columns: readonly string[], table: TableOnSheet): readonly number[] | undefined {
	const names = table.columns.map(canonicalName);
	const order = columns.map((name) => names.indexOf(canonicalName(name)));
	return columns.length === names.length &&
		!order.includes(-1) &&
		new Set(order).size === names.length
		? order
		: undefined;
}

function byShape(tables: readonly TableOnSheet[]): Map<string, TableOnSheet[]> {
	const shapes = new Map<string, TableOnSheet[]>();
	for (const table of tables) {
		const shape = table.columns.map((name) => canonicalName(name) || name).join('\u001f');
		shapes.set(shape, [...(shapes.get(shape) ?? []), table]);
	}
	return shapes;
}

function stacked(tables: readonly TableOnSheet[]): Omit<TableOnSheet, 'name' | 'sheetName'> {
	const [first] = tables;
	if (tables.length === 1) return first!;
	const taken = new Set(first!.columns.map((name) => name.toLowerCase()));
	const sheetColumn = ['sheet', 'sheet name', 'sheet (2)'].find((name) => !taken.has(name))!;
	return {
		columns: [...first!.columns, sheetColumn],
		rows: tables.flatMap(({ name, rows }) => rows.map((row) => [...row, name])),
		lines: tables.flatMap(({ lines }) => lines),
		headerLine: first!.headerLine,
		above: first!.above,
		notes: first!.notes
	};
}

function sheetNotes(chosen: readonly TableOnSheet[], offered: readonly TableOnSheet[]): Note[] {
	const [{ name, sheetName, headerLine }] = chosen as [TableOnSheet];
	if (chosen.length > 1)
		return [
			{
				kind: 'sheets',
				message: `${chosen.length} sheets have the same columns and were read as one table, with the sheet’s name in a column of its own: ${quoted(chosen.map((table) => table.name))}.`
			}
		];
	const isOneOfSheet = offered.filter((table) => table.sheetName === sheetName).length > 1;
	if (isOneOfSheet)
		return [
			{
				kind: 'sheets',
				message: `Read from one of the tables on the sheet “${sheetName}”, with its column names on line ${headerLine}.`
			}
		];
	return offered.length > 1
		? [
				{
					kind: 'sheets',
					message: `Read from the sheet “${name}”, one of ${offered.length} with a table.`
				}
			]
		: [];
}

function leftOutNotes(noTable: readonly Sheet[], hidden: readonly Sheet[]): Note[] {
	const notes: Note[] = [];
	if (noTable.length > 0)
		notes.push({
			kind: 'sheets',
			message: `No table was found on ${quoted(noTable.map(({ name }) => name))}, so ${noTable.length === 1 ? 'that sheet was' : 'those sheets were'} left out.`
		});
	if (hidden.length > 0)
		notes.push({
			kind: 'hidden',
			message: `${quoted(hidden.map(({ name }) => name))} ${hidden.length === 1 ? 'is a hidden sheet and was' : 'are hidden sheets and were'} left out. To use ${hidden.length === 1 ? 'it' : 'them'}, unhide and save the workbook.`
		});
	return notes;
}

function quoted(names: readonly string[]): string {
	return names.map((name) => `“${name}”`).join(', ');
}
