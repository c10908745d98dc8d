import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Estimate } from './estimate';
import { isUnavailable } from './estimate';
import { countOfDenominator, impossibleCounts } from './legal-input.test-data';
import { ratioOfProportions } from './ratio-of-proportions';

describe('ratio of proportions', () => {
	// Fagerland, Lydersen & Laake (2011), as asserted by statsmodels 0.15.0.
	it('of 7 of 34 and 1 of 34 is 7 (0.91 to 54)', () => {
		const { value, interval } = ratioOfProportions({
			first: { count: 7, denominator: 34 },
			second: { count: 1, denominator: 34 }
		}) as Estimate;
		expect(value).toBeCloseTo(7, 12);
		expect(interval.lower).toBeCloseTo(0.91, 2);
		expect(interval.upper / 54).toBeCloseTo(1, 2);
	});

	it('of a count of zero has no logarithm', () => {
		expect(
			ratioOfProportions({
				first: { count: 0, denominator: 10 },
				second: { count: 4, denominator: 10 }
			})
		).toEqual({ unavailable: 'zero-count' });
	});

	it('of everybody and everybody has no variation to measure', () => {
		expect(
			ratioOfProportions({
				first: { count: 10, denominator: 10 },
				second: { count: 4, denominator: 4 }
			})
		).toEqual({ unavailable: 'no-variation' });
	});

	it('lies within its interval, above zero, and inverts when the groups change places', () => {
		fc.assert(
			fc.property(countOfDenominator, countOfDenominator, (first, second) => {
				const oneWay = ratioOfProportions({ first, second });
				const other = ratioOfProportions({ first: second, second: first });
				expect(isUnavailable(other)).toBe(isUnavailable(oneWay));
				if (isUnavailable(oneWay) || isUnavailable(other)) return;
				expect(oneWay.interval.lower).toBeGreaterThan(0);
				expect(oneWay.interval.lower).toBeLessThanOrEqual(oneWay.value);
				expect(oneWay.interval.upper).toBeGreaterThanOrEqual(oneWay.value);
				expect(other.value * oneWay.value).toBeCloseTo(1, 12);
				expect(other.interval.lower * oneWay.interval.upper).toBeCloseTo(1, 10);
			})
		);
	});

	it.each(impossibleCounts)('refuses $count of $denominator', (first) => {
		expect(() => ratioOfProportions({ first, second: { count: 1, denominator: 2 } })).toThrow(
			RangeError
		);
	});
});
