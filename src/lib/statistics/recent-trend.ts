import { ascending, sum } from 'd3';

import type { CountOfDenominator, Estimate, Polarity, Unavailable } from './estimate';
import { isUnavailable } from './estimate';
import {
	requireAllFinite,
	requireDistinctPeriods,
	requireEstimate,
	requirePartOfWhole,
	requirePositive
} from './preconditions';
import { logOdds, oneSignedSlope } from './one-signed-slope';
import { crossesSeriesBreak } from './series-break';
import { weightedLine } from './weighted-line';

/** One year: a count of a denominator, or a value with its 95 % interval, or the reason there is neither. */
export type TrendPoint = { readonly period: number } & (
	CountOfDenominator | Estimate | Unavailable
);

export type RecentTrendDirection = 'increasing' | 'decreasing' | 'no-significant-change';

/** The direction of the last five years, what it means, and the test behind it. */
export type RecentTrend = {
	readonly direction: RecentTrendDirection;
	/** `neither` where nothing changed or neither direction is good. */
	readonly judgement: 'getting-better' | 'getting-worse' | 'neither';
	readonly chiSquare: number;
	/** A year: in log-odds for counts, in the value's own unit for values. */
	readonly slope: number;
	/** The five periods tested, oldest first. */
	readonly periods: readonly number[];
};

const pointsTested = 5;

/** The upper 0.2 % point of chi-square with one degree of freedom, as OHID prints it. */
const criticalChiSquare = 9.54953570608324;

/** OHID's width of a 95 % interval in standard errors. */
const standardErrorsPerInterval = 3.92;

/**
 * Whether the last five years rise or fall by more than chance, without resting on
 * any one of them.
 *
 * OHID's recent trend. Counts are tested by chi-square for linear trend in
 * proportions; values by a line weighted by their intervals. Either way the trend
 * stands only if the slope keeps its sign with each point left out in turn. Points
 * may come in any order; periods without data are passed over and the five most
 * recent that have data are taken as steps 1 to 5, as OHID does.
 *
 * Refused: `not-annual` for quarters or pooled years (`yearsPerPoint` other than
 * 1), `series-break` where a break (the first period of a new definition) falls
 * inside the five, `too-few` under five, `zero-count` where a count is 0 or the
 * whole denominator, `missing-interval` where a value's interval has no width.
 * Throws RangeError on a repeated period, or counts and values mixed.
 *
 * Source: OHID Fingertips, “Recent trends” guidance and calculator.
 */
export function recentTrend(
	points: readonly TrendPoint[],
	{
		polarity = 'neutral',
		seriesBreaks = [],
		yearsPerPoint = 1
	}: {
		readonly polarity?: Polarity;
		readonly seriesBreaks?: readonly number[];
		readonly yearsPerPoint?: number;
	} = {}
): RecentTrend | Unavailable {
	requireDistinctPeriods(points);
	requireAllFinite('seriesBreaks', seriesBreaks);
	requirePositive('yearsPerPoint', yearsPerPoint);
	if (yearsPerPoint !== 1) return { unavailable: 'not-annual' };
	const tested = points
		.filter((point) => !isUnavailable(point))
		.sort((a, b) => ascending(a.period, b.period))
		.slice(-pointsTested);
	const [first] = tested;
	if (first === undefined || tested.length < pointsTested) return { unavailable: 'too-few' };
	const last = tested.at(-1) ?? first;
	if (crossesSeriesBreak({ first: first.period, last: last.period, seriesBreaks }))
		return { unavailable: 'series-break' };

	const test = trendTest(tested);
	if (isUnavailable(test)) return test;
	const direction = directionOf(test);
	return {
		direction,
		judgement: judgementOf({ direction, polarity }),
		chiSquare: test.chiSquare,
		slope: test.slope,
		periods: tested.map(({ period }) => period)
	};
}

type TrendTest = {
	readonly chiSquare: number;
	readonly slope: number;
	readonly isOneSigned: boolean;
};

function trendTest(points: readonly TrendPoint[]): TrendTest | Unavailable {
	const counts = points.filter((point) => 'count' in point);
	const values = points.filter((point) => 'value' in point);
	if (counts.length === points.length) return proportionsTest(counts);
	if (values.length === points.length) return valuesTest(values);
	throw new RangeError('points must be all counts or all values, found both');
}

function proportionsTest(points: readonly CountOfDenominator[]): TrendTest | Unavailable {
	points.forEach(requirePartOfWhole);
	if (points.some(({ count, denominator }) => count === 0 || count === denominator))
		return { unavailable: 'zero-count' };
	const steps = points.map((point, index) => ({ ...point, x: index + 1 }));
	return { chiSquare: linearTrendChiSquare(points), ...oneSignedSlope(logOdds(steps)) };
}

function valuesTest(points: readonly Estimate[]): TrendTest | Unavailable {
	const weighted = points.map(({ value, interval }, index) => {
		requireEstimate({ value, interval });
		if (interval.confidence !== 0.95)
			throw new RangeError(`intervals must be at 0.95, found ${interval.confidence}`);
		const standardError = (interval.upper - interval.lower) / standardErrorsPerInterval;
		return { x: index + 1, y: value, weight: 1 / standardError ** 2 };
	});
	if (!weighted.every(({ weight }) => Number.isFinite(weight)))
		return { unavailable: 'missing-interval' };
	const { slope, slopeStandardError } = weightedLine(weighted);
	return { chiSquare: (slope / slopeStandardError) ** 2, ...oneSignedSlope(weighted) };
}

/** Cochran–Armitage chi-square, one degree of freedom, for steps 1, 2, 3, … */
function linearTrendChiSquare(points: readonly CountOfDenominator[]): number {
	const counts = sum(points, ({ count }) => count);
	const denominators = sum(points, ({ denominator }) => denominator);
	const countsByStep = sum(points, ({ count }, index) => count * (index + 1));
	const denominatorsByStep = sum(points, ({ denominator }, index) => denominator * (index + 1));
	const denominatorsByStepSquared = sum(
		points,
		({ denominator }, index) => denominator * (index + 1) ** 2
	);
	return (
		(denominators * (denominators * countsByStep - counts * denominatorsByStep) ** 2) /
		(counts *
			(denominators - counts) *
			(denominators * denominatorsByStepSquared - denominatorsByStep ** 2))
	);
}

function directionOf({ chiSquare, slope, isOneSigned }: TrendTest): RecentTrendDirection {
	if (!isOneSigned || !(chiSquare > criticalChiSquare) || slope === 0)
		return 'no-significant-change';
	return slope > 0 ? 'increasing' : 'decreasing';
}

function judgementOf({
	direction,
	polarity
}: {
	readonly direction: RecentTrendDirection;
	readonly polarity: Polarity;
}): RecentTrend['judgement'] {
	if (direction === 'no-significant-change' || polarity === 'neutral') return 'neither';
	const isRise = direction === 'increasing';
	return isRise === (polarity === 'higher-better') ? 'getting-better' : 'getting-worse';
}
