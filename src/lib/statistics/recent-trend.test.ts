import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnavailable } from './estimate';
import type { RecentTrend, TrendPoint } from './recent-trend';
import { recentTrend } from './recent-trend';

const series = (counts: readonly number[], denominators: readonly number[]): TrendPoint[] =>
	counts.map((count, index) => ({
		period: 2020 + index,
		count,
		denominator: denominators[index] ?? 0
	}));

const falling = series([1820, 1795, 1762, 1741, 1718], [2000, 1990, 1985, 1980, 1975]);

describe('recent trend', () => {
	// Worked from the formula in OHID's guidance on recent trends.
	it('of 1,820 of 2,000 down to 1,718 of 1,975 is decreasing, chi-square 21.493', () => {
		const trend = recentTrend(falling, { polarity: 'higher-better' }) as RecentTrend;
		expect(trend.direction).toBe('decreasing');
		expect(trend.judgement).toBe('getting-worse');
		expect(trend.chiSquare).toBeCloseTo(21.493, 3);
	});

	it('of 612 of 900 up to 655 of 915 is no significant change, chi-square 4.517', () => {
		const trend = recentTrend(
			series([612, 598, 621, 640, 655], [900, 890, 905, 910, 915])
		) as RecentTrend;
		expect(trend.direction).toBe('no-significant-change');
		expect(trend.chiSquare).toBeCloseTo(4.517, 3);
	});

	it('of small counts that wander is no significant change, chi-square 0.237', () => {
		const trend = recentTrend(series([30, 26, 31, 28, 33], [40, 38, 41, 39, 42])) as RecentTrend;
		expect(trend.direction).toBe('no-significant-change');
		expect(trend.chiSquare).toBeCloseTo(0.237, 3);
	});

	// OHID Fingertips, TrendMarkerCalculatorTest: chi-square 47.90 and 46.77 as asserted there.
	const ohid = [
		{ period: 2018, count: 1367, denominator: 44701, value: 30.6, lower: 28.98, upper: 32.25 },
		{ period: 2017, count: 1332, denominator: 44064, value: 30.2, lower: 28.63, upper: 31.9 },
		{ period: 2016, count: 1199, denominator: 42811, value: 28.0, lower: 26.44, upper: 29.64 },
		{ period: 2015, count: 1023, denominator: 41527, value: 24.6, lower: 23.15, upper: 26.19 },
		{ period: 2014, count: 994, denominator: 40299, value: 24.67, lower: 23.16, upper: 26.25 }
	];

	it('of counts is the chi-square for proportions that Fingertips asserts', () => {
		const counts = ohid.map(({ period, count, denominator }) => ({ period, count, denominator }));
		const trend = recentTrend(counts) as RecentTrend;
		expect(trend.chiSquare).toBeCloseTo(47.9, 2);
		expect(trend.direction).toBe('increasing');
		expect(trend.periods).toEqual([2014, 2015, 2016, 2017, 2018]);
	});

	const values = ohid.map(({ period, value, lower, upper }) => ({
		period,
		value,
		interval: { lower, upper, confidence: 0.95 }
	}));

	it('of values is the weighted line that Fingertips asserts', () => {
		const trend = recentTrend(values, { polarity: 'lower-better' }) as RecentTrend;
		expect(trend.chiSquare).toBeCloseTo(46.77, 2);
		expect(trend.judgement).toBe('getting-worse');
	});

	it('that rests on one point is no significant change, however large its chi-square', () => {
		const trend = recentTrend(
			series([500, 490, 480, 470, 990], [1000, 1000, 1000, 1000, 1000])
		) as RecentTrend;
		expect(trend.chiSquare).toBeGreaterThan(100);
		expect(trend.direction).toBe('no-significant-change');
	});

	it('passes over a suppressed year and uses the five latest that have data', () => {
		const points = [
			...falling,
			{ period: 2025, unavailable: 'suppressed' },
			{ period: 2026, count: 1700, denominator: 1970 }
		] as const;
		expect(recentTrend(points)).toMatchObject({ periods: [2021, 2022, 2023, 2024, 2026] });
	});

	it.each([
		['under five points', falling.slice(1), {}, 'too-few'],
		['no points', [], {}, 'too-few'],
		['quarters', falling, { yearsPerPoint: 0.25 }, 'not-annual'],
		['three years pooled', falling, { yearsPerPoint: 3 }, 'not-annual'],
		['a break inside the five', falling, { seriesBreaks: [2022] }, 'series-break'],
		['a count of zero', series([0, 1, 2, 3, 4], [9, 9, 9, 9, 9]), {}, 'zero-count'],
		['a count of everybody', series([5, 6, 7, 8, 9], [9, 9, 9, 9, 9]), {}, 'zero-count'],
		[
			'an interval without width',
			values.map(({ period, value }) => ({
				period,
				value,
				interval: { lower: value, upper: value, confidence: 0.95 }
			})),
			{},
			'missing-interval'
		]
	] as const)('of %s is refused', (_, points, options, unavailable) => {
		expect(recentTrend(points, options)).toEqual({ unavailable });
	});

	it('is not refused for a break at or before the first of the five', () => {
		expect(isUnavailable(recentTrend(falling, { seriesBreaks: [2020, 2013] }))).toBe(false);
	});

	it('is the same whatever order the points come in, and reverses when time does', () => {
		const count = fc.integer({ min: 1, max: 999 });
		fc.assert(
			fc.property(fc.tuple(count, count, count, count, count), (counts) => {
				const points = series(counts, [1000, 1000, 1000, 1000, 1000]);
				const trend = recentTrend(points) as RecentTrend;
				expect(recentTrend([...points].reverse())).toEqual(trend);
				const backwards = recentTrend(
					points.map((point) => ({ ...point, period: -point.period }))
				) as RecentTrend;
				expect(backwards.slope).toBeCloseTo(-trend.slope, 10);
				expect(backwards.chiSquare).toBeCloseTo(trend.chiSquare, 6);
			})
		);
	});

	it('refuses a repeated period, a mixture, and counts that cannot be', () => {
		expect(() => recentTrend([...falling, ...falling])).toThrow(RangeError);
		expect(() => recentTrend([...falling.slice(0, 4), ...values.slice(0, 1)])).toThrow(RangeError);
		expect(() => recentTrend(series([3, 1, 1, 1, 1], [2, 2, 2, 2, 2]))).toThrow(RangeError);
	});
});
