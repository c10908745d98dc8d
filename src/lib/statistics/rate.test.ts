import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sizes } from './legal-input.test-data';
import { rate } from './rate';

describe('rate', () => {
	// PHEindicatormethods, phe_rate test data.
	it.each([
		{ count: 5, lower: 1.62348639011842, upper: 11.6683320793227 },
		{ count: 65, lower: 50.1631877104595, upper: 82.8491385459398 }
	])('of $count per 100 of 100 is the one OHID computes', ({ count, lower, upper }) => {
		const estimate = rate({ count, denominator: 100, multiplier: 100 });
		expect(estimate.value).toBe(count);
		expect(estimate.interval.lower).toBeCloseTo(lower, 11);
		expect(estimate.interval.upper).toBeCloseTo(upper, 11);
	});

	it('may exceed its multiplier, since one family can come many times', () => {
		expect(rate({ count: 300, denominator: 100, multiplier: 1 }).value).toBe(3);
	});

	it('scales with its multiplier', () => {
		fc.assert(
			fc.property(sizes, sizes, (count, size) => {
				const denominator = size + 1;
				const perOne = rate({ count, denominator, multiplier: 1 });
				const perThousand = rate({ count, denominator, multiplier: 1000 });
				expect(perThousand.interval.upper).toBeCloseTo(perOne.interval.upper * 1000, 5);
				expect(perThousand.interval.lower).toBeLessThanOrEqual(perThousand.value);
			})
		);
	});

	it.each([
		{ count: -1, denominator: 10, multiplier: 100 },
		{ count: 1, denominator: 0, multiplier: 100 },
		{ count: 1, denominator: 10, multiplier: 0 },
		{ count: 1, denominator: Number.NaN, multiplier: 100 }
	])('refuses $count of $denominator per $multiplier', (input) => {
		expect(() => rate(input)).toThrow(RangeError);
	});
});
