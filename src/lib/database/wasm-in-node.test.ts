import { afterEach, expect, test, vi } from 'vitest';

import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { openWasmInNode } from './wasm-in-node';

let engines: Engine[] = [];
const opened = async () => {
	const engine = await openWasmInNode();
	engines = [...engines, engine];
	return engine;
};
const closed = async (engine: Engine) => {
	engines = engines.filter((open) => open !== engine);
	await engine.close();
};
const letter = (text: string) => memoryFile('letter.csv', new TextEncoder().encode(`x\n${text}\n`));
const tables = (engine: Engine) => engine.rows(sql`SELECT table_name FROM duckdb_tables()`);

afterEach(async () => {
	for (const engine of engines) await closed(engine);
});

test('an engine opened once another is closed has none of its tables, settings and files', async () => {
	const first = await opened();
	await first.run(sql`CREATE TABLE child AS SELECT 1 AS id`);
	const path = await first.attachText(letter('a'));
	await first.lock();
	await closed(first);

	const second = await opened();
	expect(await tables(second)).toEqual([]);
	await second.run(sql`SET default_null_order = 'nulls_first'`);
	await expect(second.rows(sql`SELECT x FROM read_csv(${path}, header = true)`)).rejects.toThrow();
	await closed(second);

	const third = await opened();
	expect(await third.rows(sql`SELECT current_setting('default_null_order') AS nulls`)).not.toEqual([
		{ nulls: 'nulls_first' }
	]);
});

test('a file has its own text though one of an engine before had its name', async () => {
	for (const text of ['a', 'b', 'c']) {
		const engine = await opened();
		await engine.lock();
		const path = await engine.attachText(letter(text));
		expect(await engine.rows(sql`SELECT x FROM read_csv(${path}, header = true)`)).toEqual([
			{ x: text }
		]);
		await closed(engine);
	}
});

test('two engines that are open at once share no table', async () => {
	const [one, other] = [await opened(), await opened()];
	await one.run(sql`CREATE TABLE child AS SELECT 1 AS id`);
	expect(await tables(one)).toHaveLength(1);
	expect(await tables(other)).toEqual([]);
});

test('an engine that is closed answers nothing, though its program runs for the next', async () => {
	const first = await opened();
	await closed(first);
	const second = await opened();
	await expect(tables(first)).rejects.toThrow(RangeError);
	await expect(first.attachText(letter('a'))).rejects.toThrow(RangeError);
	await expect(first.close()).rejects.toThrow(RangeError);
	expect(await tables(second)).toEqual([]);
});

test('the program is started once for engines that are open one after another', async () => {
	await closed(await opened());
	const start = vi.spyOn(WebAssembly, 'instantiate');
	await closed(await opened());
	await closed(await opened());
	expect(start).not.toHaveBeenCalled();
	start.mockRestore();
});
