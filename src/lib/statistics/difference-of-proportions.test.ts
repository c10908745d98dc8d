import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { differenceOfProportions } from './difference-of-proportions';
import { countOfDenominator, impossibleCounts, risingConfidences } from './legal-input.test-data';

describe('difference of proportions', () => {
	// Worked from the formula in Newcombe (1998).
	it('of 262 of 360 and 52 of 100 is 20.78 points (10.09 to 31.39)', () => {
		const { value, interval } = differenceOfProportions({
			first: { count: 262, denominator: 360 },
			second: { count: 52, denominator: 100 }
		});
		expect(value).toBeCloseTo(0.2078, 4);
		expect(interval.lower).toBeCloseTo(0.1009, 4);
		expect(interval.upper).toBeCloseTo(0.3139, 4);
	});

	// The first contrasts of Newcombe (1998), computed by statsmodels 0.15.0.
	it.each([
		{
			first: { count: 56, denominator: 70 },
			second: { count: 48, denominator: 80 },
			lower: 0.05243147240236498,
			upper: 0.33387265403690614
		},
		{
			first: { count: 9, denominator: 10 },
			second: { count: 3, denominator: 10 },
			lower: 0.1705227239345029,
			upper: 0.809017973535488
		}
	])(
		'of $first.count/$first.denominator and $second.count/$second.denominator is the one statsmodels computes',
		({ first, second, lower, upper }) => {
			const { interval } = differenceOfProportions({ first, second });
			expect(interval.lower).toBeCloseTo(lower, 12);
			expect(interval.upper).toBeCloseTo(upper, 12);
		}
	);

	// EYFSP 2021/22, Middlesbrough: 1,309 other children and 635 on free school meals.
	it('of Middlesbrough’s children is a gap of 19.17 points (14.47 to 23.77)', () => {
		const { value, interval } = differenceOfProportions({
			first: { count: 822, denominator: 1309 },
			second: { count: 277, denominator: 635 }
		});
		expect(value * 100).toBeCloseTo(19.17398025781537, 11);
		expect(interval.lower * 100).toBeCloseTo(14.470694538363677, 11);
		expect(interval.upper * 100).toBeCloseTo(23.77173098179713, 11);
	});

	it('contains the difference and stays within −1 to 1', () => {
		fc.assert(
			fc.property(countOfDenominator, countOfDenominator, (first, second) => {
				const { value, interval } = differenceOfProportions({ first, second });
				expect(interval.lower).toBeGreaterThanOrEqual(-1);
				expect(interval.lower).toBeLessThanOrEqual(value);
				expect(interval.upper).toBeGreaterThanOrEqual(value);
				expect(interval.upper).toBeLessThanOrEqual(1);
			})
		);
	});

	it('turns its sign when the groups change places', () => {
		fc.assert(
			fc.property(countOfDenominator, countOfDenominator, (first, second) => {
				const oneWay = differenceOfProportions({ first, second });
				const other = differenceOfProportions({ first: second, second: first });
				expect(other.value).toBeCloseTo(-oneWay.value, 12);
				expect(other.interval.lower).toBeCloseTo(-oneWay.interval.upper, 12);
				expect(other.interval.upper).toBeCloseTo(-oneWay.interval.lower, 12);
			})
		);
	});

	it('widens with confidence', () => {
		fc.assert(
			fc.property(
				countOfDenominator,
				countOfDenominator,
				risingConfidences,
				(first, second, { low, high }) => {
					const narrow = differenceOfProportions({ first, second }, { confidence: low });
					const wide = differenceOfProportions({ first, second }, { confidence: high });
					expect(wide.interval.lower).toBeLessThanOrEqual(narrow.interval.lower + 1e-15);
					expect(wide.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper - 1e-15);
				}
			)
		);
	});

	it.each(impossibleCounts)('refuses $count of $denominator in either place', (counts) => {
		const possible = { count: 1, denominator: 2 };
		expect(() => differenceOfProportions({ first: counts, second: possible })).toThrow(RangeError);
		expect(() => differenceOfProportions({ first: possible, second: counts })).toThrow(RangeError);
	});
});
