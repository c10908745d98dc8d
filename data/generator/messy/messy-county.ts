import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';

import { contractById } from '$lib/extracts/contracts';

import { written } from '../csv-file';
import { inventedCounty } from '../invented-county';
import type { Size } from '../invented-county';
import { asSystemHasIt, dirt } from './dirt';
import type { MessyTable } from './messy-table';
import { indexOf } from './messy-table';

/** A file of the messy set. */
export interface MadeFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The extracts of an invented county as clean CSV files. */
export function cleanCounty(size: Size): readonly MadeFile[] {
	return tablesOf(size).map(([id, table]) => asText(`${id}.csv`, table));
}

/** The same county with dirt of these kinds in its files. The same size and seed always give the same. */
export function messyCounty(size: Size, kinds: ReadonlySet<number>): readonly MadeFile[] {
	return tablesOf(size).flatMap(([id, clean]) => {
		const changes = dirt
			.filter(({ kind }) => kinds.has(kind))
			.flatMap(({ change }) => change?.[id] ?? []);
		const table = asSystemHasIt(
			id,
			changes.reduce((table, change) => change(table), clean)
		);
		if (id === 'contacts' && kinds.has(18)) return overlapping(table, kinds.has(19));
		return [asFile(id, table)];
	});
}

function tablesOf(size: Size): readonly (readonly [string, MessyTable])[] {
	return inventedCounty(size).rowsByExtract.map(([id, made]) => {
		const { columns } = contractById(id)!;
		const rows = Array.from(made, (row) =>
			columns.map((column) => written(row[column.name], column))
		);
		const names = columns.map(({ name }) => name);
		return [
			id,
			{
				columns: names,
				rows,
				above: [],
				below: [],
				delimiter: ',',
				encoding: 'utf-8',
				form: 'text'
			}
		] as const;
	});
}

function asFile(id: string, table: MessyTable): MadeFile {
	switch (table.form) {
		case 'text':
			return asText(`${id} export.csv`, table);
		case 'zip': {
			const { name, bytes } = asText(`${id}.csv`, table);
			return { name: `${id}.zip`, bytes: zipSync({ [name]: bytes }) };
		}
		case 'workbook-by-quarter':
			return { name: `${id}.xlsx`, bytes: byQuarter(table) };
		default:
			return table.form satisfies never;
	}
}

function asText(name: string, table: MessyTable): MadeFile {
	const rows = [table.columns, ...table.rows, ...table.below];
	const lines = [
		...table.above,
		...rows.map((row) => row.map((cell) => quoted(cell, table.delimiter)).join(table.delimiter))
	];
	const text = `${lines.join('\r\n')}\r\n`;
	return {
		name,
		bytes: table.encoding === 'utf-8' ? new TextEncoder().encode(text) : inWindows1252(text)
	};
}

function quoted(cell: string, delimiter: string): string {
	return cell.includes(delimiter) || /["\r\n]/.test(cell)
		? `"${cell.replaceAll('"', '""')}"`
		: cell;
}

// Of the letters that Latin-1 has not, the set uses the dash only.
function inWindows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
}

const rowsOnSheet = 500;

function byQuarter(table: MessyTable): Uint8Array {
	const book = utils.book_new();
	for (let start = 0; start < table.rows.length; start += rowsOnSheet) {
		const rows = [table.columns, ...table.rows.slice(start, start + rowsOnSheet)];
		utils.book_append_sheet(
			book,
			utils.aoa_to_sheet(rows as string[][]),
			`Quarter ${start / rowsOnSheet + 1}`
		);
	}
	const shown = book.SheetNames.map(() => ({ Hidden: 0 as const }));
	utils.book_append_sheet(book, utils.aoa_to_sheet([['old'], ['1']]), 'Lookups');
	book.Workbook = { Sheets: [...shown, { Hidden: 1 }] };
	return new Uint8Array(
		write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer
	);
}

const revisedEvery = 50;

// Two files, the first and the last two thirds of the rows; what the first has otherwise, the second puts right.
function overlapping(table: MessyTable, isRevised: boolean): readonly MadeFile[] {
	const day = indexOf(table, 'Date');
	const activity = indexOf(table, 'Event Name');
	const rows = [...table.rows].sort((a, b) => (a[day]! < b[day]! ? -1 : 1));
	const third = Math.floor(rows.length / 3);
	const early = rows
		.slice(0, 2 * third)
		.map((row, i) =>
			isRevised && i >= third && i % revisedEvery === 0
				? row.map((cell, j) => (j === activity ? 'To be confirmed' : cell))
				: row
		);
	return [
		asText('contacts first half.csv', { ...table, rows: early }),
		asText('contacts second half.csv', { ...table, rows: rows.slice(third) })
	];
}
