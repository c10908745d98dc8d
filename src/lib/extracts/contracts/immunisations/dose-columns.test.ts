import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { mappingFileText, mappingsFromText, memoryOf } from '$lib/extracts/mapping/mapping-file';
import { shapeOf } from '$lib/extracts/mapping/shape';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { binaryFile, textFile } from '../../../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../../../tests/support/loaded-workshop';
import { authority, neighbourhoods } from '../../../../../tests/support/small-county';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
	await workshop.add([neighbourhoods], { origin: testOrigin });
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id, source } of workshop.reports)
		if (source?.id === 'immunisations') await workshop.remove(id, { origin: testOrigin });
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

/** One row a child: number, birth, home, first dose of the six-in-one, both doses of MMR. */
const children = [
	['C1', '2021-05-10', 'A', '2021-07-05', '2022-06-01', ''],
	['C2', '2021-05-10', 'A', '2021-07-05', '', ''],
	['C3', '2021-06-10', 'A', '', '', ''],
	['C4', '2021-05-11', 'B', '', '2023-06-01', ''],
	['C5', '2018-11-01', 'A', '2018-12-28', '2019-12-01', '2022-03-01'],
	['C6', '2018-11-01', 'B', '', '2019-12-01', '2024-03-20']
] as const;

const usual = ['NHS Number', 'DOB', 'LSOA code', '6-in-1 1st', 'MMR1 date', 'MMR2 date'];

function wide(header: readonly string[], rows: readonly (readonly string[])[] = children) {
	return textFile(
		'child health.csv',
		`${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`
	);
}

async function reportOf(file: SourceFile) {
	const { reports } = await workshop.add([file], { origin: testOrigin });
	return reports[0]!;
}

async function coverage() {
	const figures = await workshop.figures();
	const at = (measureId: string) =>
		countsAt(figures, {
			measureId,
			areaId: authority,
			periodId: '2023/24',
			periodKind: 'financial-year'
		});
	return { one: at('mmr1-24m'), two: at('mmr2-5y') };
}

/** By hand: C1 of C1 to C4 by the second birthday, C5 of C5 and C6 by the fifth. */
const byHand = { one: '1/4', two: '1/2' };

test.each([
	[usual],
	[['patient_id', 'date_of_birth', 'lsoa_code', '6-in-1 1st', 'MMR_DOSE_1_DATE', 'MMR_DOSE_2_DATE']]
])(
	'whatever the child’s own columns are called (%s), doses in columns are not left out',
	async (header) => {
		await reportOf(wide(header));
		expect(await coverage()).toEqual(byHand);
	}
);

test('a list of children under the contract’s own names, without a dose, waits with what it would mean', async () => {
	const rows = children.map((row) => row.slice(0, 3));
	const { reports, waiting } = await workshop.add(
		[wide(['patient_id', 'date_of_birth', 'lsoa_code'], rows)],
		{ origin: testOrigin }
	);
	expect(reports).toEqual([]);
	expect(waiting[0]?.proposal.candidates[0]?.cautions).toEqual([
		'Without “vaccine” and “dose_date” every child in the file would count as not vaccinated.'
	]);
});

test('a row a child with a column a dose becomes a row a dose, and the figures are right', async () => {
	const report = await reportOf(wide(usual));
	expect(report.recognisedAs?.id).toBe('immunisations');
	expect([report.rowsIn, report.rowsUsed]).toEqual([10, 10]);
	expect(report.details?.reshaped?.steps[0]?.message).toBe(
		'6 rows with a column a dose became 10 rows, one a dose; 1 of them is of a row without any dose, which is kept. Read from “6-in-1 1st”, “MMR1 date” and “MMR2 date”.'
	);
	expect(await coverage()).toEqual(byHand);
});

test.each<[string, readonly string[]]>([
	['with underscores', ['nhs_number', 'dob', 'lsoa_code', '6_in_1_dose_1', 'mmr_1', 'mmr_2']],
	['in capitals', ['NHSNO', 'DOB', 'LSOA_CODE', 'HEXAVALENT 1', 'MMR DOSE 1', 'MMR DOSE 2']],
	[
		'with the dose in brackets',
		[
			'Patient ID',
			'D.O.B.',
			'LSOA code',
			'DTaP/IPV/Hib/HepB (1)',
			'Date of MMR (1)',
			'Date of MMR (2)'
		]
	],
	[
		'with ordinals in words',
		[
			'NHS No',
			'Date of Birth',
			'LSOA code',
			'6in1 first dose',
			'MMR first dose date',
			'MMR second dose date'
		]
	],
	[
		'without blanks',
		['NHSNumber', 'DateOfBirth', 'LSOA code', 'SixInOne1', 'MMR1Date', 'DateMMR2Given']
	],
	[
		'with the ordinal first',
		['NHS no', 'DOB', 'LSOA code', '1st 6-in-1', '1st MMR', '2nd MMR date given']
	]
])('columns of doses are known %s', async (_, header) => {
	await reportOf(wide(header));
	expect(await coverage()).toEqual(byHand);
});

test('the order of columns, further columns and empty ones make no difference', async () => {
	const header = [
		'MMR2 date',
		'Batch no',
		'DOB',
		'MMR1 date',
		'MMR1 batch',
		'PCV 1',
		'LSOA code',
		'NHS Number'
	];
	const rows = children.map(([id, born, lsoa, , one, two]) => [
		two,
		'B7',
		born,
		one,
		'X1',
		'',
		lsoa,
		id
	]);
	const report = await reportOf(wide(header, rows));
	expect(report.rowsIn).toBe(8);
	expect(await coverage()).toEqual(byHand);
});

