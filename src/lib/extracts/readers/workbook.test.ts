import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { memoryFile } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { openTables } from './open-tables';
import { book, rowsOf, saved } from './opened.test-data';
import { readSheets } from './workbook';

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());

const kinds = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'xlml'] as const;
const open = (bytes: Uint8Array, knownNames?: ReadonlySet<string>) =>
	openTables(engine, memoryFile('a.dat', bytes), knownNames ? { knownNames } : {});

// 45412 is 30 April 2024 in Excel's own count from 1900.
const april30 = 45_412;
const cells = () => [
	['id', 'name', 'day', 'at', 'share', 'attended', 'n'],
	[
		'007',
		'Café – "St John’s", a\nb',
		{ t: 'n', v: april30, z: 'dd/mm/yyyy' },
		{ t: 'n', v: april30 + 0.395_833_333_333_333, z: 'dd/mm/yyyy hh:mm' },
		{ t: 'n', v: 0.718, z: '0%' },
		true,
		95.955_224_741_792_16
	],
	['008', 'Oakham', undefined, undefined, { t: 'n', v: 0.071, z: '0.0%' }, false, 4_592_000_000_123]
];
const asText = [
	[
		'007',
		'Café – "St John’s", a\nb',
		'2024-04-30',
		'2024-04-30 09:30:00',
		'71.8%',
		'TRUE',
		'95.95522474179216'
	],
	['008', 'Oakham', null, null, '7.1%', 'FALSE', '4592000000123']
];

