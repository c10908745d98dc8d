import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, Sql } from '$lib/sql';

import { textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { contracts } from '../contracts';
import { loadExtract } from '../load-extract';
import { rowsAccountedFor, rowsSetAside } from '../load-report';
import type { LoadReport } from '../load-report';
import { openTables } from '../readers/open-tables';
import { sameNameMapping } from '../recognise';
import { createTypedTables } from '../typed-table';

let engine: Engine;
let asked: string[];

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => createTypedTables(engine, contracts));

const header = 'contact_id,child_id,centre_id,contact_date,contact_type,activity';
const clean = (i: number) => `C${1000 + i},K${i},P,2024-04-${10 + (i % 20)},attended,Stay and Play`;

/** Loads 2,000 clean rows with some of them, from 0, in other words, and notes what the engine is asked. */
async function load(changed: Readonly<Record<number, string>> = {}): Promise<LoadReport> {
	const rows = Array.from({ length: 2000 }, (_, i) => changed[i] ?? clean(i));
	const file = textFile('contacts.csv', `${header}\n${rows.join('\n')}\n`);
	asked = [];
	const noted: Engine = {
		...engine,
		rows: (statement: Sql) => (asked.push(statement.text), engine.rows(statement)),
		run: (statement) => (asked.push(statement.text), engine.run(statement))
	};
	const [read] = await openTables(noted, file);
	const mapping = sameNameMapping(file, read!.columns);
	const report = await loadExtract(noted, file, read!, {
		mapping,
		origin: testOrigin,
		isUpdate: false
	});
	await engine.detach(file);
	expect(rowsAccountedFor(report)).toBe(rowsSetAside(report));
	return report;
}

const timesStaged = () =>
	asked.filter((text) => text.includes('AS SELECT') && text.includes('read_csv')).length;

const contactsAt = (...ids: readonly string[]) =>
	engine.rows(
		sql`SELECT contact_id, CAST(contact_date AS VARCHAR) AS day, contact_type,
				CASE activity WHEN hash('Stay and Play') THEN 'Stay and Play' ELSE CAST(activity AS VARCHAR) END AS activity FROM loaded.contact
			WHERE list_contains(string_split(${ids.join(' ')}, ' '), contact_id) ORDER BY rowid`
	);

test('a clean file is staged in one statement and accounted for in another', async () => {
	const report = await load();
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 2000, problems: [] });
	expect(report.source).toMatchObject({ rows: 2000, dataTo: '2024-04-29' });
	expect(timesStaged()).toBe(1);
	expect(asked.length).toBeLessThanOrEqual(6);
});

test('odd rows far down a file are put right where they stand, and the file is not read again', async () => {
	const report = await load({
		900: 'C1900,K900,P,03/05/2024,attended,Stay and Play',
		901: 'C1901,K901,P,2024-04-11,DNA,Stay and Play',
		902: 'C1902,K902,P,2024-04-12,Attended,'
	});
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 2000, problems: [] });
	expect(report.details!.cleaned).toEqual([
		{
			kind: 'day-first-date',
			column: 'contact_date',
			rows: 1,
			examples: [{ line: 902, found: '03/05/2024', became: '2024-05-03' }]
		},
		{
			kind: 'other-word',
			column: 'contact_type',
			rows: 1,
			examples: [{ line: 903, found: 'DNA', became: 'missed' }]
		}
	]);
	expect(report.source!.dataTo).toBe('2024-05-03');
	expect(timesStaged()).toBe(1);
	expect(await contactsAt('C1899', 'C1900', 'C1901', 'C1902', 'C1903')).toEqual([
		{ contact_id: 'C1899', day: '2024-04-29', contact_type: 'attended', activity: 'Stay and Play' },
		{ contact_id: 'C1900', day: '2024-05-03', contact_type: 'attended', activity: 'Stay and Play' },
		{ contact_id: 'C1901', day: '2024-04-11', contact_type: 'missed', activity: 'Stay and Play' },
		{ contact_id: 'C1902', day: '2024-04-12', contact_type: 'attended', activity: null },
		{ contact_id: 'C1903', day: '2024-04-13', contact_type: 'attended', activity: 'Stay and Play' }
	]);
});

