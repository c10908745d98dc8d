import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';

import {
	Bool,
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int32,
	Int64,
	List,
	Struct,
	Table,
	TimestampMillisecond,
	Utf8,
	tableToIPC,
	vectorFromArray
} from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { openNative } from './native';
import { openWasmInNode } from './wasm-in-node';

const words = new Dictionary(new Utf8(), new Int32());
const table = new Table({
	centre: vectorFromArray(['Barwell', 'Thurmaston', 'Barwell', null], words),
	day: vectorFromArray([new Date('2024-04-30'), new Date('2021-11-03'), null, null], new DateDay()),
	begun: vectorFromArray(
		[new Date('2024-04-30T09:30:00Z'), null, null, null],
		new TimestampMillisecond()
	),
	children: vectorFromArray([1n, 2n, 3n, null], new Int64()),
	share: vectorFromArray([0.5, 0.25, null, 1], new Float64()),
	attended: vectorFromArray([true, false, null, true], new Bool()),
	venue: vectorFromArray(
		[{ room: 1 }, { room: 2 }, { room: 3 }, { room: 4 }],
		new Struct([new Field('room', new Int32(), true)])
	),
	ages: vectorFromArray([[1], [2, 3], [], [4]], new List(new Field('item', new Int32(), true)))
});
const cells = [
	['Barwell', '2024-04-30', '2024-04-30 09:30:00', 1, 0.5, true],
	['Thurmaston', '2021-11-03', null, 2, 0.25, false],
	['Barwell', null, null, 3, null, null],
	[null, null, null, null, 1, true]
];

describe.each([
	['WASM in Node', openWasmInNode],
	['native', () => openNative(tmpdir())]
])('an engine, %s,', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await open();
		await engine.lock();
	});
	afterAll(() => engine.close());

	test.each(['file', 'stream'] as const)(
		'reads an Arrow IPC %s: dictionaries, dates, times, big integers and nested columns',
		async (form) => {
			const file = memoryFile('contacts.arrow', tableToIPC(table, form));
			const relation = await engine.attachArrow(file);
			const rows = await engine.rows(
				sql`SELECT centre, CAST(day AS VARCHAR) AS day, CAST(begun AS VARCHAR) AS begun, children, share, attended FROM ${relation}`
			);
			expect(rows.map((row) => Object.values(row))).toEqual(cells);
			await engine.attachArrow(file);
			await engine.detach(file);
		}
	);

	test('reads every batch of a stream whose dictionary changes from batch to batch', async () => {
		const [first, ...more] = [
			['a', 'b'],
			['c', 'd'],
			['b', 'e']
		].map((letters) => new Table({ letter: vectorFromArray(letters, words) }));
		const file = memoryFile('letters.arrows', tableToIPC(first!.concat(...more), 'stream'));
		const rows = await engine.rows<{ letter: string }>(
			sql`SELECT letter FROM ${await engine.attachArrow(file)}`
		);
		expect(rows.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd', 'b', 'e']);
		await engine.detach(file);
	});

	test('refuses Arrow that was cut short', async () => {
		const whole = tableToIPC(table, 'file');
		await expect(
			engine.attachArrow(memoryFile('cut.arrow', whole.slice(0, whole.length / 2)))
		).rejects.toThrow();
	});

	test('reads a file made in memory', async () => {
		const file = memoryFile('a.csv', new TextEncoder().encode('x\n1\n2\n'));
		const path = await engine.attachText(file);
		expect(await engine.rows(sql`SELECT x FROM read_csv(${path}, header = true)`)).toHaveLength(2);
		await engine.detach(file);
	});

	test('lets go of a file made from another when it lets go of that', async () => {
		const workbook = memoryFile('a.xlsx', new Uint8Array(1));
		const sheet = memoryFile('sheet.csv', new TextEncoder().encode('x\n1\n2\n'), workbook);
		const path = await engine.attachText(sheet);
		await engine.detach(workbook);
		await expect(
			engine.rows(sql`SELECT x FROM read_csv(${path}, header = true)`)
		).rejects.toThrow();
	});
});

test('the native engine leaves nothing of files made in memory behind', async () => {
	const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('core-purpose-'));
	const before = ours();
	const engine = await openNative(tmpdir());
	await engine.attachText(memoryFile('a.csv', new TextEncoder().encode('x\n1\n')));
	expect(ours().length).toBe(before.length + 1);
	await engine.close();
	expect(ours()).toEqual(before);
});
