import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { childrenNeeded } from './children-needed';
import { countOfDenominator } from './legal-input.test-data';

describe('children needed', () => {
	// The World Health Organization's 95 % for MMR.
	it('to bring 133 of 150 to 95 % are 10', () => {
		expect(childrenNeeded({ count: 133, denominator: 150, target: 0.95 })).toBe(10);
	});

	it('are none once the target is met or passed', () => {
		expect(childrenNeeded({ count: 95, denominator: 100, target: 0.95 })).toBe(0);
		expect(childrenNeeded({ count: 100, denominator: 100, target: 0.95 })).toBe(0);
	});

	it('are none of nobody', () => {
		expect(childrenNeeded({ count: 0, denominator: 0, target: 0.95 })).toBe(0);
	});

	it('do not grow by one from the rounding of the target', () => {
		expect(0.07 * 100).toBeGreaterThan(7);
		expect(childrenNeeded({ count: 7, denominator: 100, target: 0.07 })).toBe(0);
	});

	it('are the fewest that reach a target in whole percent, at any size', () => {
		fc.assert(
			fc.property(countOfDenominator, fc.integer({ min: 0, max: 100 }), (counts, percent) => {
				const { count, denominator } = counts;
				const needed = childrenNeeded({ ...counts, target: percent / 100 });
				const reaches = (children: number) =>
					BigInt(count + children) * 100n >= BigInt(denominator) * BigInt(percent);
				expect(reaches(needed)).toBe(true);
				expect(needed === 0 || !reaches(needed - 1)).toBe(true);
			})
		);
	});

	it.each([
		{ count: 3, denominator: 2, target: 0.9 },
		{ count: -1, denominator: 2, target: 0.9 },
		{ count: 1, denominator: 2, target: 95 },
		{ count: 1, denominator: 2, target: Number.NaN }
	])('of $count of $denominator for $target are refused', (input) => {
		expect(() => childrenNeeded(input)).toThrow(RangeError);
	});
});
