import { expect, test } from 'vitest';

import { capitalise } from './capitalise';
import { countOf, countOfInWords } from './count-of';
import { inWords } from './in-words';
import { listInWords } from './list-in-words';
import { reasonWords, type Reason } from './reason-words';

test('numbers are words to ten and digits after', () => {
	expect(inWords(9)).toBe('nine');
	expect(inWords(10)).toBe('ten');
	expect(inWords(11)).toBe('11');
	expect(inWords(1235)).toBe('1,235');
});

test('a noun goes with its count', () => {
	const child = { one: 'child', many: 'children' };
	expect(countOf(1, child)).toBe('1 child');
	expect(countOf(1235, child)).toBe('1,235 children');
	expect(countOfInWords(9, child)).toBe('nine children');
	expect(countOfInWords(0, child)).toBe('no children');
});

test('a list has and before its last, without a comma', () => {
	expect(listInWords([])).toBe('');
	expect(listInWords(['a'])).toBe('a');
	expect(listInWords(['a', 'b'])).toBe('a and b');
	expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
});

test('every reason has words of its own and none holds a number', () => {
	const reasons: Reason[] = [
		'suppressed',
		'not-collected',
		'not-applicable',
		'not-available',
		'low-reliability',
		'too-few'
	];
	const words = reasons.map(reasonWords);
	expect(new Set(words).size).toBe(reasons.length);
	expect(words.join()).not.toMatch(/\d/);
});

test('only the first letter is made a capital', () => {
	expect(capitalise('two doses of MMR')).toBe('Two doses of MMR');
	expect(capitalise('')).toBe('');
});
