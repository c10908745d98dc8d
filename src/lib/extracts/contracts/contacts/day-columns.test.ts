import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { mappingFileText, mappingsFromText, memoryOf } from '$lib/extracts/mapping/mapping-file';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { binaryFile, textFile } from '../../../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../../../tests/support/loaded-workshop';
import {
	registerDays,
	registeredChildren,
	registerFile,
	registerHeader,
	registerRows,
	underFives
} from '../../../../../tests/support/register-file';
import { centres, neighbourhoods } from '../../../../../tests/support/small-county';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
	await workshop.add([neighbourhoods, centres, registeredChildren, underFives], {
		origin: testOrigin
	});
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id, source } of workshop.reports)
		if (source?.id === 'contacts') await workshop.remove(id, { origin: testOrigin });
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

type Cells = readonly (readonly string[])[];

function register(header: readonly string[], rows: Cells = registerRows) {
	return textFile('register.csv', `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`);
}

function withDays(days: readonly string[]) {
	return register([...registerHeader.slice(0, 3), ...days]);
}

function withMarks(marks: Readonly<Record<string, string>>) {
	return register(
		registerHeader,
		registerRows.map((row) => [
			...row.slice(0, 3),
			...row.slice(3).map((cell) => marks[cell] ?? cell)
		])
	);
}

function workbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
	const book = utils.book_new();
	for (const [name, rows] of Object.entries(sheets))
		utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][], { UTC: true }), name);
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	return binaryFile('register.xlsx', bytes);
}

async function reportOf(file: SourceFile) {
	const { reports } = await workshop.add([file], { origin: testOrigin });
	return reports[0];
}

async function seen() {
	const figures = await workshop.figures();
	const at = (measureId: string, areaId: string) =>
		countsAt(figures, { measureId, areaId, periodId: '2023/24', periodKind: 'financial-year' });
	return {
		A: at('reach-seen', 'A'),
		B: at('reach-seen', 'B'),
		threeTimes: at('reach-sustained', north)
	};
}

const north = 'E07000001';

/** By hand: C1 and C2 of the six in A came, C4 of the four in B; C1 alone of the ten on three days. */
const byHand = { A: '2/6', B: '1/4', threeTimes: '1/10' };

async function contactRows() {
	const rows = await engine.rows<{ text: string }>(
		sql`SELECT concat_ws(' ', child_id, centre_id, contact_date, contact_type) AS text FROM contact ORDER BY text`
	);
	return rows.map(({ text }) => text);
}

const contactsByHand = [
	'C1 P 2023-09-12 attended',
	'C1 P 2023-09-12 attended',
	'C1 P 2023-09-19 attended',
	'C1 P 2023-09-26 attended',
	'C2 P 2023-09-12 missed',
	'C2 P 2023-09-19 attended',
	'C3 P 2023-09-12 missed',
	'C3 P 2023-10-03 missed',
	'C4 P 2023-10-03 attended'
];
const came = contactsByHand.filter((row) => row.endsWith('attended'));

test('a register with a column a day becomes a contact a mark, and the figures are right', async () => {
	const report = await reportOf(registerFile);
	expect(report?.problems).toEqual([]);
	expect(report?.recognisedAs?.id).toBe('contacts');
	expect([report?.rowsIn, report?.rowsUsed]).toEqual([9, 9]);
	expect(report?.details?.reshaped?.steps[0]?.message).toBe(
		'6 rows with a column a day became 9 rows, one a day; 1 of the file’s rows had no day at all and is left out. Read from “12/09/2023”, “19/09/2023”, “26/09/2023” and “03/10/2023”. Cells were read so: “✓” (6) as “attended”; “a” (3) as “missed”. A register says who came on which day, and neither in which way nor with whom: all who came count as attended.'
	);
	expect(await seen()).toEqual(byHand);
});

