import { describe, expect, it } from 'vitest';

import { timeSeriesMethod } from './time-series-method';

const counts = (n: number, denominator: (index: number) => number = () => 400) =>
	Array.from({ length: n }, (_, period) => ({
		period,
		count: Math.round(denominator(period) * (0.9 + 0.02 * Math.sin(period * 2))),
		denominator: denominator(period)
	}));
const uneven = (index: number) => (index % 2 === 0 ? 80 : 300);
const uneventful = (index: number) => (index % 2 === 0 ? 8_000 : 30_000);

describe('time-series method', () => {
	it.each([
		['five single years', counts(5), { spacing: 'annual' }, 'recent-trend'],
		['four single years', counts(4), { spacing: 'annual' }, 'two-point-comparison'],
		['twelve quarters of steady size', counts(12), { spacing: 'quarterly' }, 'xmr-chart'],
		['twelve quarters of uneven size', counts(12, uneven), { spacing: 'quarterly' }, 'p-chart'],
		[
			'twelve uneven quarters that stray more than chance',
			counts(12, uneventful),
			{ spacing: 'quarterly' },
			'p-prime-chart'
		],
		['ten months', counts(10), { spacing: 'monthly' }, 'run-chart'],
		['three months', counts(3), { spacing: 'monthly' }, 'two-point-comparison'],
		['one year', counts(1), { spacing: 'annual' }, undefined],
		['nothing', [], { spacing: 'monthly' }, undefined]
	] as const)('of %s is chosen', (_, points, options, method) => {
		expect(timeSeriesMethod(points, options).method).toBe(method);
	});

	it('says why each other method is not used', () => {
		expect(timeSeriesMethod(counts(5), { spacing: 'annual' }).notUsed).toEqual([
			{ method: 'p-chart', reason: 'annual' },
			{ method: 'p-prime-chart', reason: 'annual' },
			{ method: 'xmr-chart', reason: 'annual' },
			{ method: 'run-chart', reason: 'annual' },
			{ method: 'two-point-comparison', reason: 'better-method' }
		]);
	});

	it('counts only points with data since the latest series break', () => {
		const points = [...counts(8), { period: 8, unavailable: 'suppressed' }] as const;
		const choice = timeSeriesMethod(points, { spacing: 'annual', seriesBreaks: [4] });
		expect(choice.points).toBe(4);
		expect(choice.method).toBe('two-point-comparison');
		expect(choice.notUsed).toContainEqual({ method: 'recent-trend', reason: 'too-few-points' });
	});

	it('finds nothing for pooled years, which share their children', () => {
		const choice = timeSeriesMethod(counts(9), { spacing: 'annual', yearsPerPoint: 3 });
		expect(choice.method).toBeUndefined();
		expect(choice.notUsed).toContainEqual({
			method: 'recent-trend',
			reason: 'overlapping-periods'
		});
	});

	it('has no p chart of values without denominators', () => {
		const values = counts(12).map(({ period }) => ({
			period,
			value: period,
			interval: { lower: period - 1, upper: period + 1, confidence: 0.95 }
		}));
		expect(timeSeriesMethod(values, { spacing: 'quarterly' }).notUsed).toContainEqual({
			method: 'p-chart',
			reason: 'no-denominators'
		});
	});
});