describe('a workbook', () => {
	test.each(kinds)(
		'saved as %s is read with its dates, percentages and identifiers',
		async (kind) => {
			const [table] = await open(saved(book({ List: cells() }), kind));
			expect(table!.columns).toEqual(cells()[0]);
			expect(await rowsOf(engine, table!)).toEqual(asText);
		}
	);

	test.each(kinds)(
		'saved as %s that counts days from 1904 is read with the same dates',
		async (kind) => {
			const made = book({
				List: [
					['id', 'day'],
					['a', { t: 'n', v: april30 - 1462, z: 'yyyy-mm-dd' }]
				]
			});
			made.Workbook = { WBProps: { date1904: true } };
			expect(await rowsOf(engine, (await open(saved(made, kind)))[0]!)).toEqual([
				['a', '2024-04-30']
			]);
		}
	);

	test('gives formulas by their stored result, says how many there are, and which have none', async () => {
		const made = book({
			List: [
				['id', 'sum'],
				['a', 1],
				['b', 2]
			]
		});
		made.Sheets.List!.B2 = { t: 'n', v: 12, f: '6+6' };
		made.Sheets.List!.B3 = { t: 'n', f: '[1]Other!A1' } as never;
		const [table] = await open(saved(made));
		expect(await rowsOf(engine, table!)).toEqual([
			['a', '12'],
			['b', null]
		]);
		const said = table!.notes.filter(({ kind }) => kind === 'formulas');
		expect(said.map(({ message }) => message)).toEqual([
			'2 cells hold formulas; their stored result was read, and nothing was worked out again.',
			'1 of the formulas has no stored result and was read as blank. Open the workbook in Excel and save it to store them.'
		]);
	});

	test('gives errors by their names', async () => {
		const made = book({
			List: [
				['id', 'x'],
				['a', { t: 'e', v: 0x17 }],
				['b', { t: 'e', v: 0x2a }]
			]
		});
		expect(await rowsOf(engine, (await open(saved(made)))[0]!)).toEqual([
			['a', '#REF!'],
			['b', '#N/A']
		]);
	});

	test('knows the day that Excel counts and the calendar has not', async () => {
		// Excel: 59 is 28 February 1900, 61 is 1 March 1900.
		const made = book({
			List: [['id', 'day'], ...[59, 61].map((v) => ['a', { t: 'n', v, z: 'dd/mm/yyyy' }])]
		});
		expect(await rowsOf(engine, (await open(saved(made)))[0]!)).toEqual([
			['a', '1900-02-28'],
			['a', '1900-03-01']
		]);
	});

	test('keeps a length of time past a day as a number', async () => {
		const made = book({
			List: [
				['id', 'hours'],
				['a', { t: 'n', v: 1.5, z: '[h]:mm' }]
			]
		});
		expect(await rowsOf(engine, (await open(saved(made)))[0]!)).toEqual([['a', '1.5']]);
	});

	test('with one sheet a quarter is one table, with the sheet each row comes from', async () => {
		const quarter = (n: number) => [
			['Seen'],
			[],
			['Centre', 'Children'],
			['P', n],
			[],
			['Q', n + 1]
		];
		const tables = await open(
			saved(book({ Notes: [['Made by hand']], Q1: quarter(1), Q2: quarter(5), Empty: [] }))
		);
		expect(tables).toHaveLength(1);
		const [table] = tables;
		expect(table).toMatchObject({
			columns: ['Centre', 'Children', 'sheet'],
			headerLine: 3,
			sheets: { offered: ['Q1', 'Q2'], alike: ['Q1', 'Q2'], chosen: ['Q1', 'Q2'], hidden: [] }
		});
		expect(await rowsOf(engine, table!)).toEqual([
			['P', '1', 'Q1'],
			['Q', '2', 'Q1'],
			['P', '5', 'Q2'],
			['Q', '6', 'Q2']
		]);
		expect(await table!.linesOf([1, 2, 3])).toEqual([4, 6, 4]);
		expect(await table!.sample(1)).toEqual([['P', '1', 'Q1']]);
		const said = table!.notes.map(({ message }) => message).join(' ');
		expect(said).toContain('2 sheets have the same columns');
		expect(said).toContain('No table was found on “Notes”, “Empty”');
	});

	test('with sheets of one shape is read without those that are not wanted', async () => {
		const year = (n: number) => [
			['Centre', 'Children'],
			['P', n],
			['Q', n + 1]
		];
		const [table] = await open(saved(book({ '2022': year(1), '2023': year(3), '2024': year(5) })));
		const fewer = await table!.again!.withoutSheets!(['2022', '2023', 'none such']);
		expect(await rowsOf(engine, fewer)).toEqual([
			['P', '5', '2024'],
			['Q', '6', '2024']
		]);
		expect(fewer.sheets).toMatchObject({ alike: ['2022', '2023', '2024'], chosen: ['2024'] });
		expect(await fewer.linesOf([1, 2])).toEqual([2, 3]);
		expect(fewer.notes.at(-1)!.message).toBe('Left out by your choice: “2022”, “2023”.');
	});

	test('with sheets of other shapes is one table for each', async () => {
		const tables = await open(
			saved(
				book({
					A: [
						['id', 'n'],
						['a', 1]
					],
					B: [
						['id', 'name', 'm'],
						['b', 'x', 2]
					]
				})
			)
		);
		expect(tables.map(({ columns }) => columns.length)).toEqual([2, 3]);
	});

	test('leaves hidden sheets out, and says so', async () => {
		const made = book({
			Seen: [
				['id', 'n'],
				['a', 1]
			],
			Old: [
				['id', 'n'],
				['b', 2]
			]
		});
		made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
		const tables = await open(saved(made));
		expect(tables).toMatchObject([{ sheets: { chosen: ['Seen'], hidden: ['Old'] } }]);
		expect(tables[0]!.notes).toContainEqual({
			kind: 'hidden',
			message: '“Old” is a hidden sheet and was left out. To use it, unhide and save the workbook.'
		});
		expect(await readSheets(memoryFile('a.xlsx', saved(made)))).toMatchObject([
			{ name: 'Seen', isHidden: false },
			{ name: 'Old', isHidden: true }
		]);
	});

	test('with merged cells over its header is read with joined names', async () => {
		const made = book({
			List: [
				['Coverage by centre'],
				['code', 'name', '12 months', '', '24 months', ''],
				['', '', 'DTaP', 'MMR', 'DTaP', 'MMR'],
				['E1', 'Barwell', 95, 96, 97, 98]
			]
		});
		made.Sheets.List!['!merges'] = [{ s: { r: 1, c: 2 }, e: { r: 1, c: 3 } }];
		const [table] = await open(saved(made));
		expect(table!.columns.slice(2)).toEqual([
			'12 months – DTaP',
			'12 months – MMR',
			'24 months – DTaP',
			'24 months – MMR'
		]);
	});

	test('that starts at column C loses its blank columns and keeps those of cells without a name', async () => {
		const made = book({ List: [[], ['', '', 'id', 'n'], ['', '', 'a', 1, 'note']] });
		const [table] = await open(saved(made));
		expect(table!.columns).toEqual(['id', 'n', 'column 5']);
		expect(await rowsOf(engine, table!)).toEqual([['a', '1', 'note']]);
	});

	test('without a table is refused, naming its sheets', async () => {
		await expect(open(saved(book({ Notes: [['hello']] })))).rejects.toThrow(
			'a.dat has no sheet with rows under column names. Its sheets are “Notes”.'
		);
	});

	test('is not opened where the reading was cancelled', async () => {
		const file = memoryFile(
			'a.xlsx',
			saved(
				book({
					A: [
						['id', 'n'],
						['a', 1]
					]
				})
			)
		);
		await expect(readSheets(file, AbortSignal.abort())).rejects.toMatchObject({
			name: 'AbortError'
		});
	});
});
