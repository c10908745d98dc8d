import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { funnelSignificance } from './funnel-significance';
import { fraction, sizes } from './legal-input.test-data';
import { proportionFunnelLimits } from './proportion-funnel-limits';

const percent = (value: number) => Math.round(value * 10_000) / 100;

describe('proportion funnel limits', () => {
	// Worked from p̄ ± z√(p̄(1 − p̄)/n); the limit of 102.44 is held at 100.
	it.each([
		{ denominator: 50, limits: [79.66, 97.34, 74.56, 100] },
		{ denominator: 300, limits: [84.89, 92.11, 82.81, 94.19] }
	])('round 88.5 % of $denominator are $limits', ({ denominator, limits }) => {
		const { limits95, limits998 } = proportionFunnelLimits({ average: 0.885, denominator });
		expect([limits95.lower, limits95.upper, limits998.lower, limits998.upper].map(percent)).toEqual(
			limits
		);
	});

	// PHEindicatormethods, calculate_funnel_limits on EYFSP 2018/19.
	it('of two and four children are the ones OHID computes', () => {
		const average = 0.718076041283578;
		const two = proportionFunnelLimits({ average, denominator: 2 });
		expect(two.limits95.lower * 100).toBeCloseTo(9.45073464944128, 9);
		expect(two.limits998.lower).toBe(0);
		const four = proportionFunnelLimits({ average, denominator: 4 });
		expect(four.limits998.lower * 100).toBeCloseTo(2.28719109909913, 9);
	});

	it('hold the average, nest, and stay within 0 to 1', () => {
		fc.assert(
			fc.property(fraction, sizes, (average, size) => {
				const { limits95, limits998 } = proportionFunnelLimits({ average, denominator: size + 1 });
				const inOrder = [0, limits998.lower, limits95.lower, average];
				const outOrder = [average, limits95.upper, limits998.upper, 1];
				expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
				expect(outOrder).toEqual([...outOrder].sort((a, b) => a - b));
			})
		);
	});

	it.each([
		{ average: 1.2, denominator: 50 },
		{ average: 0.5, denominator: 0 },
		{ average: Number.NaN, denominator: 50 }
	])('refuse an average of $average of $denominator', (input) => {
		expect(() => proportionFunnelLimits(input)).toThrow(RangeError);
	});
});

describe('funnel significance', () => {
	const limits = proportionFunnelLimits({ average: 0.885, denominator: 300 });

	it.each([
		[0.82, 'low-99.8'],
		[0.84, 'low-95'],
		[0.885, 'not-significant'],
		[0.93, 'high-95'],
		[0.95, 'high-99.8']
	])('of %s round 88.5 %% of 300 is %s', (value, word) => {
		expect(funnelSignificance({ value, limits })).toBe(word);
	});

	it('of a value on the limit is not significant', () => {
		expect(funnelSignificance({ value: limits.limits95.upper, limits })).toBe('not-significant');
	});
});
