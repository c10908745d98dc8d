import type { ConfidenceOption, CountOfDenominator, Estimate } from './estimate';
import { wilsonInterval } from './wilson-interval';

/**
 * The share that a count is of its whole, with the range within which the true
 * share plausibly lies.
 *
 * A fraction of 1 with its Wilson score interval. Throws RangeError unless 0 ≤
 * count ≤ denominator and denominator > 0: a share of nobody is not a number, and
 * what to say instead is the caller's to know.
 *
 * Source: OHID, PHEindicatormethods, phe_proportion.
 */
export function proportion(
	{ count, denominator }: CountOfDenominator,
	options: ConfidenceOption = {}
): Estimate {
	return {
		interval: wilsonInterval({ count, denominator }, options),
		value: count / denominator
	};
}
