import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { CFB, utils } from '@e965/xlsx';
import { Table, tableToIPC, vectorFromArray } from 'apache-arrow';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openNative } from '$lib/database/native';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { FileRefused } from '../problem';
import { fileFormat } from './format';
import { openTables } from './open-tables';
import { book, rowsOf, saved } from './opened.test-data';
import { unwrapped } from './unwrapped';

let engine: Engine;
let parquet: Uint8Array;
beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
	parquet = await nestedParquet();
});
afterAll(() => engine.close());

async function nestedParquet(): Promise<Uint8Array> {
	const native = await openNative(tmpdir());
	const target = path.join(tmpdir(), `nested-${process.pid}.parquet`);
	await native.run(
		sql`COPY (SELECT 'P' AS centre, [1, 2] AS ages, {'room': 1} AS venue, DATE '2024-04-30' AS day) TO ${target} (FORMAT parquet)`
	);
	await native.close();
	const bytes = await readFile(target);
	await rm(target);
	return new Uint8Array(bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const small = book({
	A: [
		['id', 'n'],
		['a', 1]
	]
});

/** What becomes of a file: the rows of its tables, or the words it is refused in. */
async function outcome(name: string, bytes: Uint8Array): Promise<unknown> {
	const file = memoryFile(name, bytes);
	try {
		const rows = [];
		for (const one of await unwrapped(file))
			for (const table of await openTables(engine, one)) rows.push(await rowsOf(engine, table));
		return rows;
	} catch (cause) {
		if (cause instanceof FileRefused) return cause.problem.message;
		throw cause;
	} finally {
		await engine.detach(file);
	}
}

const aMinute = 60_000;

describe('a file that is damaged or is something else', () => {
	test.each<[string, () => Uint8Array, RegExp]>([
		['0 bytes', () => new Uint8Array(0), /is empty: it has 0 bytes/],
		['NUL bytes', () => utf8('a,b\n1,\0\0\0\n2,3\n'), /holds binary data/],
		[
			'a web page with a table, named .xls',
			() => utf8('<html><table><tr><td>a</td></tr></table>'),
			/web page with a table/
		],
		['a PDF', () => utf8('%PDF-1.7'), /is a PDF/],
		['GeoJSON', () => utf8('{"type":"FeatureCollection","features":[]}'), /is a JSON file/],
		['a Word document', () => zipSync({ 'word/document.xml': utf8('x') }), /a Word document/],
		[
			'a workbook cut short',
			() => saved(small).slice(0, 4000),
			/cannot be opened: its end is missing/
		],
		[
			'an old workbook cut short',
			() => saved(small, 'xls').slice(0, 1100),
			/cannot be read|no sheet/
		],
		[
			'a Parquet file cut short',
			() => parquet.slice(0, -20),
			/is a Parquet file that cannot be read/
		],
		[
			'an Arrow file cut short',
			() => arrow().slice(0, 200),
			/is an Arrow file that cannot be read/
		],
		[
			'a workbook with a sheet cut short inside',
			() => withSheet('<worksheet><sheetData><row r="1"><c r="A1"'),
			/no sheet with rows|cannot be read/
		],
		['a workbook under a password', () => underPassword(), /is a workbook under a password/],
		[
			'20,000 columns',
			() => utf8(`${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(',')}\n1\n`),
			/more columns than the 2,000/
		],
		[
			'rows that end in no line end, which make one line of 2,100 columns',
			() =>
				utf8(Array.from({ length: 300 }, () => Array(7).fill('cell').join(',')).join('\u2028,')),
			/more columns than the 2,000/
		],
		['a sheet of 20,000 columns', () => withSheet(wideSheet()), /more than 16,384 columns/],
		['a sheet of 2,100,000 cells', () => withSheet(largeSheet()), /more than 2,000,000 cells/],
		[
			'one line of 1 MB without an end',
			() => utf8('"'.padEnd(1_000_000, 'x')),
			/first line longer than 256 kB/
		],
		[
			'a workbook that unpacks to 200 times its size',
			() => withSheet(' '.repeat(60_000_000)),
			/more than 200 times its size/
		]
	])(
		'%s is refused in words',
		async (name, bytes, words) => {
			expect(await outcome(name, bytes())).toMatch(words);
		},
		aMinute
	);
});

describe('a file that is odd', () => {
	test.each<[string, () => Uint8Array, unknown]>([
		['cut in the middle of a row', () => utf8('a,b\n1,2\n3'), [[['1', '2']]]],
		[
			'with a quotation mark that is never closed',
			() => utf8('a,b\n1,2\n"3,4\n5,6\n'),
			[[['1', '2']]]
		],
		['with a column name alone', () => utf8('a,b\n'), [[]]],
		['with macros', () => saved(small, 'xlsm'), [[['a', '1']]]],
		['with a link to another workbook', () => linked(), [[['a', '3']]]],
		['with nested columns', () => parquet, [[['P', 1_714_435_200_000]]]],
		[
			'of Arrow',
			() => arrow(),
			[
				[
					['a', 1],
					['b', 2]
				]
			]
		]
	])(
		'%s is read as far as it goes',
		async (name, bytes, rows) => {
			expect(await outcome(name, bytes())).toEqual(rows);
		},
		aMinute
	);

	test(
		'with a cell of 10 MB is read whole',
		async () => {
			const rows = (await outcome(
				'a.csv',
				utf8(`a,b\n1,${'x'.repeat(10_000_000)}\n2,3\n`)
			)) as string[][][];
			expect(rows[0]!.map((row) => row[1]!.length)).toEqual([10_000_000, 1]);
		},
		aMinute
	);

	test(
		'with a row longer than 16 MB loses that row only',
		async () => {
			expect(await outcome('a.csv', utf8(`a,b\n1,${'x'.repeat(17_000_000)}\n2,3\n`))).toEqual([
				[['2', '3']]
			]);
		},
		aMinute
	);
});

test('nested columns are named in a note', async () => {
	const [table] = await openTables(engine, memoryFile('a.parquet', parquet));
	expect(table!.columns).toEqual(['centre', 'day']);
	expect(table!.notes).toEqual([
		{
			kind: 'columns-left-out',
			message: '“ages”, “venue” hold lists or records and were left out.'
		}
	]);
});

describe('a format is told by content', () => {
	test.each([
		['workbook', () => saved(small)],
		['workbook', () => saved(small, 'xlsb')],
		['workbook', () => saved(small, 'xls')],
		['workbook', () => saved(small, 'ods')],
		['workbook', () => saved(small, 'xlml')],
		['parquet', () => parquet],
		['arrow', () => arrow('file')],
		['arrow', () => arrow('stream')],
		['zip', () => zipSync({ 'a.csv': strToU8('a') })],
		['json', () => utf8('\uFEFF {"type":"Topology","objects":{}}')],
		['data-package', () => utf8('{"name":"x","resources": [{"path":"a.csv"}]}')],
		['delimited-text', () => utf8('[note],b\n1,2\n')]
	])('%s', async (format, bytes) => {
		expect(await fileFormat(memoryFile('misnamed.pdf', bytes()))).toBe(format);
	});
});

function arrow(form: 'file' | 'stream' = 'file'): Uint8Array {
	return tableToIPC(
		new Table({ id: vectorFromArray(['a', 'b']), n: vectorFromArray(Int32Array.of(1, 2)) }),
		form
	);
}

function withSheet(xml: string): Uint8Array {
	const parts = unzipSync(saved(small));
	return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': utf8(xml) }, { level: 1 });
}

function wideSheet(): string {
	const cells = Array.from(
		{ length: 20_000 },
		(_, i) => `<c r="${utils.encode_col(i)}1"><v>1</v></c>`
	);
	return `<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`;
}

function largeSheet(): string {
	const cells = (row: number) =>
		Array.from(
			{ length: 700 },
			(_, i) => `<c r="${utils.encode_col(i)}${row}"><v>${row}${i}</v></c>`
		).join('');
	const rows = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}">${cells(i + 1)}</row>`);
	return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function linked(): Uint8Array {
	const made = book({
		A: [
			['id', 'n'],
			['a', 3]
		]
	});
	made.Sheets.A!.B2 = { t: 'n', v: 3, f: "'[other.xlsx]Sheet1'!A1" };
	return saved(made);
}

// An OLE file with the streams of [MS-OFFCRYPTO] 2.3.4, as Excel writes one under a password.
function underPassword(): Uint8Array {
	const container = containers.utils.cfb_new();
	containers.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64));
	containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
	return Uint8Array.from(containers.write(container, { type: 'array' }));
}

// The library leaves these without types.
const containers = CFB as {
	utils: {
		cfb_new(): object;
		cfb_add(container: object, name: string, content: Uint8Array): void;
	};
	write(container: object, options: { type: 'array' }): number[];
};
