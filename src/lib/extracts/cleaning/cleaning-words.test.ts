import { describe, expect, it } from 'vitest';

import { cleaningSentence, cleaningWords } from './cleaning-words';
import { judgements } from './judgements';
import { reasonOf } from './suppression';

describe('the words of cleaning', () => {
	it('say what was done, in how many rows', () => {
		expect(cleaningSentence('day-first-date', 2310)).toBe(
			'2,310 dates were read day first: 03/04/2024 is 3 April 2024.'
		);
		expect(cleaningSentence('totals-row', 1)).toBe('1 row of totals or averages was passed over.');
	});

	it('are a sentence each for every judgement', () => {
		for (const kind of judgements) {
			const { what, why } = cleaningWords(kind);
			expect(what).toMatch(/^[A-Z].*\.$/);
			expect(why).toMatch(/^[A-Z].*\.$/);
		}
	});
});

describe('a mark in place of a number', () => {
	it('has its reason in words', () => {
		expect(reasonOf('c')).toBe('hidden so that nobody can be recognised');
		expect(reasonOf('[C]')).toBe(reasonOf('c'));
		expect(reasonOf('<5')).toBe('too small to be shown');
		expect(reasonOf('z')).toBe('not applicable');
		expect(reasonOf('-')).toBe('a dash, which may stand for nothing or for zero');
		expect(reasonOf('12')).toBeUndefined();
		expect(reasonOf('constructor')).toBeUndefined();
	});
});
