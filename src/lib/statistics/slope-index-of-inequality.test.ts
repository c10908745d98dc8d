import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Estimate } from './estimate';
import { isUnavailable } from './estimate';
import type { SlopeIndexOfInequality } from './slope-index-of-inequality';
import { slopeIndexOfInequality } from './slope-index-of-inequality';
import { slopeIndexOfProportions } from './slope-index-of-proportions';

const plain = (values: readonly number[], populations: readonly number[], standardError = 1) =>
	slopeIndexOfInequality({
		quantiles: values.map((value, index) => ({
			value,
			population: populations[index] ?? 0,
			standardError
		})),
		valueType: 'plain'
	});

describe('slope index of inequality', () => {
	const values = [58, 63.5, 67, 71.5, 76];
	const populations = [320, 260, 210, 160, 110];

	// Worked from the formula in Low & Low (2004).
	it('of five groups from 58 to 76 is 20.938, from an intercept of 54.569', () => {
		const result = plain(values, populations) as SlopeIndexOfInequality;
		expect(result.sii.value).toBeCloseTo(20.938, 3);
		expect(result.intercept).toBeCloseTo(54.569, 3);
		expect((result.rii as Estimate).value).toBeCloseTo(1.3837, 4);
	});

	// PHEindicatormethods run on EYFSP 2018/19, authorities by tenth of deprivation.
	it('of the good level of development by tenth is the one OHID computes', () => {
		const tenths = [
			{ count: 37802, denominator: 56285 },
			{ count: 23801, denominator: 34700 },
			{ count: 27135, denominator: 38271 },
			{ count: 32609, denominator: 46816 },
			{ count: 28463, denominator: 40217 },
			{ count: 32358, denominator: 44993 },
			{ count: 23080, denominator: 31682 },
			{ count: 29152, denominator: 39999 },
			{ count: 28740, denominator: 38463 },
			{ count: 21101, denominator: 28089 }
		];
		const result = slopeIndexOfProportions(tenths) as SlopeIndexOfInequality;
		expect(result.sii.value).toBeCloseTo(0.0828329636158315, 10);
		expect((result.rii as Estimate).value).toBeCloseTo(1.12383458094994, 9);
		expect(result.intercept).toBeCloseTo(0.668900100282311, 10);
		expect(result.sii.interval.lower / 0.0779495897589113).toBeCloseTo(1, 1);
		expect(result.sii.interval.upper / 0.0877105933818759).toBeCloseTo(1, 1);
	});

	it('contains the estimate, and comes out the same every time', () => {
		const first = plain(values, populations) as SlopeIndexOfInequality;
		expect(first.sii.interval.lower).toBeLessThan(first.sii.value);
		expect(first.sii.interval.upper).toBeGreaterThan(first.sii.value);
		expect(plain(values, populations)).toEqual(first);
	});

	it('has an interval that moves by under 5 % of its width with the seed', () => {
		const quantiles = values.map((value, index) => ({
			value,
			population: populations[index] ?? 0,
			standardError: 2
		}));
		const width = (seed: number) => {
			const { sii } = slopeIndexOfInequality(
				{ quantiles, valueType: 'plain' },
				{ seed }
			) as SlopeIndexOfInequality;
			return sii.interval.upper - sii.interval.lower;
		};
		const widths = [1, 2, 3, 4, 5].map(width);
		expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.05);
	});

	it('of proportions stays a difference of proportions', () => {
		const group = fc.integer({ min: 10, max: 2000 }).chain((denominator) =>
			fc.record({
				count: fc.integer({ min: 1, max: denominator - 1 }),
				denominator: fc.constant(denominator)
			})
		);
		fc.assert(
			fc.property(fc.array(group, { minLength: 5, maxLength: 10 }), (groups) => {
				const result = slopeIndexOfProportions(groups, { repetitions: 1000 });
				if (isUnavailable(result)) throw new Error('found no slope in legal groups');
				for (const value of [result.sii.value, ...Object.values(result.sii.interval)])
					expect(Math.abs(value)).toBeLessThanOrEqual(1);
				expect(result.intercept).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 20 }
		);
	});

	it('scales with the values and is unmoved by where they start', () => {
		const original = plain(values, populations) as SlopeIndexOfInequality;
		const scaled = plain(
			values.map((value) => value * 3),
			populations,
			3
		) as SlopeIndexOfInequality;
		const shifted = plain(
			values.map((value) => value + 10),
			populations
		) as SlopeIndexOfInequality;
		expect(scaled.sii.value).toBeCloseTo(3 * original.sii.value, 9);
		expect(scaled.sii.interval.upper).toBeCloseTo(3 * original.sii.interval.upper, 9);
		expect(shifted.sii.value).toBeCloseTo(original.sii.value, 9);
	});

	it('is the same in relative terms when every population doubles', () => {
		const doubled = populations.map((population) => population * 2);
		const original = plain(values, populations) as SlopeIndexOfInequality;
		expect((plain(values, doubled) as SlopeIndexOfInequality).sii.value).toBeCloseTo(
			original.sii.value,
			9
		);
	});

	it('is refused under five groups or under ten people in one', () => {
		expect(plain([1, 2, 3, 4], [50, 50, 50, 50])).toEqual({ unavailable: 'too-few' });
		expect(plain(values, [320, 260, 9, 160, 110])).toEqual({ unavailable: 'too-few' });
		expect(plain(values, [320, 260, 0, 160, 110])).toEqual({ unavailable: 'too-few' });
		expect(slopeIndexOfProportions([])).toEqual({ unavailable: 'too-few' });
	});

	it('of a proportion of 0 or 1 has no log-odds', () => {
		const groups = [0, 5, 6, 7, 8].map((count) => ({ count, denominator: 20 }));
		expect(slopeIndexOfProportions(groups)).toEqual({ unavailable: 'zero-count' });
	});

	it('has no relative index where the most deprived end is not above zero', () => {
		const result = plain([-5, 0, 5, 10, 15], [50, 50, 50, 50, 50]) as SlopeIndexOfInequality;
		expect(result.rii).toEqual({ unavailable: 'zero-baseline' });
	});

	it('refuses proportions outside 0 to 1, over a hundred groups, and too few repetitions', () => {
		const quantiles = (value: number, n = 5) =>
			Array.from({ length: n }, () => ({ value, population: 100, standardError: 1 }));
		const slope = (list: ReturnType<typeof quantiles>, repetitions = 1000) =>
			slopeIndexOfInequality({ quantiles: list, valueType: 'proportion' }, { repetitions });
		expect(() => slope(quantiles(1.5))).toThrow(RangeError);
		expect(() => slope(quantiles(0.5, 101))).toThrow(RangeError);
		expect(() => slope(quantiles(0.5), 999)).toThrow(RangeError);
		expect(() => slopeIndexOfProportions([{ count: 3, denominator: 2 }])).toThrow(RangeError);
	});
});
