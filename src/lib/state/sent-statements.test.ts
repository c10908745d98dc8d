import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { memoryFile } from '$lib/sql';
import type { Engine, Sql } from '$lib/sql';

import { cleanCounty } from '../../../data/generator/messy/messy-county';
import { statementsIn } from '../../../tests/bench/statements-in';
import { textFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { Workshop } from './workshop';

const options = { origin: testOrigin };
const county = { children: 300, contacts: 5000, seed: 2008 };
const eight = [
	'centres',
	'centre-history',
	'reach-areas',
	'neighbourhoods',
	'population',
	'postcodes',
	'registrations',
	'contacts'
].map((id) => `${id}.csv`);

let engine: Engine;
let workshop: Workshop;
let sent: string[] = [];
let forEight: number;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(listenedTo(engine));
	const files = cleanCounty(county)
		.filter(({ name }) => eight.includes(name))
		.map(({ name, bytes }) => memoryFile(name, bytes));
	sent = [];
	await workshop.add(files, options);
	await workshop.figures();
	forEight = sent.reduce((sum, text) => sum + statementsIn(text), 0);
	await workshop.add([volunteers], options);
}, 120_000);
afterAll(() => engine.close());
beforeEach(() => {
	sent = [];
});

const volunteers = textFile(
	'volunteers.csv',
	'volunteer_id,centre_id,financial_year,sessions_given,left_on\nV1,BA,2023/24,3,30/06/2023\n'
);

const centres = memoryFile(
	'later-centres.csv',
	cleanCounty(county).find(({ name }) => name === 'centres.csv')!.bytes
);

function listenedTo(engine: Engine): Engine {
	return {
		...engine,
		rows: <T extends object>(query: Sql) => {
			sent.push(query.text);
			return engine.rows<T>(query);
		},
		run: (statement) => {
			sent.push(statement.text);
			return engine.run(statement);
		}
	};
}

/** The measures that were counted since, by the extract each is counted from. */
const countedFrom = () =>
	sent
		.filter((text) => text.startsWith('INSERT INTO observation'))
		.map((text) => /'([a-z-]+)' AS source_id/.exec(text)?.[1]);

test('a clean county of eight files takes at most 90 statements', () => {
	expect(workshop.reports.map(({ file }) => file)).toEqual([...eight, 'volunteers.csv']);
	expect(forEight).toBeLessThanOrEqual(90);
});

test('a judgement undone in volunteers counts again what is counted from them, and reads no contact', async () => {
	const { id, details } = workshop.reports.at(-1)!;
	const { mapping, cleaned } = details!;
	const undone = cleaned.map(({ kind }) => kind);
	expect(undone).toEqual(['day-first-date']);
	await workshop.change(id, { ...mapping, choices: { ...mapping.choices, undone } }, options);
	expect(countedFrom()).toEqual(['volunteers', 'volunteers']);
	expect(sent.filter((text) => /\bcontact\b/.test(text))).toEqual([]);
});

test('figures that were read are not read again where they were not counted again, nor are places', async () => {
	const before = await workshop.figures();
	const { id, details } = workshop.reports.at(-1)!;
	const { mapping } = details!;
	const choices = { ...mapping.choices, undone: [] };
	await workshop.change(id, { ...mapping, choices }, options);
	expect(countedFrom()).toEqual(['volunteers', 'volunteers']);
	sent = [];
	const after = await workshop.figures();
	expect(sent).toHaveLength(1);
	const kept = after.observations.filter((row) => before.observations.includes(row));
	expect(new Set(kept.map(({ sourceId }) => sourceId))).not.toContain('volunteers');
	expect(kept).toEqual(before.observations.filter(({ sourceId }) => sourceId !== 'volunteers'));
});

test('a file that is taken out leaves the figures of the others uncounted', async () => {
	await workshop.remove(workshop.reports.at(-1)!.id, options);
	expect(countedFrom()).toEqual([]);
});

test('a later list of centres that says the same looks for no children who are one', async () => {
	await workshop.add([centres], options);
	expect(countedFrom()).toEqual([]);
	expect(sent.filter((text) => text.includes('nhs_number'))).toEqual([]);
});
