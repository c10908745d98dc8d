import { normalCriticalValue } from './critical-value';
import type { ConfidenceOption, CountOfDenominator, Interval } from './estimate';
import { requirePartOfWhole } from './preconditions';

/**
 * The range within which the true share plausibly lies, given how many children
 * were counted. Few children give a wide range, many a narrow one.
 *
 * The Wilson score interval, as fractions of 1. It keeps a width when the count is
 * 0 or equals the denominator, as small areas often do, and never leaves 0 to 1.
 * The lower limit is written in the form that loses no digits when the count is
 * small beside the denominator; it is the same number as the textbook form. Throws
 * RangeError unless 0 ≤ count ≤ denominator, denominator > 0 and 0 < confidence <
 * 1.
 *
 * Source: Wilson (1927), JASA 22, 209–212; used by OHID for all proportions.
 */
export function wilsonInterval(
	{ count, denominator }: CountOfDenominator,
	{ confidence = 0.95 }: ConfidenceOption = {}
): Interval {
	requirePartOfWhole({ count, denominator });
	const z = normalCriticalValue(confidence);
	const root = z * Math.sqrt(z * z + 4 * count * (1 - count / denominator));
	const lower = (2 * count * (count / denominator)) / (2 * count + z * z + root);
	const upper = (2 * count + z * z + root) / (2 * (denominator + z * z));
	const value = count / denominator;
	return {
		lower: Math.min(lower, value),
		upper: count === denominator ? 1 : Math.min(1, Math.max(upper, value)),
		confidence
	};
}
