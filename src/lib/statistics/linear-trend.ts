import { ascending, sum } from 'd3';

import type { CountOfDenominator, Estimate, Unavailable } from './estimate';
import { isUnavailable } from './estimate';
import { logOdds, oneSignedSlope } from './one-signed-slope';
import type { WeightedPoint } from './one-signed-slope';
import { requireDistinctPeriods, requireEstimate, requirePartOfWhole } from './preconditions';
import type { TrendPoint } from './recent-trend';
import { weightedLine } from './weighted-line';

/** A straight line through years, and how far it is from flat. */
export type LinearTrend = {
	/** Change a period, in the unit of the value; of shares, as a fraction of 1. */
	readonly slope: number;
	readonly slopeStandardError: number;
	/** With one degree of freedom: 3.84 is reached by chance once in twenty times, 9.55 once in five hundred. */
	readonly chiSquare: number;
	/** Whether the line keeps its direction with each point left out in turn. */
	readonly isOneSigned: boolean;
	/** The first and the last period that it rests on. */
	readonly first: number;
	readonly last: number;
	/** The value of the line at each of them. */
	readonly atFirst: number;
	readonly atLast: number;
};

const fewestPoints = 3;

/**
 * How much a figure has changed along a straight line through three years or more,
 * and whether chance could have drawn that line.
 *
 * Counts: chi-square for linear trend in proportions, at the periods as they are
 * spaced; with five periods one apart it is the test of OHID’s recent trend, and the
 * line keeps its direction where OHID’s does, in log-odds, unless a period has nobody
 * or everybody: then in shares. Values: a line weighted by their 95 % intervals.
 * Periods without data are passed over. Refused: `too-few` under three,
 * `no-variation` where every count is nobody or everybody, `missing-interval` where an
 * interval has no width. Throws RangeError on a repeated period, or counts and values
 * mixed.
 *
 * Source: Armitage (1955), Biometrics 11, 375–386; OHID Fingertips, “Recent trends”.
 */
export function linearTrend(points: readonly TrendPoint[]): LinearTrend | Unavailable {
	requireDistinctPeriods(points);
	const usable = points
		.filter((point) => !isUnavailable(point))
		.sort((a, b) => ascending(a.period, b.period));
	if (usable.length < fewestPoints) return { unavailable: 'too-few' };
	const counts = usable.filter((point) => 'count' in point);
	const values = usable.filter((point) => 'value' in point);
	const span = { first: usable[0]!.period, last: usable.at(-1)!.period };
	const line =
		counts.length === usable.length
			? throughShares(counts)
			: values.length === usable.length
				? throughValues(values)
				: undefined;
	if (!line) throw new RangeError('points must be all counts or all values, found both');
	if (isUnavailable(line)) return line;
	const { intercept, ...rest } = line;
	return {
		...rest,
		...span,
		atFirst: intercept + rest.slope * span.first,
		atLast: intercept + rest.slope * span.last
	};
}

type Line = Pick<LinearTrend, 'slope' | 'slopeStandardError' | 'chiSquare' | 'isOneSigned'> & {
	readonly intercept: number;
};
type At<T> = T & { readonly period: number };

function throughShares(points: readonly At<CountOfDenominator>[]): Line | Unavailable {
	points.forEach(requirePartOfWhole);
	const pooled = sum(points, ({ count }) => count) / sum(points, ({ denominator }) => denominator);
	if (pooled === 0 || pooled === 1) return { unavailable: 'no-variation' };
	const { slope, slopeStandardError, intercept } = weightedLine(
		points.map(({ period, count, denominator }) => ({
			x: period,
			y: count / denominator,
			weight: denominator / (pooled * (1 - pooled))
		}))
	);
	const isWithin = points.every(({ count, denominator }) => count > 0 && count < denominator);
	const guarded: readonly WeightedPoint[] = isWithin
		? logOdds(points.map((point) => ({ ...point, x: point.period })))
		: points.map(({ period, count, denominator }) => ({
				x: period,
				y: count / denominator,
				weight: 1
			}));
	const guard = oneSignedSlope(guarded);
	return {
		slope,
		intercept,
		slopeStandardError,
		chiSquare: (slope / slopeStandardError) ** 2,
		isOneSigned: guard.isOneSigned && Math.sign(guard.slope) === Math.sign(slope)
	};
}

/** Half the width of a 95 % interval in standard errors, as OHID rounds it. */
const standardErrorsEachSide = 1.96;

function throughValues(points: readonly At<Estimate>[]): Line | Unavailable {
	const weighted = points.map(({ period, value, interval }) => {
		requireEstimate({ value, interval });
		if (interval.confidence !== 0.95)
			throw new RangeError(`intervals must be at 0.95, found ${interval.confidence}`);
		const standardError = (interval.upper - interval.lower) / 2 / standardErrorsEachSide;
		return { x: period, y: value, weight: 1 / standardError ** 2 };
	});
	if (!weighted.every(({ weight }) => Number.isFinite(weight)))
		return { unavailable: 'missing-interval' };
	const { slope, slopeStandardError, intercept } = weightedLine(weighted);
	return {
		slope,
		intercept,
		slopeStandardError,
		chiSquare: (slope / slopeStandardError) ** 2,
		isOneSigned: oneSignedSlope(weighted).isOneSigned
	};
}
