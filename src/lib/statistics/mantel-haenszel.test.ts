import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { differenceOfProportions } from './difference-of-proportions';
import type { Estimate } from './estimate';
import { isUnavailable } from './estimate';
import { countOfDenominator, impossibleCounts } from './legal-input.test-data';
import { mantelHaenszelDifference, mantelHaenszelRatio } from './mantel-haenszel';
import { ratioOfProportions } from './ratio-of-proportions';

// Rothman, Greenland & Lash (2008), table 15-1, as asserted by metafor (90 % intervals).
const tolbutamide = [
	{ first: { count: 8, denominator: 106 }, second: { count: 5, denominator: 120 } },
	{ first: { count: 22, denominator: 98 }, second: { count: 16, denominator: 85 } }
];

const strata = fc.array(fc.record({ first: countOfDenominator, second: countOfDenominator }), {
	minLength: 1,
	maxLength: 6
});

describe('Mantel–Haenszel difference', () => {
	it('of the tolbutamide trial is 0.0349 (−0.0176 to 0.0874)', () => {
		const { value, interval } = mantelHaenszelDifference(tolbutamide, {
			confidence: 0.9
		}) as Estimate;
		expect(value).toBeCloseTo(0.0349, 4);
		expect(interval.lower).toBeCloseTo(-0.0176, 4);
		expect(interval.upper).toBeCloseTo(0.0874, 4);
	});

	it('of one stratum is the plain difference', () => {
		fc.assert(
			fc.property(countOfDenominator, countOfDenominator, (first, second) => {
				const adjusted = mantelHaenszelDifference([{ first, second }]);
				if (isUnavailable(adjusted)) return;
				expect(adjusted.value).toBeCloseTo(differenceOfProportions({ first, second }).value, 9);
			})
		);
	});

	it('lies within its interval, whatever the order of the strata', () => {
		fc.assert(
			fc.property(strata, (list) => {
				const result = mantelHaenszelDifference(list);
				const reversed = mantelHaenszelDifference([...list].reverse());
				expect(isUnavailable(reversed)).toBe(isUnavailable(result));
				if (isUnavailable(result) || isUnavailable(reversed)) return;
				expect(result.interval.lower).toBeLessThanOrEqual(result.value);
				expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
				expect(reversed.value).toBeCloseTo(result.value, 9);
			})
		);
	});

	it('passes over a stratum where one group has nobody', () => {
		const nobody = { first: { count: 0, denominator: 0 }, second: { count: 3, denominator: 9 } };
		expect(mantelHaenszelDifference([...tolbutamide, nobody])).toEqual(
			mantelHaenszelDifference(tolbutamide)
		);
		expect(mantelHaenszelDifference([nobody])).toEqual({ unavailable: 'too-few' });
		expect(mantelHaenszelDifference([])).toEqual({ unavailable: 'too-few' });
	});

	it('of everybody and everybody has no variation', () => {
		const all = { count: 9, denominator: 9 };
		expect(mantelHaenszelDifference([{ first: all, second: all }])).toEqual({
			unavailable: 'no-variation'
		});
	});
});

describe('Mantel–Haenszel ratio', () => {
	it('of the tolbutamide trial is 1.3256 (0.8658 to 2.0296)', () => {
		const { value, interval } = mantelHaenszelRatio(tolbutamide, { confidence: 0.9 }) as Estimate;
		expect(value).toBeCloseTo(1.3256, 4);
		expect(interval.lower).toBeCloseTo(0.8658, 4);
		expect(interval.upper).toBeCloseTo(2.0296, 3);
	});

	it('of one stratum is the plain ratio with the plain interval', () => {
		const first = { count: 8, denominator: 106 };
		const second = { count: 5, denominator: 120 };
		const adjusted = mantelHaenszelRatio([{ first, second }]) as Estimate;
		const plain = ratioOfProportions({ first, second }) as Estimate;
		expect(adjusted.value).toBeCloseTo(plain.value, 12);
		expect(adjusted.interval.upper).toBeCloseTo(plain.interval.upper, 10);
	});

	it('without a case in one of the groups has no logarithm', () => {
		const first = { count: 0, denominator: 9 };
		const second = { count: 3, denominator: 9 };
		expect(mantelHaenszelRatio([{ first, second }])).toEqual({ unavailable: 'zero-count' });
	});

	it.each(impossibleCounts.filter(({ denominator }) => denominator !== 0))(
		'refuses $count of $denominator',
		(first) => {
			const second = { count: 1, denominator: 2 };
			expect(() => mantelHaenszelRatio([{ first, second }])).toThrow(RangeError);
			expect(() => mantelHaenszelDifference([{ first, second }])).toThrow(RangeError);
		}
	);
});
