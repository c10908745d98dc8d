import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	countOfDenominator,
	impossibleConfidences,
	impossibleCounts,
	risingConfidences
} from './legal-input.test-data';
import { wilsonInterval } from './wilson-interval';

const percent = (fraction: number) => Math.round(fraction * 10_000) / 100;

describe('wilson interval', () => {
	// Worked from the formula in Newcombe & Altman, Statistics with Confidence (2000), 46–48.
	it.each([
		{ count: 48, denominator: 80, lower: 49.05, upper: 70.04 },
		{ count: 0, denominator: 12, lower: 0, upper: 24.25 },
		{ count: 12, denominator: 12, lower: 75.75, upper: 100 },
		{ count: 133, denominator: 150, lower: 82.6, upper: 92.8 },
		{ count: 7, denominator: 9, lower: 45.26, upper: 93.68 },
		{ count: 552, denominator: 600, lower: 89.55, upper: 93.91 }
	])('of $count of $denominator is $lower to $upper %', ({ count, denominator, lower, upper }) => {
		const interval = wilsonInterval({ count, denominator });
		expect(percent(interval.lower)).toBe(lower);
		expect(percent(interval.upper)).toBe(upper);
	});

	it('of 133 of 150 at 99.8 % is 78.26 to 94.45 %', () => {
		const interval = wilsonInterval({ count: 133, denominator: 150 }, { confidence: 0.998 });
		expect([percent(interval.lower), percent(interval.upper)]).toEqual([78.26, 94.45]);
	});

	// PHEindicatormethods, phe_proportion test data.
	it('of 1 of 100 is the one OHID computes', () => {
		const interval = wilsonInterval({ count: 1, denominator: 100 });
		expect(interval.lower).toBeCloseTo(0.00176743206414065, 14);
		expect(interval.upper).toBeCloseTo(0.0544861961787053, 14);
	});

	// statsmodels 0.15.0 test_proportion.py, from R DescTools BinomCI.
	it('of 100 of 200 is the one R computes', () => {
		const interval = wilsonInterval({ count: 100, denominator: 200 });
		expect(interval.lower).toBeCloseTo(0.4313609, 7);
		expect(interval.upper).toBeCloseTo(0.5686391, 7);
	});

	// OHID Fingertips, MMR coverage of Yorkshire and the Humber, as published.
	it('of 53,185 of 59,028 is the one Fingertips published', () => {
		const interval = wilsonInterval({ count: 53185, denominator: 59028 });
		expect(interval.lower * 100).toBeCloseTo(89.8578, 4);
		expect(interval.upper * 100).toBeCloseTo(90.3396, 4);
	});

	it('of zero cases starts at zero and still has a width', () => {
		const interval = wilsonInterval({ count: 0, denominator: 12 });
		expect(interval.lower).toBe(0);
		expect(interval.upper).toBeGreaterThan(0.2);
	});

	it('of every case ends at one exactly', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e9 }), (denominator) => {
				expect(wilsonInterval({ count: denominator, denominator }).upper).toBe(1);
			})
		);
	});

	it('contains the proportion and stays within 0 to 1', () => {
		fc.assert(
			fc.property(countOfDenominator, ({ count, denominator }) => {
				const { lower, upper } = wilsonInterval({ count, denominator });
				expect(lower).toBeGreaterThanOrEqual(0);
				expect(lower).toBeLessThanOrEqual(count / denominator);
				expect(upper).toBeGreaterThanOrEqual(count / denominator);
				expect(upper).toBeLessThanOrEqual(1);
				expect(upper).toBeGreaterThan(lower);
			})
		);
	});

	it('widens with confidence', () => {
		fc.assert(
			fc.property(countOfDenominator, risingConfidences, (counts, { low, high }) => {
				const narrow = wilsonInterval(counts, { confidence: low });
				const wide = wilsonInterval(counts, { confidence: high });
				expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
				expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
			})
		);
	});

	it('narrows when everything is ten times larger', () => {
		fc.assert(
			fc.property(countOfDenominator, ({ count, denominator }) => {
				const small = wilsonInterval({ count, denominator });
				const large = wilsonInterval({ count: count * 10, denominator: denominator * 10 });
				expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
			})
		);
	});

	it('of those without is the mirror of those with', () => {
		fc.assert(
			fc.property(countOfDenominator, ({ count, denominator }) => {
				const having = wilsonInterval({ count, denominator });
				const lacking = wilsonInterval({ count: denominator - count, denominator });
				expect(lacking.lower).toBeCloseTo(1 - having.upper, 12);
				expect(lacking.upper).toBeCloseTo(1 - having.lower, 12);
			})
		);
	});

	it.each(impossibleCounts)('refuses $count of $denominator', (counts) => {
		expect(() => wilsonInterval(counts)).toThrow(RangeError);
	});

	it.each(impossibleConfidences)('refuses a confidence of %s', (confidence) => {
		expect(() => wilsonInterval({ count: 1, denominator: 2 }, { confidence })).toThrow(RangeError);
	});
});
