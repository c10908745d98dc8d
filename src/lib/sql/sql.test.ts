import { expect, test } from 'vitest';

import { identifier, join, sql } from '$lib/sql';

test('a string becomes a quoted literal, with the quotes inside it doubled', () => {
	expect(sql`SELECT ${"O'Brien's"}`.text).toBe("SELECT 'O''Brien''s'");
});

test('an identifier is quoted, with the quotes inside it doubled', () => {
	expect(identifier('a "b" c').text).toBe('"a ""b"" c"');
});

test('a string that looks like SQL stays one literal', () => {
	expect(sql`SELECT ${"'; DROP TABLE contact; --"}`.text).toBe(
		"SELECT '''; DROP TABLE contact; --'"
	);
});

test('a backslash is left as it stands, since DuckDB gives it no meaning', () => {
	expect(sql`SELECT ${'a\\b'}`.text).toBe("SELECT 'a\\b'");
});

test('a date becomes a date literal of its UTC day', () => {
	expect(sql`SELECT ${new Date('2024-02-29T23:59:59Z')}`.text).toBe("SELECT DATE '2024-02-29'");
});

test('true, false and undefined become TRUE, FALSE and NULL', () => {
	expect(sql`SELECT ${true}, ${false}, ${undefined}`.text).toBe('SELECT TRUE, FALSE, NULL');
});

test('a finite number is written as it is', () => {
	expect(sql`SELECT ${0.95}, ${-3}`.text).toBe('SELECT 0.95, -3');
});

test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
	expect(() => sql`SELECT ${value}`).toThrow(RangeError);
});

test('a piece of SQL is spliced in as it stands', () => {
	expect(sql`SELECT ${identifier('x')} FROM ${sql`t WHERE y = ${'z'}`}`.text).toBe(
		`SELECT "x" FROM t WHERE y = 'z'`
	);
});

test('pieces are joined by commas unless another separator is given', () => {
	const pieces = [sql`a`, sql`b`];
	expect(join(pieces).text).toBe('a, b');
	expect(join(pieces, ' AND ').text).toBe('a AND b');
});
