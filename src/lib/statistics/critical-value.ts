import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { requireConfidence, requirePositive } from './preconditions';

/**
 * How many standard errors either side of a normal estimate an interval of the
 * given confidence reaches: 1.959964 at 0.95, 3.090232 at 0.998.
 *
 * Throws RangeError unless 0 < confidence < 1.
 */
export function normalCriticalValue(confidence: number): number {
	requireConfidence(confidence);
	return -normalQuantile((1 - confidence) / 2, 0, 1);
}

/**
 * The same for a mean whose standard deviation was itself estimated: Student's
 * t with the given degrees of freedom, always wider than the normal.
 *
 * Throws RangeError unless 0 < confidence < 1 and degreesOfFreedom > 0.
 */
export function studentCriticalValue({
	confidence,
	degreesOfFreedom
}: {
	readonly confidence: number;
	readonly degreesOfFreedom: number;
}): number {
	requireConfidence(confidence);
	requirePositive('degreesOfFreedom', degreesOfFreedom);
	return -tQuantile((1 - confidence) / 2, degreesOfFreedom);
}
