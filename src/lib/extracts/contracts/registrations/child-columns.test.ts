import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { mappingFileText, mappingsFromText, memoryOf } from '$lib/extracts/mapping/mapping-file';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { binaryFile, csvFile, textFile } from '../../../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../../../tests/support/loaded-workshop';
import { underFives } from '../../../../../tests/support/register-file';
import { centres, neighbourhoods } from '../../../../../tests/support/small-county';

const contacts = csvFile('contacts.csv', [
	{
		contact_id: 'K1',
		child_id: 'C1',
		centre_id: 'P',
		contact_date: '2023-05-01',
		contact_type: 'attended'
	},
	{
		contact_id: 'K2',
		child_id: 'C4',
		centre_id: 'P',
		contact_date: '2023-05-01',
		contact_type: 'attended'
	}
]);

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
	await workshop.add([neighbourhoods, centres, underFives], { origin: testOrigin });
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id, source } of workshop.reports)
		if (source && ['registrations', 'contacts'].includes(source.id))
			await workshop.remove(id, { origin: testOrigin });
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

type Cells = readonly (readonly string[])[];

const ofFamily = ['Family ID', 'Centre', 'Date registered', 'LSOA code'];
const usual = [
	...ofFamily,
	...[1, 2, 3].flatMap((n) => [
		`Child ${n} ID`,
		`Child ${n} name`,
		`Child ${n} DOB`,
		`Child ${n} gender`
	])
];

/** Two families in A, one in B, and one that expects its first child. */
const families: Cells = [
	[
		'F1',
		'P',
		'2022-05-01',
		'A',
		'C1',
		'Ann',
		'2021-06-01',
		'F',
		'C2',
		'Bob',
		'2022-01-10',
		'M',
		'',
		'',
		'',
		''
	],
	['F2', 'P', '2022-05-01', 'A', 'C3', 'Cy', '2020-06-01', 'M', '', '', '', '', '', '', '', ''],
	[
		'F3',
		'P',
		'2022-06-01',
		'B',
		'C4',
		'Di',
		'2019-12-01',
		'F',
		'C5',
		'Ed',
		'2021-02-01',
		'M',
		'C6',
		'Flo',
		'2021-02-01',
		'F'
	],
	['F4', 'P', '2022-06-01', 'B', '', '', '', '', '', '', '', '', '', '', '', '']
];

function file(header: readonly string[], rows: Cells = families) {
	return textFile('families.csv', `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`);
}

// Without some columns of each child: 0 for its number, 1 for its name, 2 for its birth, 3 for its sex.
function without(left: readonly number[], name = (header: string) => header) {
	const isKept = (i: number) => i < ofFamily.length || !left.includes((i - ofFamily.length) % 4);
	return file(
		usual.filter((_, i) => isKept(i)).map(name),
		families.map((row) => row.filter((_, i) => isKept(i)))
	);
}

async function reportOf(one: SourceFile) {
	const { reports } = await workshop.add([one], { origin: testOrigin });
	return reports[0];
}

async function children() {
	const rows = await engine.rows<{ text: string }>(
		sql`SELECT concat_ws(' ', family_id, child_id, centre_id, registered_on, date_of_birth, sex, lsoa_code) AS text FROM registration ORDER BY text`
	);
	return rows.map(({ text }) => text);
}

const byHand = [
	'F1 C1 P 2022-05-01 2021-06-01 female A',
	'F1 C2 P 2022-05-01 2022-01-10 male A',
	'F2 C3 P 2022-05-01 2020-06-01 male A',
	'F3 C4 P 2022-06-01 2019-12-01 female B',
	'F3 C5 P 2022-06-01 2021-02-01 male B',
	'F3 C6 P 2022-06-01 2021-02-01 female B'
];
const withMadeNumbers = byHand.map((row) =>
	row.replace(/^(F\d) C(\d)/, (_, family: string, n: string) => {
		const places = [1, 2, 1, 1, 2, 3];
		return `${family} ${family}-${places[Number(n) - 1]}`;
	})
);

test('one row a family becomes a registration a child, and the figures are right', async () => {
	const report = await reportOf(file(usual));
	expect(report?.problems).toEqual([]);
	expect(report?.recognisedAs?.id).toBe('registrations');
	expect([report?.rowsIn, report?.rowsUsed]).toEqual([6, 6]);
	expect(report?.details?.reshaped?.steps[0]?.message).toBe(
		'4 rows with a column a child became 6 rows, one a child; 1 of the file’s rows had no child at all and is left out. Read from “Child 1 ID”, “Child 1 name”, “Child 1 DOB”, “Child 1 gender” and 8 more columns. Children for whom a row has no columns are not in the file.'
	);
	expect(await children()).toEqual(byHand);
	await workshop.add([contacts], { origin: testOrigin });
	const figures = await workshop.figures();
	const at = (measureId: string, areaId: string) =>
		countsAt(figures, { measureId, areaId, periodId: '2023/24', periodKind: 'financial-year' });
	expect([
		at('reach-registered', 'E07000001'),
		at('reach-seen', 'A'),
		at('reach-seen', 'B')
	]).toEqual(['6/10', '1/6', '1/4']);
});

test('names of children are read into no column', async () => {
	const report = await reportOf(file(usual));
	expect(Object.values(report!.details!.mapping.columns).flat()).not.toContain('Child name');
});

