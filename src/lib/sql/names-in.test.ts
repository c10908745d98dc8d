import { expect, test } from 'vitest';

import { sql } from '$lib/sql';

import { namesIn } from './names-in';

test.each([
	['FROM contact c JOIN main.centre USING (centre_id)', ['contact', 'centre']],
	['FROM loaded.contact', ['loaded.contact']],
	['FROM "loaded"."stand-in contacts centre_id" s', ['loaded.stand-in contacts centre_id']],
	['FROM MAIN . "Contact"', ['contact']],
	['SELECT (SELECT max(day) FROM loaded.contact) FROM (VALUES (1))', ['loaded.contact']]
])('%s names what it reads', (text, read) => {
	expect([...namesIn(text)]).toEqual(expect.arrayContaining(read));
});

test('a text names nothing, whatever quotation marks are in it', () => {
	const names = namesIn(
		sql`SELECT ${"FROM contact's"}, "it's", ${'FROM centre'} FROM session`.text
	);
	expect([...names]).toEqual(['select', "it's", 'from', 'session']);
});

test('a column is named with its table and without', () => {
	expect([...namesIn('c.contact_date')]).toEqual(['c', 'c.contact_date']);
});
