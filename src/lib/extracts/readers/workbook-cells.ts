import { SSF, read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

import { mostCells, mostColumns, tooManyCells } from './filled-cells';
import type { Note } from './note';
import type { MergedCells, Sheet } from './sheet';
import { SheetTooLarge } from './sheet-too-large';

/** The sheets of a workbook in its order, and what is worth knowing of how it was read. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	readonly notes: readonly Note[];
}

/**
 * Reads XLSX, XLSM, XLSB, XLS, ODS and Excel 2003 XML. No formula is worked out
 * and no macro run: what stands in a cell is what was last stored there. Throws
 * `SheetTooLarge`, or an `Error` where the bytes are damaged or under a password.
 */
export function workbookOf(bytes: Uint8Array): Workbook {
	const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false });
	const counts = { formulas: 0, withoutResult: 0 };
	const sheets = book.SheetNames.flatMap((name, i): Sheet[] => {
		const sheet = book.Sheets[name];
		if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
		const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
		const rows = textRows(book, sheet, name, counts);
		return [{ name, isHidden, rows, merged: mergedOverRows(sheet) }];
	});
	return { sheets, notes: formulaNotes(counts) };
}

function mergedOverRows(sheet: WorkSheet): readonly MergedCells[] {
	return (sheet['!merges'] ?? []).flatMap(({ s: first, e: last }) =>
		first.c === last.c && last.r > first.r
			? [{ row: first.r, column: first.c, count: last.r - first.r + 1 }]
			: []
	);
}

interface FormulaCounts {
	formulas: number;
	withoutResult: number;
}

function textRows(
	book: WorkBook,
	sheet: WorkSheet,
	name: string,
	counts: FormulaCounts
): readonly (readonly string[])[] {
	const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
	const data = (sheet['!data'] ?? []) as readonly (
		readonly (CellObject | undefined)[] | undefined
	)[];
	const rows: (readonly string[])[] = [];
	let cells = 0;
	for (const found of data) {
		if (!found) {
			rows.push(noCells);
			continue;
		}
		const row: string[] = [];
		for (const cell of found) {
			if (cell?.f !== undefined) {
				counts.formulas++;
				if (cell.v === undefined) counts.withoutResult++;
			}
			row.push(cell ? cellAsText(cell, isFrom1904) : '');
		}
		while (row.at(-1) === '') row.pop();
		cells += row.length;
		checkSize(name, cells, row.length);
		rows.push(row);
	}
	while (rows.at(-1)?.length === 0) rows.pop();
	return rows;
}

const noCells: readonly string[] = [];

function checkSize(name: string, cells: number, columns: number): void {
	if (cells > mostCells) throw tooManyCells(`its sheet “${name}”`);
	if (columns > mostColumns)
		throw new SheetTooLarge(
			`has more than ${mostColumns.toLocaleString('en-GB')} columns on its sheet “${name}”, which is more than can be read here`
		);
}

function cellAsText({ t: type, v: value, z: format }: CellObject, isFrom1904: boolean): string {
	if (value === undefined || value === null) return '';
	if (type === 'b') return value ? 'TRUE' : 'FALSE';
	if (type === 'e') return errorNames.get(Number(value)) ?? '#ERROR!';
	if (typeof value !== 'number') return value instanceof Date ? value.toISOString() : String(value);
	const form = typeof format === 'string' ? format : '';
	if (form !== '' && form !== 'General' && formats.is_date(form)) {
		const day = dateAsText(value, form, isFrom1904);
		if (day !== undefined) return day;
	}
	if (/%/.test(form.replace(/"[^"]*"|\\./g, ''))) return `${asText(roundedTo15(value * 100))}%`;
	return asText(value);
}

// [MS-XLS] 2.5.10, BErr.
const errorNames = new Map([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
	[0x2b, '#GETTING_DATA']
]);

// The library knows of the day 29 February 1900 that Excel counts and the calendar has not.
function dateAsText(value: number, format: string, isFrom1904: boolean): string | undefined {
	// Hours past a day, as in [h]:mm, are a length of time and no date.
	if (/\[(h+|m+|s+)\]/i.test(format)) return undefined;
	const date = formats.parse_date_code(value, { date1904: isFrom1904 });
	if (!date) return undefined;
	const day = `${padded(date.y, 4)}-${padded(date.m)}-${padded(date.d)}`;
	const hasTime = date.H + date.M + date.S > 0;
	const time = `${padded(date.H)}:${padded(date.M)}:${padded(Math.floor(date.S))}`;
	if (value < 1 && !/[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))) return time;
	return hasTime ? `${day} ${time}` : day;
}

// The library leaves these without types.
const formats = SSF as {
	is_date(format: string): boolean;
	parse_date_code(value: number, options: { date1904: boolean }): DateCode | null;
};

interface DateCode {
	readonly y: number;
	readonly m: number;
	readonly d: number;
	readonly H: number;
	readonly M: number;
	readonly S: number;
}

function padded(part: number, digits = 2): string {
	return String(part).padStart(digits, '0');
}

// A percentage is stored as a fraction; times 100 it gains digits that were never there.
function roundedTo15(value: number): number {
	return Number(value.toPrecision(15));
}

// Long whole numbers are identifiers more often than amounts, and must not come out as 1e+21.
function asText(value: number): string {
	return Number.isInteger(value) && Math.abs(value) >= 1e21
		? BigInt(value).toString()
		: String(value);
}

function formulaNotes({ formulas, withoutResult }: FormulaCounts): Note[] {
	const notes: Note[] = [];
	if (formulas > 0)
		notes.push({
			kind: 'formulas',
			message: `${formulas.toLocaleString('en-GB')} ${formulas === 1 ? 'cell holds a formula; its' : 'cells hold formulas; their'} stored result was read, and nothing was worked out again.`
		});
	if (withoutResult > 0)
		notes.push({
			kind: 'formulas',
			message: `${withoutResult.toLocaleString('en-GB')} of the formulas ${withoutResult === 1 ? 'has' : 'have'} no stored result and ${withoutResult === 1 ? 'was' : 'were'} read as blank. Open the workbook in Excel and save it to store them.`
		});
	return notes;
}