test.each<[string, (name: string) => string]>([
	['with underscores', (name) => name.toLowerCase().replaceAll(' ', '_')],
	[
		'without blanks',
		(name) =>
			name.replace(
				/^Child (\d) (\w)/,
				(_, n: string, first: string) => `Child${n}${first.toUpperCase()}`
			)
	],
	[
		'with ordinals in words',
		(name) =>
			name
				.replace('Child 1', 'First child')
				.replace('Child 2', 'Second child')
				.replace('Child 3', 'Third child')
	],
	['with the child last', (name) => name.replace(/^Child (\d) (.*)/, '$2 of child $1')],
	['in brackets', (name) => name.replace(/^Child (\d) (.*)/, '$2 (child $1)')],
	['under a merged head', (name) => name.replace(/^(Child \d) /, '$1 – ')]
])('columns of children are known %s', async (_, name) => {
	expect((await reportOf(file(usual.map(name))))?.problems).toEqual([]);
	expect(await children()).toEqual(byHand);
});

test('children without a number of their own get one of their family and place, which is said', async () => {
	const report = await reportOf(without([0]));
	expect(report?.problems).toEqual([]);
	expect(report?.details?.reshaped?.steps[0]?.message).toMatch(
		/have no number of their own; one was made of the family’s number and the child’s place in the row/
	);
	expect(await children()).toEqual(withMadeNumbers);
});

test('a workbook whose children stand under merged heads is read as a CSV is', async () => {
	const heads = [...ofFamily, ...[1, 2, 3].flatMap((n) => [`Child ${n}`, null, null, null])];
	const names = [
		...ofFamily.map(() => null),
		...[1, 2, 3].flatMap(() => ['ID', 'Name', 'DOB', 'Gender'])
	];
	const book = utils.book_new();
	const cells = families.map((row) => row.map((cell) => cell || null));
	const sheet = utils.aoa_to_sheet([heads, names, ...cells]);
	sheet['!merges'] = [4, 8, 12].map((c) => ({ s: { r: 0, c }, e: { r: 0, c: c + 3 } }));
	utils.book_append_sheet(book, sheet, 'Families');
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	expect((await reportOf(binaryFile('families.xlsx', bytes)))?.problems).toEqual([]);
	expect(await children()).toEqual(byHand);
});

test('a child without a day of birth is set aside and told with the line of its family', async () => {
	const [first, ...others] = families;
	const report = await reportOf(
		file(usual, [first!.map((cell) => (cell === '2022-01-10' ? '' : cell)), ...others])
	);
	expect(report?.rowsUsed).toBe(5);
	expect(report?.problems[0]).toMatchObject({ column: 'date_of_birth', examples: [{ line: 2 }] });
});

test('a recipe that was saved as a file is followed for the next file of its columns', async () => {
	const saved = (await reportOf(file(usual)))!;
	const { mapping, reshaped } = saved.details!;
	const onlyFirst = {
		...mapping,
		recipe: mapping.recipe!.map((step) => ({ ...step, rows: step.rows.slice(0, 1) }))
	};
	await workshop.remove(saved.id, { origin: testOrigin });
	await workshop.add([file(usual)], {
		origin: testOrigin,
		memory: memoryOf(
			mappingsFromText(
				'saved.json',
				mappingFileText([{ shape: reshaped!.shape, mapping: onlyFirst }])
			)
		)
	});
	expect(await children()).toEqual(byHand.filter((row) => /C[134] /.test(row)));
});

const rename = (from: string, to: string) => (name: string) => (name === from ? to : name);

test.each<[string, SourceFile, RegExp]>([
	[
		'no day of birth of the third',
		file(usual.map(rename('Child 3 DOB', 'Child 3 age'))),
		/no day of birth for child 3/
	],
	[
		'ages for days of birth',
		file(usual.map((name) => name.replace('DOB', 'age'))),
		/no day of birth for child 1, 2, 3/
	],
	[
		'two columns for one thing',
		file(usual.map(rename('Child 2 gender', 'Child 2 date of birth'))),
		/“Child 2 DOB” and “Child 2 date of birth”/
	],
	[
		'a number left out',
		file(usual.map((name) => name.replace('Child 3', 'Child 4'))),
		/numbered 1, 2, 4/
	],
	[
		'numbers for some only',
		file(usual.map(rename('Child 2 ID', 'Child 2 school'))),
		/only some have a number/
	],
	[
		'a child’s number beside the family’s',
		file(usual.map(rename('Centre', 'Child ID'))),
		/a row may be of a child or of a family/
	],
	[
		'no number of the family',
		file(usual.map(rename('Family ID', 'Worker'))),
		/none for the family’s number/
	]
])('near doubt nothing is loaded: %s', async (_, one, message) => {
	const report = await reportOf(one);
	expect(report?.source).toBeUndefined();
	expect(report?.problems[0]?.message).toMatch(message);
});

test('a visit to a family with a number for each of its children is not taken for a registration', async () => {
	const header = ['Contact no', 'Date', 'Centre', 'Contact type', 'Child 1 ID', 'Child 2 ID'];
	const { reports } = await workshop.add(
		[file(header, [['K1', '2023-05-01', 'P', 'Home visit', 'C1', 'C2']])],
		{ origin: testOrigin }
	);
	expect(reports.map(({ source }) => source)).not.toContainEqual(
		expect.objectContaining({ id: 'registrations' })
	);
});