test('a contact so made has a number of its own, of its child, centre, activity and day', async () => {
	await reportOf(registerFile);
	const rows = await engine.rows<{ contact_id: string }>(
		sql`SELECT contact_id FROM loaded.contact WHERE child_id = 'C1' AND contact_date = DATE '2023-09-12' ORDER BY ALL`
	);
	expect(rows.map(({ contact_id }) => contact_id)).toEqual([
		'C1-P-Baby group-2023-09-12',
		'C1-P-Stay and play-2023-09-12'
	]);
});

test.each<[string, readonly string[]]>([
	['with the month in letters', ['12-Sep-23', '19-Sep-23', '26-Sep-23', '03-Oct-23']],
	['year first', ['2023-09-12', '2023-09-19', '2023-09-26', '2023-10-03']],
	[
		'with the day of the week',
		['Tue 12 Sep 2023', 'Tue 19 Sep 2023', 'Tue 26 Sep 2023', 'Tue 3 Oct 2023']
	],
	[
		'with ordinals',
		['12th September 2023', '19th September 2023', '26th September 2023', '3rd October 2023']
	],
	['with two digits of the year', ['12/09/23', '19/09/23', '26/09/23', '03/10/23']],
	['with dots', ['12.09.2023', '19.09.2023', '26.09.2023', '03.10.2023']],
	['as days of a spreadsheet', ['45181', '45188', '45195', '45202']]
])('days are known %s', async (_, days) => {
	expect((await reportOf(withDays(days)))?.problems).toEqual([]);
	expect(await contactRows()).toEqual(contactsByHand);
});

test.each<[string, Readonly<Record<string, string>>]>([
	['X and A', { '✓': 'X' }],
	['1 and 0', { '✓': '1', A: '0' }],
	['Y and N', { '✓': 'Y', A: 'N' }],
	['strokes', { '✓': '/', A: 'A' }],
	['P and A', { '✓': 'P', A: 'a' }],
	['words', { '✓': 'Present', A: 'Absent' }],
	['ticks of two sorts', { '✓': '✔', A: '-' }],
	['boxes ticked in a sheet', { '✓': 'TRUE', A: 'FALSE' }]
])('marks are known: %s', async (_, marks) => {
	expect((await reportOf(withMarks(marks)))?.problems).toEqual([]);
	expect(await contactRows()).toEqual(contactsByHand);
});

test('crosses and nothing else are those who came', async () => {
	const marks: Readonly<Record<string, string>> = { '✓': 'X', A: '' };
	const rows = registerRows.map((row) => row.map((cell) => marks[cell] ?? cell));
	await reportOf(register(registerHeader, [...rows, ['', 'Total', '', '1', '1', '1', '1']]));
	expect(await contactRows()).toEqual(came);
});

test('a workbook with dates for headings and a title above them is read as a CSV is', async () => {
	const days = registerDays.map(
		(day) => new Date(`${day.split('/').reverse().join('-')}T00:00:00Z`)
	);
	const rows = registerRows.map((row) => row.map((cell) => cell || null));
	const report = await reportOf(
		workbook({
			Autumn: [['Priory: register'], [], [...registerHeader.slice(0, 3), ...days], ...rows]
		})
	);
	expect(report?.problems).toEqual([]);
	expect(await seen()).toEqual(byHand);
});

const names = registerHeader.slice(0, 3);
const noNames = names.map(() => null);
const cells = registerRows.map((row) => row.map((cell) => cell || null));
const months = ['September 2023', null, null, 'October 2023'];

