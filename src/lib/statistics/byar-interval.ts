import { normalCriticalValue } from './critical-value';
import type { ConfidenceOption, Interval } from './estimate';
import { requireNonNegative } from './preconditions';

/**
 * A quick and close range for a number of events of ten or more.
 *
 * Byar's approximation, in events. Close to exact from about 10 events up; below
 * that prefer `poissonInterval`, which is exact there. Where the approximation
 * would put the lower limit below 0 (a handful of events at very high confidence)
 * it is 0. Throws RangeError on a negative count, or a confidence that is not
 * between 0 and 1.
 *
 * Source: Breslow & Day (1987), Statistical Methods in Cancer Research II, 69.
 */
export function byarInterval(
	count: number,
	{ confidence = 0.95 }: ConfidenceOption = {}
): Interval {
	requireNonNegative('count', count);
	const z = normalCriticalValue(confidence);
	const next = count + 1;
	return {
		lower:
			count === 0
				? 0
				: Math.max(0, count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3),
		upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
		confidence
	};
}
