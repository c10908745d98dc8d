import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { countsAt, testOrigin } from '../../../tests/support/loaded-workshop';
import { registeredChildren, underFives } from '../../../tests/support/register-file';
import { sheetsFile } from '../../../tests/support/sheets-file';
import { centres, neighbourhoods } from '../../../tests/support/small-county';
import { Workshop } from './workshop';

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

const add = async (...file: Parameters<typeof sheetsFile>) =>
	workshop.add([sheetsFile(...file)], { origin: testOrigin });

async function seen() {
	const figures = await workshop.figures();
	return ['A', 'B'].map((areaId) =>
		countsAt(figures, {
			measureId: 'reach-seen',
			areaId,
			periodId: '2023/24',
			periodKind: 'financial-year'
		})
	);
}

const header = ['Contact ID', 'Child ID', 'Centre', 'Contact date', 'Contact type'];
let contacts = 0;
const attended = (child: string, day: string) => [`n${contacts++}`, child, 'P', day, 'attended'];
const notesOf = (report: { details?: { notes: readonly { message: string }[] } } | undefined) =>
	report?.details?.notes.map(({ message }) => message) ?? [];

test('what is merged over several rows stands in each of them, and a figure does not', async () => {
	const { reports } = await add(
		'contacts.xlsx',
		{
			Contacts: [
				['Contacts of the autumn'],
				['Centre', 'Contact date', 'Contact ID', 'Child ID', 'Contact type', 'Attendances'],
				['P', '12/09/2023', 1, 'C1', 'attended', 3],
				['', '', 2, 'C2', 'attended', ''],
				['', '', 3, 'C4', 'attended', ''],
				['P', '19/09/2023', 4, 'C1', 'attended', 1]
			]
		},
		{ Contacts: ['A3:A5', 'B3:B5', 'F3:F5'] }
	);
	expect(reports[0]).toMatchObject({ rowsIn: 4, rowsUsed: 4 });
	expect(await seen()).toEqual(['2/6', '1/4']);
	expect(notesOf(reports[0])).toEqual(
		expect.arrayContaining([
			'Cells of “Centre”, “Contact date” are merged over several rows; each of these rows was given what stands in them, 4 cells in all.',
			'Figures of “Attendances” are merged over several rows; they stand in the first row alone, since they would count once a row.'
		])
	);
});

test('a child’s number that is merged over its visits is of each of them', async () => {
	const { reports } = await add(
		'visits.xlsx',
		{
			Visits: [
				header,
				[1, 'C1', 'P', '12/09/2023', 'attended'],
				[2, '', 'P', '19/09/2023', 'attended'],
				['', '', '', '', ''],
				[3, 'C4', 'P', '19/09/2023', 'attended']
			]
		},
		{ Visits: ['B2:B4'] }
	);
	expect(reports[0]).toMatchObject({ rowsIn: 3, rowsUsed: 3 });
	expect(await seen()).toEqual(['1/6', '1/4']);
});

test('two tables of one sheet with the same columns, in any order, are one', async () => {
	const { reports } = await add('contacts.xlsx', {
		Contacts: [
			['Priory, September'],
			header,
			attended('C1', '12/09/2023'),
			attended('C2', '12/09/2023'),
			[],
			['Priory, October'],
			[],
			['Contact date', 'Child ID', 'Centre', 'Contact type', 'Contact ID'],
			['03/10/2023', 'C4', 'P', 'attended', 'n99']
		]
	});
	expect(reports).toHaveLength(1);
	expect(reports[0]).toMatchObject({ rowsIn: 3, rowsUsed: 3, problems: [] });
	expect(await seen()).toEqual(['2/6', '1/4']);
	expect(notesOf(reports[0])).toContain(
		'Further tables on the sheet “Contacts” with the same columns were read with the first as one, the last with its column names on line 8.'
	);
});

test('of several tables on a sheet the one of an extract is taken, wherever it stands, and the other is refused by its name', async () => {
	const totals = [
		['Summary of attendances'],
		['Centre', 'Activity', 'Number of children'],
		['Priory', 'Stay and play', 120],
		['Quarry', 'Stay and play', 88]
	];
	const records = [
		['Contacts'],
		header,
		attended('C1', '12/09/2023'),
		attended('C4', '12/09/2023')
	];
	for (const rows of [
		[...totals, [], ...records],
		[...records, [], ...totals]
	]) {
		const { reports, waiting } = await add('monthly.xlsx', { Monthly: rows });
		expect(waiting).toEqual([]);
		const loaded = reports.find(({ source }) => source);
		expect(loaded).toMatchObject({ rowsIn: 2, rowsUsed: 2, problems: [] });
		expect(await seen()).toEqual(['1/6', '1/4']);
		expect(reports.find(({ source }) => !source)?.problems[0]?.message).toMatch(
			/This is said of its sheet “Monthly(, table 2)?”\.$/
		);
		await workshop.remove(loaded!.id, { origin: testOrigin });
	}
});

test('a row that happens to hold words of columns, and names once more at the top of a page, cut nothing', async () => {
	const { reports } = await add('contacts.xlsx', {
		Contacts: [
			header,
			attended('C1', '12/09/2023'),
			[],
			header,
			attended('C2', '12/09/2023'),
			[],
			attended('C4', '12/09/2023')
		]
	});
	expect(reports).toHaveLength(1);
	expect(reports[0]).toMatchObject({ rowsUsed: 3, problems: [] });
	expect(await seen()).toEqual(['2/6', '1/4']);
});
