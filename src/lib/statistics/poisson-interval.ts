import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';

import { byarInterval } from './byar-interval';
import type { ConfidenceOption, Interval } from './estimate';
import { requireConfidence, requireNonNegative } from './preconditions';

const smallestCountForByar = 10;

/**
 * Interval for a count of events: exact Poisson below 10 events, Byar's
 * approximation from 10 up.
 *
 * The switch at 10 is OHID's, where Byar's approximation stops being good
 * enough. Throws RangeError on a negative count.
 */
export function poissonInterval(count: number, options: ConfidenceOption = {}): Interval {
	return count < smallestCountForByar
		? exactPoissonInterval(count, options)
		: byarInterval(count, options);
}

/**
 * Exact interval for a count of events, from the chi-square distribution.
 *
 * A count of 0 starts at 0. Throws RangeError on a negative count.
 * Garwood (1936), Biometrika 28, 437–442.
 */
export function exactPoissonInterval(
	count: number,
	{ confidence = 0.95 }: ConfidenceOption = {}
): Interval {
	requireNonNegative('count', count);
	requireConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return {
		lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
		upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
		confidence
	};
}
