import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isOneSlipFrom } from './one-slip';

test.each(['xord', 'ord', 'wword', 'owrd', 'woxd', 'wrod', 'wordx'])(
	'“%s” is one slip from “word”',
	(typed) => {
		expect(isOneSlipFrom(typed, 'word')).toBe(true);
	}
);

test.each(['word', 'wo', '', 'drow', 'xxrd', 'wxyd'])(
	'“%s” is not one slip from “word”',
	(typed) => {
		expect(isOneSlipFrom(typed, 'word')).toBe(false);
	}
);

test('a letter changed anywhere in what is typed of a word is one slip', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 12 });
	fc.assert(
		fc.property(letters, fc.nat(), (word, at) => {
			const place = at % word.length;
			const typed = `${word.slice(0, place)}z${word.slice(place + 1)}`;
			expect(isOneSlipFrom(typed, word)).toBe(true);
			expect(isOneSlipFrom(typed, `${word}more`)).toBe(true);
		})
	);
});
