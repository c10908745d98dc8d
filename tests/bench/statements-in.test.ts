import { expect, test } from 'vitest';

import { statementsIn } from './statements-in';

test('every statement between semicolons counts, and a last semicolon adds none', () => {
	expect(statementsIn('SELECT 1')).toBe(1);
	expect(statementsIn('BEGIN; SELECT 1; COMMIT;\n')).toBe(3);
	expect(statementsIn(' ; ;')).toBe(0);
});

test('a semicolon in a text, a name or between dollar signs parts no statement', () => {
	expect(statementsIn(`SELECT 'a;b''c;d', "e;f" FROM g; SELECT $$h;i$$, $x$j;k$x$`)).toBe(2);
});

test('a comment is no statement, whatever stands in it', () => {
	expect(statementsIn("SELECT 1; -- one; two\n/* 'three'; */")).toBe(1);
	expect(statementsIn("SELECT '--'; SELECT 2")).toBe(2);
});
