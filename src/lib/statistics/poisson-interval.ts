import { byarInterval } from './byar-interval';
import type { ConfidenceOption, Interval } from './estimate';
import { surprisingRates } from './poisson-quantile';
import { requireConfidence, requireNonNegative } from './preconditions';

const smallestCountForByar = 10;

/**
 * The range within which the true number of events plausibly lies, given the
 * number counted.
 *
 * Exact Poisson below 10 events, Byar's approximation from 10 up: the switch at 10
 * is OHID's, where Byar's approximation becomes good enough. Throws RangeError on
 * a negative count, or a confidence that is not between 0 and 1.
 *
 * Source: OHID, PHEindicatormethods, phe_rate.
 */
export function poissonInterval(count: number, options: ConfidenceOption = {}): Interval {
	return count < smallestCountForByar
		? exactPoissonInterval(count, options)
		: byarInterval(count, options);
}

/**
 * The exact range for a small number of events, such as three referrals in a year.
 *
 * From the chi-square distribution, in events. A count of 0 starts at 0. Throws
 * RangeError on a negative count, or a confidence that is not between 0 and 1.
 *
 * Source: Garwood (1936), Biometrika 28, 437–442.
 */
export function exactPoissonInterval(
	count: number,
	{ confidence = 0.95 }: ConfidenceOption = {}
): Interval {
	requireNonNegative('count', count);
	requireConfidence(confidence);
	const { low, high } = surprisingRates(count, (1 - confidence) / 2);
	return { lower: low, upper: high, confidence };
}
