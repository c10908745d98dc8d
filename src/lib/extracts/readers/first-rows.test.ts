import { expect, test } from 'vitest';

import { firstRows } from './first-rows';

const whole = { delimiter: ',', width: 2, count: 2, isWhole: true };

test('rows of plain text are told, and no more than asked for', () => {
	expect(firstRows('a,b\n c ,\nd,e\n', whole)).toEqual([
		['a', 'b'],
		[' c ', '']
	]);
});

test('a text with fewer rows than asked for is told whole, and not from a part of it', () => {
	expect(firstRows('a,b', whole)).toEqual([['a', 'b']]);
	expect(firstRows('a,b\nc,d', { ...whole, isWhole: false })).toBeUndefined();
});

test.each([
	['a quotation mark', '"a",b\n'],
	['a blank line', 'a,b\n\nc,d\n'],
	['a row too short', 'a,b\nc\n'],
	['a row too long', 'a,b\nc,d,e\n'],
	['a letter that could not be decoded', 'a,\ufffd\n'],
	['line ends of two kinds', 'a,b\r\nc,d\n'],
	['carriage returns alone', 'a,b\rc,d\r']
])('a text with %s is left to the engine', (_, text) => {
	expect(firstRows(text, whole)).toBeUndefined();
});

test('a text of one column is left to the engine, to which a blank line is no row', () => {
	expect(firstRows('a\nb\n', { ...whole, width: 1 })).toBeUndefined();
});
