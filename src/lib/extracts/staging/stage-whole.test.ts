import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { contracts } from '../contracts';
import { loadExtract } from '../load-extract';
import { rowsAccountedFor, rowsSetAside } from '../load-report';
import type { LoadReport } from '../load-report';
import { openTables } from '../readers/open-tables';
import { sameNameMapping } from '../recognise';
import { createTypedTables } from '../typed-table';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => createTypedTables(engine, contracts));

// Past the 256 kB that tell how a text is written.
const manyRows = 20_000;
const rows = (from: number, end: string) =>
	Array.from({ length: manyRows }, (_, i) => `V${from + i},P,2023/24,3,training${end}`).join('');
const header = (end: string) =>
	`volunteer_id,centre_id,financial_year,sessions_given,destination${end}`;
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function load(bytes: Uint8Array): Promise<LoadReport> {
	const file = memoryFile('volunteers.csv', bytes);
	const [read] = await openTables(engine, file);
	const mapping = sameNameMapping(file, read!.columns);
	const report = await loadExtract(engine, file, read!, {
		mapping,
		origin: testOrigin,
		isUpdate: false
	});
	await engine.detach(file);
	expect(rowsAccountedFor(report)).toBe(rowsSetAside(report));
	return report;
}

test('a letter of Windows-1252 far down a file is read as that, and a note says so', async () => {
	const report = await load(
		latin1(`${header('\n')}${rows(1, '\n')}\u00a3caf\u00e9,P,2023/24,3,work\n`)
	);
	expect(report).toMatchObject({ rowsIn: manyRows + 1, rowsUsed: manyRows + 1, problems: [] });
	expect(report.details!.notes.map(({ message }) => message)).toEqual([
		expect.stringContaining('it was read as Windows-1252')
	]);
	expect(
		await engine.rows(sql`SELECT volunteer_id FROM loaded.volunteer WHERE destination = 'work'`)
	).toEqual([{ volunteer_id: '£café' }]);
});

test.each([
	['line feeds after both', '\r\n', '\n'],
	['both after line feeds', '\n', '\r\n'],
	['carriage returns after line feeds', '\n', '\r']
])(
	'lines that end in %s far down a file are all read, and a note says so',
	async (_, one, other) => {
		const text = `${header(one)}${rows(1, one)}${rows(manyRows + 1, other)}`;
		const report = await load(latin1(text));
		expect(report).toMatchObject({ rowsIn: 2 * manyRows, rowsUsed: 2 * manyRows, problems: [] });
		expect(report.details!.notes.map(({ message }) => message)).toEqual([
			expect.stringContaining('Its lines end in more than one way')
		]);
	}
);

test('a file with both far down is read in the end', async () => {
	const text = `${header('\n')}${rows(1, '\n')}\u00e9,P,2023/24,3,work\n${rows(manyRows + 1, '\r\n')}`;
	const report = await load(latin1(text));
	expect(report).toMatchObject({ rowsUsed: 2 * manyRows + 1, problems: [] });
	expect(report.details!.notes).toHaveLength(2);
});