test('a workbook is read as a CSV is', async () => {
	const book = utils.book_new();
	const cells = children.map((row) =>
		row.map((cell) => (/^\d{4}-/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell || null))
	);
	utils.book_append_sheet(
		book,
		utils.aoa_to_sheet([['Child health register'], [], usual, ...cells], { UTC: true }),
		'Imms'
	);
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	await reportOf(binaryFile('imms.xlsx', bytes));
	expect(await coverage()).toEqual(byHand);
});

test('a dose whose status says that it was refused does not count', async () => {
	const header = [
		'NHS Number',
		'DOB',
		'LSOA code',
		'MMR1 date',
		'MMR1 status',
		'MMR2 date',
		'MMR2 status'
	];
	const rows = children.map(([id, born, lsoa, , one, two]) => [
		id,
		born,
		lsoa,
		one || '2022-06-02',
		one === '' ? 'Refused' : 'Given',
		two,
		two === '' ? '' : 'Given'
	]);
	await reportOf(wide(header, rows));
	expect(await coverage()).toEqual(byHand);
});

test('a problem of a row so made names the line of the file', async () => {
	const [first, ...others] = children;
	const odd = [...first.slice(0, 5), 'some day'];
	const { problems } = await reportOf(wide(usual, [others[0], odd, ...others.slice(1)]));
	expect(problems.find(({ column }) => column === 'dose_date')?.examples).toEqual([
		{ line: 3, found: 'some day' }
	]);
});

test('a recipe that was saved as a file is followed for the next file of its columns', async () => {
	const saved = await reportOf(wide(usual));
	const { mapping, reshaped } = saved.details!;
	const text = mappingFileText([{ shape: reshaped!.shape, mapping }]);
	const edited = mappingFileText(
		mappingsFromText('saved.json', text).map((one) => ({
			...one,
			mapping: {
				...one.mapping,
				recipe: one.mapping.recipe!.map((step) => ({ ...step, rows: step.rows.slice(1) }))
			}
		}))
	);
	await workshop.remove(saved.id, { origin: testOrigin });
	const { reports } = await workshop.add([wide(usual.map((name) => name.toUpperCase()))], {
		origin: testOrigin,
		memory: memoryOf(mappingsFromText('saved.json', edited))
	});
	expect(
		reports[0]!.details!.mapping.recipe![0]!.rows.map(({ says, takes }) => [says, takes])
	).toEqual([
		[{ vaccine: 'MMR' }, { dose_date: 'MMR1 DATE' }],
		[{ vaccine: 'MMR' }, { dose_date: 'MMR2 DATE' }]
	]);
	expect(await coverage()).toEqual(byHand);
});

test('a later file with a further dose is not read by the recipe of an earlier one, which would lose it', async () => {
	const shorter = ['NHS Number', 'DOB', 'LSOA code', 'MMR1 date', 'MMR2 date'];
	const saved = await reportOf(
		wide(
			shorter,
			children.map(([id, born, lsoa, , one, two]) => [id, born, lsoa, one, two])
		)
	);
	const { mapping } = saved.details!;
	await workshop.remove(saved.id, { origin: testOrigin });
	const { reports } = await workshop.add([wide(usual)], {
		origin: testOrigin,
		memory: memoryOf([{ shape: shapeOf(shorter), mapping }])
	});
	expect(reports[0]!.rowsIn).toBe(10);
});

test('what was reshaped can be undone, and the file then waits as it stands', async () => {
	const report = await reportOf(wide(usual));
	const { recipe, ...asItStands } = report.details!.mapping;
	expect(recipe).toHaveLength(1);
	await workshop.change(report.id, asItStands, { origin: testOrigin });
	expect(workshop.reports.map(({ source }) => source?.id)).toEqual(['neighbourhoods']);
	expect(workshop.waiting.map(({ columns }) => columns)).toEqual([usual]);
	expect((await coverage()).one).toBeUndefined();
});

test.each<[string, readonly string[], RegExp]>([
	[
		'no second dose',
		['NHS Number', 'DOB', 'LSOA code', 'MMR1 date'],
		/has a column a dose.*none for the second dose of MMR/
	],
	[
		'MMR without its number',
		['NHS Number', 'DOB', 'LSOA code', 'MMR date'],
		/“MMR date” does not say which dose/
	],
	[
		'two columns for one dose',
		['NHS Number', 'DOB', 'LSOA code', 'MMR1', 'MMR 1 date', 'MMR2'],
		/“MMR1” and “MMR 1 date”/
	],
	[
		'a column of MMR that is not known',
		['NHS Number', 'DOB', 'LSOA code', 'MMR1 overseas', 'MMR1 date', 'MMR2 date'],
		/“MMR1 overseas”/
	]
])('near doubt nothing is loaded: %s', async (_, header, message) => {
	const rows = children.map(([id, born, lsoa, , one, two]) =>
		[id, born, lsoa, one, one, two].slice(0, header.length)
	);
	const report = await reportOf(wide(header, rows));
	expect(report.source).toBeUndefined();
	expect(report.problems[0]!.message).toMatch(message);
});

test('ticks in place of dates are refused, and what to export instead is said', async () => {
	const rows = children.map((row) => row.map((cell, i) => (i > 2 && cell !== '' ? 'Y' : cell)));
	const report = await reportOf(wide(usual, rows));
	expect(report.source).toBeUndefined();
	expect(report.problems[0]!.message).toMatch(/“MMR1 date”.* no dates/);
	expect(report.problems[0]!.advice).toMatch(/the day/);
});
