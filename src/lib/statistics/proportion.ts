import type { ConfidenceOption, CountOfDenominator, Estimate } from './estimate';
import { wilsonInterval } from './wilson-interval';

/**
 * The share a count is of its denominator, as a fraction of 1, with its Wilson
 * score interval.
 *
 * Throws RangeError unless 0 ≤ count ≤ denominator and denominator > 0: a share
 * of nobody is not a number, and what to say instead is the caller's to know.
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
