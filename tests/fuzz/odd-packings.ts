import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { gzipSync, zipSync } from 'fflate';

import { csvOf } from '../support/damaged/good-files.ts';
import type { Chance } from './chance.ts';

type Rows = readonly (readonly string[])[];

/** One way to put a table into a file. */
interface Packing {
	readonly what: string;
	/** What stands after the name of the table. */
	readonly ending: string;
	readonly bytes: (rows: Rows, chance: Chance) => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const csv = (what: string, bytes: Packing['bytes']): Packing => ({ what, ending: '.csv', bytes });

/** Everything that a table may be put into. */
export const packings: readonly Packing[] = [
	csv('CSV', (rows) => utf8(csvOf(rows))),
	csv('CSV of semicolons, tabs or pipes', (rows, chance) =>
		utf8(csvOf(rows, chance.of([';', '\t', '|', '^', '~'])))
	),
	csv('CSV of carriage returns', (rows, chance) =>
		utf8(csvOf(rows, ',', chance.of(['\r', '\r\n', '\n\r', '\u2028'])))
	),
	csv('CSV in UTF-16', (rows, chance) => utf16(csvOf(rows), chance.is(0.5), chance.is(0.7))),
	csv('CSV in Latin-1', (rows) =>
		Uint8Array.from(csvOf(rows), (letter) => letter.charCodeAt(0) & 0xff)
	),
	csv('CSV encoded twice', (rows) =>
		utf8(String.fromCharCode(...utf8(csvOf(rows).slice(0, 20_000))))
	),
	csv('CSV with a mark of its encoding', (rows) => utf8(`\ufeff\ufeff${csvOf(rows)}`)),
	csv('CSV with stray quotes', (rows, chance) =>
		utf8([...csvOf(rows)].map((letter) => (chance.is(0.01) ? '"' : letter)).join(''))
	),
	csv('CSV with stray bytes', (rows, chance) =>
		utf8(csvOf(rows)).map((byte) => (chance.is(0.005) ? chance.below(256) : byte))
	),
	csv('CSV cut short', (rows, chance) => {
		const whole = utf8(csvOf(rows));
		return whole.slice(0, chance.below(whole.length + 1));
	}),
	{
		what: 'an Excel workbook',
		ending: '.xlsx',
		bytes: (rows, chance) => workbook(rows, 'xlsx', chance)
	},
	{
		what: 'an old Excel workbook',
		ending: '.xls',
		bytes: (rows, chance) => workbook(rows, 'biff8', chance)
	},
	{
		what: 'an OpenDocument sheet',
		ending: '.ods',
		bytes: (rows, chance) => workbook(rows, 'ods', chance)
	},
	{
		what: 'a workbook that says it is CSV',
		ending: '.csv',
		bytes: (rows, chance) => workbook(rows, 'xlsx', chance)
	},
	{ what: 'CSV that says it is a workbook', ending: '.xlsx', bytes: (rows) => utf8(csvOf(rows)) },
	{ what: 'gzip', ending: '.csv.gz', bytes: (rows) => gzipSync(utf8(csvOf(rows))) },
	{
		what: 'an archive',
		ending: '.zip',
		bytes: (rows, chance) =>
			zipSync({
				[chance.of([
					'a.csv',
					'folder/a.csv',
					'../a.csv',
					'__MACOSX/._a.csv',
					'a',
					'A.CSV',
					'é.csv',
					'a\\b.csv'
				])]: utf8(csvOf(rows))
			})
	},
	{
		what: 'an archive in archives',
		ending: '.zip',
		bytes: (rows, chance) =>
			Array.from({ length: 1 + chance.below(4) }).reduce<Uint8Array>(
				(inner, _, i) => zipSync({ [`${i}.zip`]: inner }),
				zipSync({ 'a.csv': utf8(csvOf(rows)) })
			)
	},
	{
		what: 'JSON',
		ending: '.json',
		bytes: ([header, ...body]) =>
			utf8(
				JSON.stringify(
					body.map((row) => Object.fromEntries(row.map((cell, i) => [header?.[i] ?? '', cell])))
				)
			)
	}
];

function workbook(rows: Rows, bookType: BookType, chance: Chance): Uint8Array {
	const book = utils.book_new();
	const cells = rows.map((row) => row.map((cell) => valueOf(cell.slice(0, 30_000), chance)));
	if (chance.is(0.4))
		utils.book_append_sheet(book, utils.aoa_to_sheet([['Contents'], ['Table 1']]), 'Cover');
	utils.book_append_sheet(
		book,
		utils.aoa_to_sheet(cells),
		chance.of(['Sheet1', '2023-24', 'Data', 'Ünïcode'])
	);
	if (chance.is(0.2)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Again');
	return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

// A spreadsheet holds numbers and days as such, now and then.
function valueOf(cell: string, chance: Chance): string | number | boolean | Date {
	if (/^\d{1,12}$/.test(cell) && chance.is(0.6)) return Number(cell);
	if (/^\d{4}-\d{2}-\d{2}$/.test(cell) && chance.is(0.4) && !Number.isNaN(Date.parse(cell)))
		return new Date(cell);
	return cell;
}

function utf16(text: string, isLittleEndian: boolean, isMarked: boolean): Uint8Array {
	const marked = isMarked ? `\ufeff${text}` : text;
	const view = new DataView(new ArrayBuffer(marked.length * 2));
	for (let i = 0; i < marked.length; i++)
		view.setUint16(i * 2, marked.charCodeAt(i), isLittleEndian);
	return new Uint8Array(view.buffer);
}
