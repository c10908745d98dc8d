import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { binaryFile, textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { examinedHead } from './file-head';
import { totalsLayout } from './table-of-totals';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(() => {
	for (const { id } of workshop.waiting) workshop.dismiss(id);
});

const csv = (...lines: readonly string[]) => textFile('totals.csv', `${lines.join('\n')}\n`);

function layoutOf(...lines: readonly string[]) {
	const [columns, ...sample] = lines.map((line) => line.split(','));
	return totalsLayout(examinedHead({ fileName: 'totals.csv', columns: columns!, sample }))?.kind;
}

test.each<[string, readonly string[]]>([
	[
		'months',
		['Centre,Apr 2024,May 2024,Jun 2024,Total', 'Priory,120,95,88,303', 'Quarry,40,-,52,92']
	],
	['months without a year', ['Children’s centre,April,May,June', 'Priory,120,95,88']],
	['months as numbers', ['Hub,2024-04,2024-05,2024-06', 'Priory,120,95,88']],
	['quarters', ['Locality,Q1 2024/25,Q2 2024/25,Q3 2024/25,Q4 2024/25', 'North,310,295,288,301']],
	['days', ['Centre,Activity,12/09/2025,19/09/2025,26/09/2025', 'Priory,Stay and play,12,15,9']],
	[
		'months and two counts under each',
		['Centre,Apr 2024 – Children,Apr 2024 – Adults,May 2024 – Children', 'Priory,12,10,14']
	]
])('counts with a column for each of several %s are totals', (_, lines) => {
	expect(layoutOf(...lines)).toBe('by-period');
});

test.each<[string, readonly string[]]>([
	[
		'by centre and month',
		['Centre,Month,Children seen', 'Priory,Apr 2024,120', 'Quarry,Apr 2024,40']
	],
	['of sessions', ['Venue,Date,Group,Headcount', 'Priory,12/09/2025,Messy play,14']],
	['of children and adults', ['Hub,Week,No. of children,No. of adults', 'Priory,1,14,11']],
	['under fives', ['Cluster,Quarter,Under 5s registered', 'North,Q1,812']]
])('headcounts %s are totals', (_, lines) => {
	expect(layoutOf(...lines)).toBe('counts');
});

test.each<[string, readonly string[]]>([
	['a register', ['Child ID,Centre,12/09/2025,19/09/2025,26/09/2025', 'C1,P,2,3,2']],
	[
		'children by a number that is not known',
		['Ref,Centre,Apr 2024,May 2024,Jun 2024', '17,P,2,3,2']
	],
	['families', ['Family ID,Centre,Number of children', 'F1,P,3']],
	['volunteers', ['Volunteer ID,Centre,Apr 2024,May 2024,Jun 2024', 'V1,P,4,8,3']],
	['a ledger', ['Centre,Budget line,Apr 2024,May 2024,Jun 2024', 'P,Rent,400,400,400']],
	['spend in pounds', ['Centre,Apr 2024 (£),May 2024 (£),Jun 2024 (£)', 'P,400,400,400']],
	['shares', ['Centre,Apr 2024,May 2024,Jun 2024', 'P,41.5%,42.1%,40.9%']],
	['yes and no', ['Centre,Apr 2024,May 2024,Jun 2024', 'P,Y,N,Y']],
	['flags', ['Setting,Date,Attended', 'P,12/09/2025,1', 'P,12/09/2025,0']]
])('%s are no totals of people', (_, lines) => {
	expect(layoutOf(...lines)).toBeUndefined();
});

async function refused(file: SourceFile) {
	const { reports, waiting } = await workshop.add([file], { origin: testOrigin });
	expect(waiting).toEqual([]);
	expect(reports.map(({ source }) => source)).toEqual([undefined]);
	return reports[0]!.problems[0]!;
}

test('a monthly pivot is called a table of totals, and offered as no extract', async () => {
	const { message, advice } = await refused(
		csv('Centre,Locality,Apr 2024,May 2024,Jun 2024', 'Priory,North,120,95,88')
	);
	expect(message).toBe(
		'totals.csv is a table of totals with a column for each of several periods (“Apr 2024”, “May 2024” and “Jun 2024”): activity, never reach.'
	);
	expect(advice).toMatch(/does not say which children they are/);
});

test('headcounts by month are called totals, and neither contacts nor registrations', async () => {
	const { message } = await refused(
		csv('Centre,Month,Children seen', 'Priory,Apr 2024,120', 'Quarry,Apr 2024,40')
	);
	expect(message).toBe('totals.csv is a table of totals (“Children seen”): activity, never reach.');
});

test('sessions with the number who came stay sessions', async () => {
	const { reports, waiting } = await workshop.add(
		[
			csv(
				'Centre,Date,Activity,Led by,Headcount',
				'P,12/09/2025,Messy play,centre,14',
				'P,19/09/2025,Messy play,centre,9'
			)
		],
		{ origin: testOrigin }
	);
	expect(reports).toEqual([]);
	expect(waiting[0]?.proposal.candidates[0]?.contract.id).toBe('sessions');
});

test('a pivot in a workbook, with a title and merged heads over its months, is read as a CSV is', async () => {
	const sheet = utils.aoa_to_sheet([
		['Attendance 2024/25'],
		[],
		[null, 'Apr 2024', null, 'May 2024', null],
		['Centre', 'Children', 'Adults', 'Children', 'Adults'],
		['Priory', 120, 80, 95, 60],
		['Quarry', 40, 31, 52, 33],
		['Total', 160, 111, 147, 93]
	]);
	sheet['!merges'] = [1, 3].map((c) => ({ s: { r: 2, c }, e: { r: 2, c: c + 1 } }));
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'Pivot');
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	const { message } = await refused(binaryFile('pivot.xlsx', bytes));
	expect(message).toMatch(/^pivot.xlsx is a table of totals with a column for each of several/);
});
