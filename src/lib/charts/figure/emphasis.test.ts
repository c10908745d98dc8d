import { expect, test } from 'vitest';

import { plainText, runsOf } from './emphasis';

test('a sentence is split where its weight changes', () => {
	expect(runsOf('No, <strong>not yet</strong>.')).toEqual([
		{ text: 'No, ', isStrong: false },
		{ text: 'not yet', isStrong: true },
		{ text: '.', isStrong: false }
	]);
});

test('any other markup is text', () => {
	expect(runsOf('<script>alert(1)</script>')).toEqual([
		{ text: '<script>alert(1)</script>', isStrong: false }
	]);
});

test('a name has the words without the weight', () => {
	expect(plainText('No, <strong>not yet</strong>.')).toBe('No, not yet.');
});
