import type { ConfidenceOption, CountOfDenominator, Estimate } from './estimate';
import { proportion } from './proportion';
import { squareAndAddDifference } from './square-and-add-difference';

/**
 * The gap between two groups: one share minus the other, with the range that
 * chance allows the gap.
 *
 * As a fraction of 1 (0.05 is five percentage points), with Newcombe's hybrid
 * score interval. Built from the two Wilson intervals, so it keeps a sensible
 * width when either count is 0 or everybody, and stays within −1 to 1. Assumes the
 * two groups share nobody. Throws RangeError unless 0 ≤ count ≤ denominator and
 * denominator > 0 in both.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function differenceOfProportions(
	{ first, second }: { readonly first: CountOfDenominator; readonly second: CountOfDenominator },
	options: ConfidenceOption = {}
): Estimate {
	const { value, interval } = squareAndAddDifference({
		first: proportion(first, options),
		second: proportion(second, options)
	});
	return {
		value,
		interval: {
			lower: Math.max(-1, interval.lower),
			upper: Math.min(1, interval.upper),
			confidence: interval.confidence
		}
	};
}
