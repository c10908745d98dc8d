import { expect, test } from 'vitest';

import { hiddenCounts } from './hidden-counts';
import { isDisclosive } from './is-disclosive';

// The figures are those of domain.md, section 6.
test('a row of 3, 9 and 12 with its total of 24 hides the 3, and the 9 that would give it away', () => {
	expect([...hiddenCounts([3, 9, 12])]).toEqual([0, 1]);
});

test('all of twelve may be shown', () => {
	expect(isDisclosive({ count: 12, denominator: 12, isSensitive: false })).toBe(false);
});

test('all of nine are hidden, since fewer than ten are counted', () => {
	expect(isDisclosive({ count: 9, denominator: 9, isSensitive: false })).toBe(true);
});

test.each([
	[3, 40],
	[37, 40]
])('%i of %i is hidden: one to four are in the group, or out of it', (count, denominator) => {
	expect(isDisclosive({ count, denominator, isSensitive: false })).toBe(true);
});

test('on a sensitive matter fewer than thirty are hidden, and so are none and all', () => {
	expect(isDisclosive({ count: 10, denominator: 29, isSensitive: true })).toBe(true);
	expect(isDisclosive({ count: 0, denominator: 30, isSensitive: true })).toBe(true);
	expect(isDisclosive({ count: 10, denominator: 30, isSensitive: true })).toBe(false);
});

test('a row without a small count hides nothing, and two small counts hide each other', () => {
	expect([...hiddenCounts([0, 9, 12])]).toEqual([]);
	expect([...hiddenCounts([2, 3, 12])]).toEqual([0, 1]);
});

test('a count that is none is refused', () => {
	expect(() => hiddenCounts([3, 2.5])).toThrow(RangeError);
	expect(() => isDisclosive({ count: 5, denominator: 4, isSensitive: false })).toThrow(RangeError);
});
