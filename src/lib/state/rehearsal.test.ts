import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { EngineEnded, memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { cleanCounty } from '../../../data/generator/messy/messy-county';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { inventedCounty } from './invented-county';
import { Workshop } from './workshop';

const options = { origin: testOrigin };
const county = cleanCounty({ children: 60, contacts: 400, seed: 11 }).map(({ name, bytes }) =>
	memoryFile(name, bytes)
);

let engine: Engine | undefined;
let without: Awaited<ReturnType<typeof everythingOf>>;

async function opened() {
	await engine?.close();
	engine = await openWasmInNode();
	return { engine, workshop: await Workshop.on(engine) };
}

const everythingOf = async (workshop: Workshop) => ({
	figures: await workshop.figures(),
	reports: workshop.reports.map((report) => ({ ...report, id: '' })),
	waiting: workshop.waiting
});

const filledTables = (engine: Engine) =>
	engine.rows(
		sql`SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE estimated_size > 0 ORDER BY ALL`
	);

beforeAll(async () => {
	const { workshop } = await opened();
	await workshop.add(county, options);
	without = await everythingOf(workshop);
});
afterAll(() => engine?.close());

test('a file of every extract is invented that loads without a word', async () => {
	const { workshop } = await opened();
	const { reports, waiting } = await workshop.add(inventedCounty(), options);
	expect(waiting).toEqual([]);
	expect(reports.map(({ rowsUsed }) => rowsUsed)).toEqual(inventedCounty().map(() => 3));
	const { observations } = await workshop.figures();
	expect(new Set(observations.map(({ measureId }) => measureId)).size).toBeGreaterThan(25);
});

test('a rehearsal leaves no row, no report and no figure, and what is loaded then is as without it', async () => {
	const { engine, workshop } = await opened();
	const before = [await filledTables(engine), await everythingOf(workshop)];
	await workshop.rehearse(new AbortController().signal);
	expect([await filledTables(engine), await everythingOf(workshop)]).toEqual(before);
	await workshop.add(county, options);
	expect(await everythingOf(workshop)).toEqual(without);
});

test.each([/TABLE \W+loaded\W+contact\W+AS/, /INSERT INTO observation/])(
	'what is loaded after a rehearsal that was given up at %s is as without it',
	async (moment) => {
		const { engine, workshop } = await opened();
		const given = new AbortController();
		const run = engine.run.bind(engine);
		engine.run = async (question) => {
			if (moment.test(question.text)) given.abort();
			return run(question);
		};
		await expect(workshop.rehearse(given.signal)).rejects.toThrow('aborted');
		await workshop.add(county, options);
		expect(await everythingOf(workshop)).toEqual(without);
	}
);

test('a workshop that could not go back from a rehearsal takes no file', async () => {
	const { engine, workshop } = await opened();
	const run = engine.run.bind(engine);
	let isBroken = false;
	engine.run = async (question) => {
		isBroken ||= question.text.includes('INSERT INTO observation');
		if (isBroken) throw new Error('no memory');
		return run(question);
	};
	await expect(workshop.rehearse(new AbortController().signal)).rejects.toThrow('no memory');
	engine.run = run;
	await expect(workshop.add(county, options)).rejects.toBeInstanceOf(EngineEnded);
});
