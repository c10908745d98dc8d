import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnavailable } from './estimate';
import { measurement } from './legal-input.test-data';
import type { XmrChart } from './xmr-chart';
import { xmrChart } from './xmr-chart';
import type { XmrLimits } from './xmr-limits';
import { xmrLimits } from './xmr-limits';

const twelve = [52, 55, 49, 58, 54, 57, 51, 56, 53, 60, 59, 61];

describe('XmR limits', () => {
	// Worked from the formula in NHS England, Making Data Count.
	it('of twelve points from 49 to 61 are 43.568 to 67.266 round 55.4167', () => {
		const limits = xmrLimits(twelve) as XmrLimits;
		expect(limits.mean).toBeCloseTo(55.4167, 4);
		expect(limits.averageMovingRange).toBeCloseTo(4.4545, 4);
		expect(limits.lower).toBeCloseTo(43.568, 3);
		expect(limits.upper).toBeCloseTo(67.266, 3);
		expect(limits.nearLower).toBeCloseTo(47.517, 3);
		expect(limits.nearUpper).toBeCloseTo(63.316, 3);
	});

	it('screened for outliers are not widened by one leap', () => {
		const leap = [...twelve, 95, 57, 58, 56, 55, 57, 56];
		const plain = xmrLimits(leap) as XmrLimits;
		const screened = xmrLimits(leap, { isScreened: true }) as XmrLimits;
		expect(screened.upper - screened.lower).toBeLessThan((plain.upper - plain.lower) / 1.5);
		expect(screened.mean).toBe(plain.mean);
	});

	it('need five points', () => {
		expect(xmrLimits(twelve.slice(0, 4))).toEqual({ unavailable: 'too-few' });
		expect(xmrLimits([])).toEqual({ unavailable: 'too-few' });
		expect(isUnavailable(xmrLimits(twelve.slice(0, 5)))).toBe(false);
	});

	it('refuse a value that is not finite', () => {
		expect(() => xmrLimits([1, 2, 3, 4, Number.NaN])).toThrow(RangeError);
	});
});

