import { max, mean, min } from 'd3';

import { isUnavailable } from './estimate';
import { pPrimeChart } from './p-chart';
import { requireDistinctPeriods, requirePartOfWhole, requirePositive } from './preconditions';
import type { TrendPoint } from './recent-trend';
import { sinceLatestBreak } from './series-break';

/** The ways of reading a series that this project has. */
export type TimeSeriesMethod =
	'recent-trend' | 'xmr-chart' | 'p-chart' | 'p-prime-chart' | 'run-chart' | 'two-point-comparison';

/**
 * Why a method does not suit a series.
 *
 * - `too-few-points`: fewer since the latest series break than it needs
 * - `annual`: control charts watch a process from month to month; a year is too slow
 * - `not-annual`: the recent trend is defined for single years
 * - `overlapping-periods`: years pooled together share children, so the points are not separate evidence
 * - `no-denominators`: it needs counts and denominators, or an interval for each value
 * - `steady-denominators`: denominators hardly vary, so one pair of limits is simpler and says the same
 * - `no-variation`: every count is 0 or everybody
 * - `more-than-chance`: points stray further than chance alone, so its limits would flag nearly all
 * - `better-method`: it would do, but another here says more
 */
export type ReasonAgainst =
	| 'too-few-points'
	| 'annual'
	| 'not-annual'
	| 'overlapping-periods'
	| 'no-denominators'
	| 'steady-denominators'
	| 'no-variation'
	| 'more-than-chance'
	| 'better-method';

export type TimeSeriesChoice = {
	/** Undefined where the series supports none. */
	readonly method: TimeSeriesMethod | undefined;
	readonly notUsed: readonly {
		readonly method: TimeSeriesMethod;
		readonly reason: ReasonAgainst;
	}[];
	/** How many points, since the latest series break and with data, the choice rests on. */
	readonly points: number;
};

export type PointSpacing = 'monthly' | 'quarterly' | 'annual';

const fewestPoints: Readonly<Record<TimeSeriesMethod, number>> = {
	'recent-trend': 5,
	'xmr-chart': 12,
	'p-chart': 12,
	'p-prime-chart': 12,
	'run-chart': 10,
	'two-point-comparison': 2
};

/** Denominators within a quarter of their average may share one pair of limits (Montgomery). */
const steadyShare = 0.25;

/** Straying by over 1.3 times what chance explains is taken as more than chance: our choice. */
const mostSigmaZForChance = 1.3;

/** In the order they are preferred where more than one would do. */
const preference: readonly TimeSeriesMethod[] = [
	'recent-trend',
	'p-chart',
	'p-prime-chart',
	'xmr-chart',
	'run-chart',
	'two-point-comparison'
];

/**
 * Which way of reading a series suits it, and why each of the others does not.
 *
 * Single years go to the recent trend; months and quarters to a control chart – a
 * p or p′ chart where denominators vary, otherwise XmR – or to a run chart while
 * there are few; two points of anything can at least be compared. Only points
 * since the latest series break count. Throws RangeError on a repeated period, or
 * counts that are not part of their denominators.
 *
 * Source: Montgomery, Introduction to Statistical Quality Control; NHS England,
 * Making Data Count; OHID Fingertips.
 */
export function timeSeriesMethod(
	points: readonly TrendPoint[],
	{
		spacing,
		yearsPerPoint = 1,
		seriesBreaks = []
	}: {
		readonly spacing: PointSpacing;
		/** For annual points: how many years each takes together. */
		readonly yearsPerPoint?: number;
		readonly seriesBreaks?: readonly number[];
	}
): TimeSeriesChoice {
	requireDistinctPeriods(points);
	requirePositive('yearsPerPoint', yearsPerPoint);
	for (const point of points) if ('count' in point) requirePartOfWhole(point);
	const usable = sinceLatestBreak(points, seriesBreaks)
		.filter((point) => !isUnavailable(point))
		.sort((a, b) => a.period - b.period);
	const reasons = preference.map((method) => ({
		method,
		reason: reasonAgainst({ method, points: usable, spacing, yearsPerPoint })
	}));
	const chosen = reasons.find(({ reason }) => reason === undefined)?.method;
	return {
		method: chosen,
		notUsed: reasons
			.filter(({ method }) => method !== chosen)
			.map(({ method, reason }) => ({ method, reason: reason ?? 'better-method' })),
		points: usable.length
	};
}

function reasonAgainst({
	method,
	points,
	spacing,
	yearsPerPoint
}: {
	readonly method: TimeSeriesMethod;
	readonly points: readonly TrendPoint[];
	readonly spacing: PointSpacing;
	readonly yearsPerPoint: number;
}): ReasonAgainst | undefined {
	const isAnnual = spacing === 'annual';
	const counts = points.filter((point) => 'count' in point);
	const hasDenominators = counts.length === points.length;
	if (method === 'recent-trend' && !isAnnual) return 'not-annual';
	if (method !== 'recent-trend' && method !== 'two-point-comparison' && isAnnual) return 'annual';
	if (isAnnual && yearsPerPoint !== 1) return 'overlapping-periods';
	if ((method === 'p-chart' || method === 'p-prime-chart') && !hasDenominators)
		return 'no-denominators';
	if (points.length < fewestPoints[method]) return 'too-few-points';
	if (method !== 'p-chart' && method !== 'p-prime-chart') return undefined;

	const sizes = counts.map(({ denominator }) => denominator);
	const average = mean(sizes) ?? 0;
	const isSteady =
		(max(sizes) ?? 0) <= average * (1 + steadyShare) &&
		(min(sizes) ?? 0) >= average * (1 - steadyShare);
	if (isSteady) return 'steady-denominators';
	const chart = pPrimeChart(counts);
	if (isUnavailable(chart)) return 'no-variation';
	if (method === 'p-chart' && chart.sigmaZ > mostSigmaZForChance) return 'more-than-chance';
	return undefined;
}