test.each<[string, readonly (readonly unknown[])[]]>([
	[
		'above the names',
		[
			[...noNames, ...months],
			[...names, 12, 19, 26, 3]
		]
	],
	[
		'beside the names',
		[
			[...names, ...months],
			[...noNames, 12, 19, 26, 3]
		]
	],
	[
		'with days of the week',
		[
			[...names, ...months],
			[...noNames, 'Tue 12', 'Tue 19', 'Tue 26', 'Tue 3']
		]
	],
	[
		'with ordinals',
		[
			[...names, ...months],
			[...noNames, '12th', '19th', '26th', '3rd']
		]
	],
	[
		'as a year over days',
		[
			[...names, 2023],
			[...noNames, '12 Sep', '19 Sep', '26 Sep', '3 Oct']
		]
	],
	[
		'as dates of a spreadsheet',
		[
			[...names, new Date('2023-09-01T00:00:00Z'), null, null, new Date('2023-10-01T00:00:00Z')],
			[...noNames, 12, 19, 26, 3]
		]
	]
])('months are merged over their days: %s', async (_, heads) => {
	const report = await reportOf(
		workbook({ Register: [['Priory: register'], [], ...heads, ...cells] })
	);
	expect(report?.problems).toEqual([]);
	expect(await contactRows()).toEqual(contactsByHand);
});

test('one month is merged over all its days', async () => {
	const rows = cells.map((row) => row.slice(0, 6));
	const report = await reportOf(
		workbook({ Register: [[...noNames, 'Sep 2023'], [...names, 12, 19, 26], ...rows] })
	);
	expect(report?.problems).toEqual([]);
	expect(await contactRows()).toEqual(contactsByHand.filter((row) => row.includes('2023-09')));
});

test.each<[string, readonly unknown[], readonly unknown[], RegExp]>([
	[
		'without their year',
		['September', null, null, 'October'],
		[12, 19, 26, 3],
		/do not say the year/
	],
	['with a day that the month has not', months, [12, 19, 31, 3], /not certain which day/],
	[
		'with another day of the week',
		months,
		['Mon 12', 'Tue 19', 'Tue 26', 'Tue 3'],
		/not certain which day/
	]
])('months merged over days %s are refused', async (_, heads, days, message) => {
	const report = await reportOf(
		workbook({ Register: [[...names, ...heads], [...noNames, ...days], ...cells] })
	);
	expect(report?.source).toBeUndefined();
	expect(report?.problems[0]?.message).toMatch(message);
});

test('beside a column that says how a contact was made, marks say whether the child came', async () => {
	const report = await reportOf(
		register(
			[...registerHeader, 'Contact type'],
			registerRows.map((row) => [...row, 'Clinic'])
		)
	);
	expect(report?.rowsUsed).toBe(9);
	expect(await contactRows()).toEqual(
		contactsByHand.map((row) => row.replace('attended', 'clinic'))
	);
});

test('a row of totals is no child, and a mark that is not known is set aside and told with its line', async () => {
	const rows = registerRows.map((row, i) =>
		i === 3 ? [...row.slice(0, 3), 'hols', ...row.slice(4)] : row
	);
	const report = await reportOf(
		register(registerHeader, [...rows, ['Total', '', '', '2', '2', '1', '1']])
	);
	expect(report?.details?.cleaned.map(({ kind }) => kind)).toContain('totals-row');
	expect(await contactRows()).toEqual(contactsByHand);
	expect(report?.problems.find(({ column }) => column === 'contact_type')?.examples).toEqual([
		{ line: 5, found: 'hols' }
	]);
});

test('a register of the next month adds to that of the last', async () => {
	await reportOf(registerFile);
	const report = await reportOf(withDays(['10/10/2023', '17/10/2023', '24/10/2023', '31/10/2023']));
	expect(report?.details?.update).toMatchObject({ added: 9, changed: 0, gone: 0 });
});

test('a recipe that was saved as a file is followed, though it reads a mark otherwise', async () => {
	const saved = await reportOf(withMarks({ '✓': 'x', A: '' }));
	const { mapping, reshaped } = saved!.details!;
	const text = mappingFileText([{ shape: reshaped!.shape, mapping }]);
	await workshop.remove(workshop.reports.at(-1)!.id, { origin: testOrigin });
	const edited = text.replace('"x": "attended"', '"x": "missed"');
	expect(edited).not.toBe(text);
	await workshop.add([withMarks({ '✓': 'x', A: '1' })], {
		origin: testOrigin,
		memory: memoryOf(mappingsFromText('saved.json', edited))
	});
	expect(await contactRows()).toEqual(
		contactsByHand.map((row) =>
			row.endsWith('missed') ? row.replace('missed', 'attended') : row.replace('attended', 'missed')
		)
	);
});