test('odd rows that cannot be used are set aside by line, and the others stay', async () => {
	const report = await load({
		900: 'C1900,K900,,2024-06-01,attended,',
		901: 'C1901,K901,P,soon,attended,',
		902: 'C1899,K902,P,2024-04-11,attended,',
		903: ',,,,,',
		1999: 'Total,1999,,,,'
	});
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 1995 });
	expect(
		report.problems.map(({ column, rows, examples }) => [
			column,
			rows,
			examples.map(({ line }) => line)
		])
	).toEqual([
		['centre_id', 1, [902]],
		['contact_date', 1, [903]],
		['contact_id', 1, [0]]
	]);
	expect(
		report.details!.cleaned.map(({ kind, examples }) => [kind, examples.map(({ line }) => line)])
	).toEqual([
		['blank-row', [905]],
		['totals-row', [2001]]
	]);
	expect(report.source!.dataTo).toBe('2024-04-29');
	expect(timesStaged()).toBe(1);
	expect(await contactsAt('C1900', 'C1901')).toEqual([]);
});

test('a key that is there twice far down a file is found, whether or not keys rise', async () => {
	const report = await load({ 500: clean(1500), 1200: clean(3) });
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 1998 });
	expect(
		report.problems.map(({ rows, examples }) => [rows, examples.map(({ found }) => found)])
	).toEqual([[2, ['C1003', 'C2500']]]);
});

test('a file with many odd rows far down is read once all the same', async () => {
	const changed = Object.fromEntries(
		Array.from({ length: 1000 }, (_, i) => [500 + i, `C${1500 + i},K${i},P,13/05/2024,attended,`])
	);
	const report = await load(changed);
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 2000, problems: [] });
	expect(report.details!.cleaned).toMatchObject([
		{ kind: 'day-first-date', rows: 1000, examples: [{ line: 502, found: '13/05/2024' }] }
	]);
	expect(report.source!.dataTo).toBe('2024-05-13');
	expect(timesStaged()).toBe(1);
});

test('a file that is mended throughout is read once, whatever else comes far down', async () => {
	const dayFirst = Object.fromEntries(
		Array.from({ length: 2000 }, (_, i) => [
			i,
			clean(i)
				.replace('2024-04-', '')
				.replace(/,(\d\d),/, ',$1/04/2024,')
		])
	);
	const report = await load({
		...dayFirst,
		1500: 'C2500,K1500,P,13/04/2024,DNA,Stay and Play',
		1501: 'C2501,K1501,P,soon,attended,Stay and Play',
		1502: 'C2502,K1502,P,13/04/2024,juggling,Stay and Play',
		1503: 'Total,,,,,'
	});
	expect(report).toMatchObject({ rowsIn: 2000, rowsUsed: 1997 });
	expect(
		report.details!.cleaned.map(({ kind, column, rows, examples }) => [
			kind,
			column,
			rows,
			examples[0]!.line
		])
	).toEqual([
		['day-first-date', 'contact_date', 1998, 5],
		['other-word', 'contact_type', 1, 1502],
		['totals-row', undefined, 1, 1505]
	]);
	expect(report.problems.map(({ column, rows, examples }) => [column, rows, examples[0]])).toEqual([
		['contact_date', 1, { line: 1503, found: 'soon' }],
		['contact_type', 1, { line: 1504, found: 'juggling' }]
	]);
	expect(timesStaged()).toBe(1);
	expect(await contactsAt('C2499', 'C2500', 'C2504')).toEqual([
		{ contact_id: 'C2499', day: '2024-04-29', contact_type: 'attended', activity: 'Stay and Play' },
		{ contact_id: 'C2500', day: '2024-04-13', contact_type: 'missed', activity: 'Stay and Play' },
		{ contact_id: 'C2504', day: '2024-04-14', contact_type: 'attended', activity: 'Stay and Play' }
	]);
});
