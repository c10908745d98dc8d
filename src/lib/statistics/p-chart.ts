import { mean, pairs, sum } from 'd3';

import type { CountOfDenominator, Unavailable } from './estimate';
import { requirePartOfWhole } from './preconditions';

/** One point of a p chart, with limits of its own because its denominator is. */
export type PChartPoint = {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	readonly isOutside: boolean;
};

export type PChart = {
	/** All counts over all denominators. */
	readonly centre: number;
	readonly points: readonly PChartPoint[];
	/** How far the points stray in units of what chance alone would cause: 1 is chance. */
	readonly sigmaZ: number;
};

/** Three sigma: the convention of control charts. */
const sigmas = 3;

/** The expected moving range of two standard normal values. */
const movingRangePerSigma = 1.128;

/** A moving range over this many average ones would be an outlier among ranges. */
const largestMovingRange = 3.267;

/**
 * Tells real change from chance in a share of children counted month by month or
 * quarter by quarter, allowing for how many there were each time.
 *
 * Proportions in time order with three-sigma limits from each point's own
 * denominator, as fractions held within 0 to 1. Right where nothing but chance
 * moves the points; with large denominators little else is ever small enough, and
 * the p′ chart is the honest one. `too-few` under two points; `no-variation` where
 * every count is 0 or everybody. Throws RangeError unless 0 ≤ count ≤ denominator
 * and denominator > 0.
 *
 * Source: Montgomery, Introduction to Statistical Quality Control, 7.2.
 */
export function pChart(points: readonly CountOfDenominator[]): PChart | Unavailable {
	return chart({ points, isPrime: false });
}

/**
 * The same for thousands of children, where the smallest movement would otherwise
 * look like a signal.
 *
 * A p′ chart: a p chart whose limits are widened (or narrowed) by how far the
 * points actually stray from one to the next. One leap does not widen the limits
 * that should show it: moving ranges over 3.267 average ones are dropped first.
 * Refusals as for the p chart.
 *
 * Source: Laney (2002), Quality Engineering 14, 531–537; Nelson (1982) on
 * screening.
 */
export function pPrimeChart(points: readonly CountOfDenominator[]): PChart | Unavailable {
	return chart({ points, isPrime: true });
}

function chart({
	points,
	isPrime
}: {
	readonly points: readonly CountOfDenominator[];
	readonly isPrime: boolean;
}): PChart | Unavailable {
	points.forEach(requirePartOfWhole);
	if (points.length < 2) return { unavailable: 'too-few' };
	const centre = sum(points, ({ count }) => count) / sum(points, ({ denominator }) => denominator);
	if (centre === 0 || centre === 1) return { unavailable: 'no-variation' };

	const standardised = points.map(({ count, denominator }) => {
		const standardError = Math.sqrt((centre * (1 - centre)) / denominator);
		return { value: count / denominator, standardError };
	});
	const zScores = standardised.map(({ value, standardError }) => (value - centre) / standardError);
	const movingRanges = pairs(zScores, (previous, current) => Math.abs(current - previous));
	const firstAverage = mean(movingRanges) ?? 0;
	const screened = movingRanges.filter((range) => range < largestMovingRange * firstAverage);
	const sigmaZ = (mean(screened) ?? 0) / movingRangePerSigma;
	const width = isPrime ? sigmas * sigmaZ : sigmas;
	return {
		centre,
		points: standardised.map(({ value, standardError }) => {
			const lower = Math.max(0, centre - width * standardError);
			const upper = Math.min(1, centre + width * standardError);
			return { value, lower, upper, isOutside: value < lower || value > upper };
		}),
		sigmaZ
	};
}
