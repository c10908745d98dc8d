import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shareInWords } from './share-in-words';

test('a share near a plain fraction is said as it', () => {
	expect(shareInWords(0.5)).toBe('half');
	expect(shareInWords(0.672)).toBe('about two in three');
	expect(shareInWords(0.882)).toBe('nearly nine in ten');
	expect(shareInWords(0.765)).toBe('just over three in four');
	expect(shareInWords(2 / 3)).toBe('two in three');
});

test('a share that is near none is said exactly', () => {
	expect(shareInWords(0.643)).toBe('64 in every 100');
	expect(shareInWords(0.55)).toBe('55 in every 100');
});

test('none and all mean exactly that', () => {
	expect(shareInWords(0)).toBe('none');
	expect(shareInWords(1)).toBe('all');
	expect(shareInWords(0.999)).toBe('nearly all');
	expect(shareInWords(0.001)).toBe('fewer than one in 100');
});

test('what is not a share is refused', () => {
	expect(() => shareInWords(1.2)).toThrow('expected a share between 0 and 1');
	expect(() => shareInWords(NaN)).toThrow(RangeError);
});

test('the words are never more than about two points from the share', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
			expect(Math.abs(percentMeant(shareInWords(share)) - share * 100)).toBeLessThanOrEqual(2.1);
		})
	);
});

test('nearly is never said of more, nor just over of less', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
			const words = shareInWords(share);
			if (words.startsWith('nearly')) expect(percentMeant(words)).toBeGreaterThan(share * 100);
			if (words.startsWith('just over')) expect(percentMeant(words)).toBeLessThan(share * 100);
		})
	);
});

function percentMeant(words: string): number {
	const plain = words.replace(/^(about|nearly|just over) /, '');
	const exactly = /^(\d+) in every 100$/.exec(plain);
	if (exactly) return Number(exactly[1]);
	if (plain === 'fewer than one in 100') return 0.5;
	const ends: Record<string, number> = { none: 0, all: 100, half: 50 };
	const [of, , outOf] = plain.split(' ');
	return ends[plain] ?? (100 * number(of)) / number(outOf);
}

function number(word = ''): number {
	const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
	return words.includes(word) ? words.indexOf(word) + 1 : Number(word);
}
