import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';

import { binaryFile } from '../../../tests/support/extract-files';
import { countsAt, testOrigin } from '../../../tests/support/loaded-workshop';
import {
	registeredChildren,
	registerHeader,
	registerRows,
	underFives
} from '../../../tests/support/register-file';
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

type Rows = readonly (readonly unknown[])[];

async function added(sheets: Readonly<Record<string, Rows>>) {
	const book = utils.book_new();
	for (const [name, rows] of Object.entries(sheets))
		utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	return workshop.add([binaryFile('registers.xlsx', bytes)], { origin: testOrigin });
}

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

/** By hand: C1 and C2 of the six in A, C4 of the four in B. */
const byHand = ['2/6', '1/4'];

const register: Rows = [registerHeader, ...registerRows];
const key: Rows = [
	['Sign', 'Meaning', 'Value'],
	['✓', 'came', 1],
	['A', 'absent', 0]
];
const cover: Rows = [
	['Registers of the autumn'],
	[],
	['Made by', 'Data team'],
	['Version', 'Final']
];
const pivot: Rows = [
	['Centre', 'Apr 2024', 'May 2024', 'Jun 2024'],
	['Priory', 120, 95, 88]
];

test('a cover and a key before the register are left out, and the report names them', async () => {
	const { reports, waiting } = await added({ Cover: cover, Key: key, Register: register });
	expect(waiting).toEqual([]);
	expect(reports.map(({ source, problems }) => [source?.id, problems])).toEqual([['contacts', []]]);
	const notes = reports[0]!.details!.notes.map(({ message }) => message);
	expect(notes).toContain('“Key” holds no columns of any extract, so that sheet was left out.');
	expect(notes.join(' ')).toMatch(/No table was found on “Cover”/);
	expect(await seen()).toEqual(byHand);
});

test('a table of totals on a first sheet is refused by its name, and the register after it loads', async () => {
	const { reports } = await added({ 'By month': pivot, Register: register });
	expect(reports.map(({ source }) => source?.id)).toEqual([undefined, 'contacts']);
	expect(reports[0]!.problems[0]!.message).toMatch(
		/is a table of totals .* This is said of its sheet “By month”\.$/
	);
	expect(await seen()).toEqual(byHand);
});

test('a sheet that lacks a column is told what, and those after it load', async () => {
	const { reports } = await added({
		Volunteers: [
			['volunteer_id', 'centre_id', 'financial_year'],
			['V1', 'P', '2023/24']
		],
		Register: register
	});
	expect(reports.map(({ source }) => source?.id)).toEqual([undefined, 'contacts']);
	expect(reports[0]!.problems[0]!.message).toMatch(
		/has no column .* This is said of its sheet “Volunteers”\.$/
	);
});

test('a register beside a key can be read again, and left in its own shape', async () => {
	await added({ Key: key, Register: register });
	const { id, details } = workshop.reports.at(-1)!;
	await workshop.change(id, details!.mapping, { origin: testOrigin });
	expect(workshop.reports.at(-1)!.rowsUsed).toBe(9);
	const { recipe, ...asItStands } = details!.mapping;
	expect(recipe).toHaveLength(1);
	await workshop.change(id, asItStands, { origin: testOrigin });
	expect(workshop.waiting.map(({ columns }) => columns)).toEqual([registerHeader]);
});

test('a workbook of nothing that is known is refused as before', async () => {
	const { reports } = await added({
		Key: key,
		Colours: [
			['Colour', 'Shape', 'Size'],
			['red', 'round', 3]
		]
	});
	expect(reports).toHaveLength(1);
	expect(reports[0]!.problems[0]!.message).toMatch(/none of the columns of any extract/);
});
