import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { byarInterval } from './byar-interval';
import { impossibleConfidences, risingConfidences, sizes } from './legal-input.test-data';
import { exactPoissonInterval, poissonInterval } from './poisson-interval';

describe('poisson interval', () => {
	// Worked from the formula in Breslow & Day (1987).
	it('of 23 events is 14.575 to 34.513 by Byar', () => {
		const { lower, upper } = poissonInterval(23);
		expect(lower).toBeCloseTo(14.575, 3);
		expect(upper).toBeCloseTo(34.513, 3);
	});

	// PHEindicatormethods, test data for Byar's method.
	it.each([
		{ count: 65, confidence: 0.95, lower: 50.1631877104595, upper: 82.8491385459398 },
		{ count: 65, confidence: 0.998, lower: 42.8802614714802, upper: 94.000290844318 },
		{ count: 1045, confidence: 0.95, lower: 982.593201807333, upper: 1110.33121298565 }
	])(
		'of $count events at $confidence is the one OHID computes',
		({ count, confidence, ...limits }) => {
			const { lower, upper } = byarInterval(count, { confidence });
			expect(lower / limits.lower).toBeCloseTo(1, 12);
			expect(upper / limits.upper).toBeCloseTo(1, 12);
		}
	);

	// PHEindicatormethods, phe_rate test data.
	it('of one event is the exact one OHID computes', () => {
		const { lower, upper } = poissonInterval(1);
		expect(lower).toBeCloseTo(0.0253178079842899, 12);
		expect(upper).toBeCloseTo(5.5716433909389, 12);
	});

	it('of no events starts at zero and reaches the textbook 3.689', () => {
		const { lower, upper } = poissonInterval(0);
		expect(lower).toBe(0);
		expect(upper).toBeCloseTo(-Math.log(0.025), 12);
	});

	it('is exact below ten events and Byar from ten', () => {
		expect(poissonInterval(9)).toEqual(exactPoissonInterval(9));
		expect(poissonInterval(10)).toEqual(byarInterval(10));
	});

	it('contains the count and never goes below zero', () => {
		fc.assert(
			fc.property(sizes, (count) => {
				for (const { lower, upper } of [poissonInterval(count), byarInterval(count)]) {
					expect(lower).toBeGreaterThanOrEqual(0);
					expect(lower).toBeLessThanOrEqual(count);
					expect(upper).toBeGreaterThan(count);
				}
			})
		);
	});

	it('widens with confidence', () => {
		fc.assert(
			fc.property(sizes, risingConfidences, (count, { low, high }) => {
				const narrow = poissonInterval(count, { confidence: low });
				const wide = poissonInterval(count, { confidence: high });
				expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
				expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
			})
		);
	});

	it.each([-1, Number.NaN, Infinity])('refuses a count of %s', (count) => {
		expect(() => poissonInterval(count)).toThrow(RangeError);
		expect(() => byarInterval(count)).toThrow(RangeError);
	});

	it.each(impossibleConfidences)('refuses a confidence of %s', (confidence) => {
		expect(() => poissonInterval(3, { confidence })).toThrow(RangeError);
		expect(() => poissonInterval(30, { confidence })).toThrow(RangeError);
	});
});
