import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, Sql } from '$lib/sql';

import { Recall } from './recall';

let engine: Engine;
let recall: Recall;
let sent: string[] = [];

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.run(sql`CREATE SCHEMA loaded`);
});
afterAll(() => engine.close());
beforeEach(async () => {
	await engine.run(sql`CREATE OR REPLACE TABLE loaded.seen AS SELECT 1 AS child, 5 AS age`);
	await engine.run(sql`CREATE OR REPLACE TABLE loaded.kept AS SELECT 1 AS n`);
	recall = new Recall({
		rows: <T extends object>(statement: Sql) => {
			sent.push(statement.text);
			return engine.rows<T>(statement);
		},
		run: (statement) => {
			sent.push(statement.text);
			return engine.run(statement);
		}
	});
	recall.changed(['loaded.seen', 'loaded.kept']);
	sent = [];
});
afterEach(() => engine.run(sql`DROP VIEW IF EXISTS seen`));

const view = sql`CREATE OR REPLACE VIEW main.seen AS SELECT * FROM loaded.seen`;
const table = sql`CREATE OR REPLACE TABLE counted AS SELECT count(*) AS n FROM seen`;
const query = sql`SELECT n FROM counted`;

async function work(): Promise<number> {
	await recall.run(view);
	await recall.run(table);
	const [counted] = await recall.rows<{ n: number }>(query);
	await recall.settle();
	return counted!.n;
}
const addsOne = sql`INSERT INTO loaded.seen VALUES (2, 4)`;

test('work over tables that stayed as they were sends nothing', async () => {
	expect(await work()).toBe(1);
	expect(sent).toEqual([view.text, table.text, query.text]);
	sent = [];
	expect(await work()).toBe(1);
	expect(sent).toEqual([]);
});

test('work over a table that changed is done again, through a view and a table made of it', async () => {
	await work();
	await engine.run(addsOne);
	recall.changed(['loaded.seen']);
	expect(await work()).toBe(2);
});

test('a table that something else changed is nothing to it', async () => {
	await work();
	sent = [];
	recall.changed(['loaded.kept']);
	await work();
	expect(sent).toEqual([]);
});

test('a table that is made a third time and comes out the same leaves what reads it as it was', async () => {
	await work();
	recall.changed(['loaded.seen']);
	await work();
	recall.changed(['loaded.seen']);
	sent = [];
	expect(await work()).toBe(1);
	expect(sent).toContain(table.text);
	expect(sent).not.toContain(query.text);
});

test.each([
	['another value', sql`UPDATE loaded.seen SET age = 6`],
	['a row twice', sql`INSERT INTO loaded.seen SELECT * FROM loaded.seen`],
	['no value', sql`UPDATE loaded.seen SET age = NULL`],
	['no row', sql`DELETE FROM loaded.seen`]
])('a table that comes out with %s counts as changed', async (_, change) => {
	const copy = sql`CREATE OR REPLACE TABLE copy AS SELECT * FROM loaded.seen`;
	const rows = sql`SELECT * FROM copy`;
	await recall.run(copy);
	recall.changed(['loaded.seen']);
	await recall.run(copy);
	await recall.rows(rows);
	await engine.run(change);
	recall.changed(['loaded.seen']);
	await recall.run(copy);
	expect(await recall.rows(rows)).toEqual(await engine.rows(rows));
});

test('a view with another query is laid again, and what reads it asked again', async () => {
	await work();
	await recall.run(sql`CREATE OR REPLACE VIEW main.seen AS SELECT * FROM loaded.seen WHERE FALSE`);
	await recall.run(table);
	expect(await recall.rows(query)).toEqual([{ n: 0 }]);
});

test('a view is laid after those that it reads', async () => {
	await recall.run(sql`CREATE OR REPLACE VIEW main.older AS SELECT * FROM seen WHERE age > 4`);
	await recall.run(view);
	expect(await recall.rows(sql`SELECT child FROM older`)).toEqual([{ child: 1 }]);
	await engine.run(sql`DROP VIEW older`);
});

test('a macro with other words changes what calls it', async () => {
	const limit = (age: number) => sql`CREATE OR REPLACE MACRO is_old(age) AS age > ${age}`;
	const old = sql`SELECT count(*) FILTER (is_old(age)) AS n FROM loaded.seen`;
	await recall.run(limit(4));
	expect(await recall.rows(old)).toEqual([{ n: 1 }]);
	await recall.run(limit(5));
	expect(await recall.rows(old)).toEqual([{ n: 0 }]);
});

describe('after going back', () => {
	test('what was made since is made again', async () => {
		await work();
		const { state } = recall;
		await engine.run(sql`BEGIN TRANSACTION`);
		await engine.run(addsOne);
		recall.changed(['loaded.seen']);
		expect(await work()).toBe(2);
		await engine.run(sql`ROLLBACK`);
		recall.restore(state);
		expect(await work()).toBe(1);
		await engine.run(addsOne);
		recall.changed(['loaded.seen']);
		expect(await work()).toBe(2);
	});
});

test.each([sql`INSERT INTO counted VALUES (1)`, sql`CREATE TABLE another (n INTEGER)`, addsOne])(
	'%s is refused',
	async (statement) => {
		await expect(recall.run(statement)).rejects.toThrow(RangeError);
	}
);
