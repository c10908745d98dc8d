import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { contracts } from '../contracts';
import { columnOf } from './column.test-data';
import { doubtfulText } from './doubtful-text';

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmInNode();
}, 60_000);
afterAll(() => engine.close());

async function isDoubtful(column: string, text: string): Promise<boolean> {
	const pattern = doubtfulText(columnOf(column));
	if (pattern === undefined) return false;
	const [row] = await engine.rows<{ matches: boolean }>(
		sql`SELECT regexp_full_match(${text}, ${pattern}) AS matches`
	);
	return row!.matches;
}

describe('texts that cast and are in doubt all the same', () => {
	it.each([
		['contacts.contact_date', '03/04/2024'],
		['contacts.contact_date', '1900-01-01'],
		['contacts.contact_date', '9999-12-31'],
		['contacts.contact_date', '0001-01-01'],
		['contacts.contact_date', '2024-04-02T23:00:00Z'],
		['contacts.contact_date', '20240403'],
		['contacts.contact_date', '24-04-03'],
		['contacts.contact_date', 'infinity'],
		['programme-enrolments.pre_score', '999'],
		['programme-enrolments.pre_score', '-99'],
		['targets.target', '0.718'],
		['population.people', '9999'],
		['registrations.child_id', '1.23457E+12'],
		['registrations.child_id', '"00123"'],
		['registrations.child_id', "'00123"],
		['registrations.child_id', '123.0'],
		['registrations.child_id', 'NULL'],
		['registrations.child_id', '00123\u00a0'],
		['immunisations.vaccine', 'None'],
		['contacts.activity', 'cafÃ©'],
		['contacts.activity', '#REF!'],
		['contacts.activity', 'Parentsâ€™ group']
	])('of %s are such as %s', async (column, text) => {
		expect(await isDoubtful(column, text)).toBe(true);
	});

	it.each([
		['contacts.contact_date', '2024-04-03'],
		['contacts.contact_date', '1999-12-31'],
		['programme-enrolments.pre_score', '99'],
		['population.people', '999'],
		['registrations.child_id', 'RE00123-02'],
		['registrations.child_id', '00123'],
		['registrations.postcode', 'LE10 0AB'],
		['contacts.activity', 'Stay & Play'],
		['contacts.activity', 'None'],
		['registrations.sex', 'male']
	])('of %s are not such as %s', async (column, text) => {
		expect(await isDoubtful(column, text)).toBe(false);
	});

	it('are told in every column by a pattern the engine can read', async () => {
		for (const column of contracts.flatMap(({ columns }) => columns)) {
			const pattern = doubtfulText(column) ?? '';
			await engine.rows(sql`SELECT regexp_full_match('x', ${pattern})`);
		}
	});
});
