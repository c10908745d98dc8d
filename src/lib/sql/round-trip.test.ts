import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { identifier, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
});
afterAll(() => engine.close());

test.each(["it's", '"quoted"', 'a\\b', "'); DROP TABLE x; --", 'line\nbreak', 'Ünïcode – £', ''])(
	'the string %j comes back from the engine as it went in',
	async (text) => {
		expect(await engine.rows(sql`SELECT ${text} AS found`)).toEqual([{ found: text }]);
	}
);

test.each(['select', 'with space', 'a"b', "it's"])(
	'a column called %j can be made and read',
	async (name) => {
		await engine.run(sql`CREATE OR REPLACE TABLE named AS SELECT 1 AS ${identifier(name)}`);
		expect(await engine.rows(sql`SELECT ${identifier(name)} FROM named`)).toEqual([{ [name]: 1 }]);
	}
);

test('a date comes back as the same day', async () => {
	expect(await engine.rows(sql`SELECT CAST(${new Date('2024-02-29')} AS VARCHAR) AS day`)).toEqual([
		{ day: '2024-02-29' }
	]);
});

test('decimals and big integers come back as doubles', async () => {
	expect(
		await engine.rows(sql`SELECT CAST(1.25 AS DECIMAL(18, 4)) AS money, CAST(12 AS BIGINT) AS n`)
	).toEqual([{ money: 1.25, n: 12 }]);
});