test.each<[string, SourceFile, RegExp]>([
	['crosses beside ticks', withMarks({ A: 'x' }), /“x” beside “✓”: some registers mean by a cross/],
	['a cross of a kind that forbids', withMarks({ '✓': '✗', A: '' }), /no other mark than “✗”/],
	['A alone', withMarks({ '✓': 'A', A: '' }), /“A” may mean attended or absent/],
	['marks that are numbers', withMarks({ '✓': '1', A: '3' }), /not known what “3” means/],
	['months', withDays(['Sep 2023', 'Oct 2023', 'Nov 2023', 'Dec 2023']), /a month is no day/],
	[
		'months that a spreadsheet made first days',
		withDays(['2023-09-01', '2023-10-01', '2023-11-01', '2023-12-01']),
		/a month is no day/
	],
	['days without a year', withDays(['12/09', '19/09', '26/09', '03/10']), /do not say the year/],
	[
		'the month first',
		withDays(['09/12/2023', '09/19/2023', '09/26/2023', '10/03/2023']),
		/not certain which day/
	],
	[
		'either number the day, and closer together month first',
		withDays(['09/01/2023', '09/04/2023', '09/08/2023', '09/11/2023']),
		/not certain which day/
	],
	[
		'a week for a day',
		withDays(['w/c 11/09/2023', '19/09/2023', '26/09/2023', '03/10/2023']),
		/not known what “w\/c 11\/09\/2023” holds/
	],
	[
		'a day that is none',
		withDays(['31/09/2023', '19/09/2023', '26/09/2023', '03/10/2023']),
		/not certain which day is meant by “31\/09\/2023”/
	],
	[
		'a day twice',
		withDays(['12/09/2023', '12-Sep-2023', '26/09/2023', '03/10/2023']),
		/two columns for one day/
	],
	[
		'no number of the child',
		register(
			['Child name', 'Centre', 'Activity', ...registerDays],
			registerRows.map((row) => row)
		),
		/none for the child’s number/
	],
	[
		'no centre',
		register(
			['Child ID', 'Activity', ...registerDays],
			registerRows.map(([child, , ...row]) => [child, ...row])
		),
		/none for the centre/
	],
	[
		'two rows of a child that nothing tells apart',
		register(
			['Child ID', 'Centre', ...registerDays],
			registerRows.map(([child, centre, , ...row]) => [child, centre, ...row])
		),
		/two rows of one child/
	]
])('near doubt nothing is loaded: %s', async (_, file, message) => {
	const report = await reportOf(file);
	expect(report?.source).toBeUndefined();
	expect(report?.problems[0]?.message).toMatch(message);
});

test('crosses that begin after the first rows are beside ticks all the same', async () => {
	const many = Array.from({ length: 300 }, (_, i) => [
		`D${i}`,
		'P',
		'Stay and play',
		'✓',
		'',
		'',
		''
	]);
	const report = await reportOf(
		register(registerHeader, [...many, ['C1', 'P', 'Messy play', 'x', '', '', '']])
	);
	expect(report?.source).toBeUndefined();
	expect(report?.problems[0]?.message).toMatch(/“x” beside “✓”/);
});

test('a list of children with a column of totals by the month beside its days takes up the days alone', async () => {
	const report = await reportOf(
		register(
			[...registerHeader, 'Sep 2023'],
			registerRows.map((row) => [...row, '2'])
		)
	);
	expect(report?.rowsUsed).toBe(9);
	expect(await contactRows()).toEqual(contactsByHand);
});