describe('XmR chart', () => {
	// UKHSA COVER, Hartlepool, MMR1 at 24 months, quarters 2014–2025; expected by NHSRplotthedots.
	const hartlepool = [
		91.2, 90.2, 89.5, 87.4, 89.7, 91.6, 95.1, 93.7, 90.3, 90.7, 89.2, 89.9, 89.6825396825397,
		91.0505836575876, 91.2863070539419, 92.5093632958801, 94.3089430894309, 92.7659574468085,
		95.3781512605042, 95.8801498127341, 95.3900709219858, 93.2773109243697, 87.8787878787879,
		92.6356589147287, 94.954128440367, 94.1634241245136, 89.6414342629482, 90.9090909090909,
		93.1506849315068, 90.2127659574468, 94.8051948051948, 92.4901185770751, 92.741935483871,
		94.0886699507389, 88.3333333333333, 94.1, 94.7, 91.9
	];

	it('of Hartlepool’s MMR is the one the NHS package draws', () => {
		const chart = xmrChart(hartlepool, { polarity: 'higher-better', target: 95 }) as XmrChart;
		expect(chart.phases[0]?.limits.mean).toBeCloseTo(92.0193317030365, 11);
		expect(chart.phases[0]?.limits.lower).toBeCloseTo(86.3639080192447, 11);
		expect(chart.phases[0]?.limits.upper).toBeCloseTo(97.6747553868282, 11);
		expect(chart.points.map(({ cause }) => cause)).toEqual([
			...Array<string>(8).fill('common-cause'),
			...Array<string>(7).fill('run-below'),
			...Array<string>(7).fill('run-above'),
			...Array<string>(16).fill('common-cause')
		]);
		expect(chart.variation).toBe('common-cause');
		expect(chart.assurance).toBe('hit-and-miss');
	});

	const flat = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49];

	it.each([
		['above-limit', [...flat, 90], 'improvement-high'],
		['below-limit', [...flat, 10], 'concern-low'],
		[
			'rising-trend',
			[50, 49, 51, 48, 51, 49, 49.2, 49.4, 49.6, 49.8, 50, 50.2, 50.4],
			'improvement-high'
		],
		['run-below', [...flat, 51, 52, 53, 48, 49, 48.5, 49, 48.2, 49, 48.5], 'concern-low']
	] as const)('calls the last point %s', (cause, values, variation) => {
		const chart = xmrChart(values, { polarity: 'higher-better' }) as XmrChart;
		expect(chart.points.at(-1)?.cause).toBe(cause);
		expect(chart.variation).toBe(variation);
	});

	it('puts a point outside the limits before any run it belongs to', () => {
		const chart = xmrChart([...flat, 51, 51, 52, 51, 52, 51, 90]) as XmrChart;
		expect(chart.points.at(-1)?.cause).toBe('above-limit');
	});

	it('turns better and worse with the polarity, and says neither where there is none', () => {
		const high = [...flat, 90];
		expect(xmrChart(high, { polarity: 'lower-better' })).toMatchObject({
			variation: 'concern-high'
		});
		expect(xmrChart(high)).toMatchObject({ variation: 'neutral-high' });
	});

	it.each([
		[99, 'higher-better', 'consistently-fails'],
		[10, 'higher-better', 'consistently-passes'],
		[99, 'lower-better', 'consistently-passes'],
		[10, 'lower-better', 'consistently-fails'],
		[50, 'higher-better', 'hit-and-miss'],
		[99, 'neutral', undefined]
	] as const)('with a target of %i where %s is %s', (target, polarity, assurance) => {
		expect((xmrChart(flat, { polarity, target }) as XmrChart).assurance).toBe(assurance);
	});

	it('has no assurance without a target', () => {
		expect((xmrChart(flat, { polarity: 'higher-better' }) as XmrChart).assurance).toBeUndefined();
	});

	it('begins its limits again at a rebase, and keeps the reason', () => {
		const raised = [...flat, ...flat.map((value) => value + 30)];
		const chart = xmrChart(raised, {
			rebases: [{ start: 10, reason: 'two centres merged' }]
		}) as XmrChart;
		expect(chart.phases.map(({ start, reason }) => [start, reason])).toEqual([
			[0, undefined],
			[10, 'two centres merged']
		]);
		expect(chart.phases[1]?.limits.mean).toBeCloseTo(80, 12);
		expect(chart.points.every(({ cause }) => cause === 'common-cause')).toBe(true);
	});

	it('keeps the limits of its first points where they are fixed', () => {
		const chart = xmrChart([...flat, 70, 71, 72], { fixedAfter: 10 }) as XmrChart;
		expect(chart.phases[0]?.limits).toEqual(xmrLimits(flat));
	});

	it('calls limits under thirteen points a trial', () => {
		expect((xmrChart(twelve) as XmrChart).phases[0]?.isTrial).toBe(true);
		expect((xmrChart([...twelve, 55]) as XmrChart).phases[0]?.isTrial).toBe(false);
	});

	it('is refused where a phase has under five points', () => {
		expect(xmrChart([1, 2, 3])).toEqual({ unavailable: 'too-few' });
		expect(xmrChart(flat, { rebases: [{ start: 7, reason: 'schedule changed' }] })).toEqual({
			unavailable: 'too-few'
		});
	});

	it('moves and scales with its values', () => {
		const series = fc.array(measurement, { minLength: 5, maxLength: 40 });
		fc.assert(
			fc.property(series, fc.integer({ min: 2, max: 64 }), (values, scale) => {
				const chart = xmrChart(values) as XmrChart;
				const scaled = xmrChart(values.map((value) => value * scale)) as XmrChart;
				const [original, larger] = [chart.phases[0]?.limits, scaled.phases[0]?.limits];
				expect(larger?.upper).toBeCloseTo((original?.upper ?? 0) * scale, 4);
				expect(original?.lower).toBeLessThanOrEqual(original?.mean ?? 0);
				expect(chart.points).toHaveLength(values.length);
			})
		);
	});

	it.each([
		['without a reason', { start: 5, reason: ' ' }],
		['before the second point', { start: 0, reason: 'merged' }],
		['past the end', { start: 10, reason: 'merged' }]
	])('refuses a rebase %s', (_, rebase) => {
		expect(() => xmrChart(flat, { rebases: [rebase] })).toThrow(RangeError);
	});
});
