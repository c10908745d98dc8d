import { normalQuantile } from './normal-quantile';
import { requireConfidence, requirePositive } from './preconditions';
import { studentUpperPoint } from './student-quantile';

/**
 * How far an interval reaches either side of its estimate: the more certain it
 * must be, the further it reaches.
 *
 * In standard errors of a normal estimate: 1.959964 at 0.95, 3.090232 at 0.998.
 * Throws RangeError unless 0 < confidence < 1.
 *
 * Source: the quantile function of the normal distribution.
 */
export function normalCriticalValue(confidence: number): number {
	requireConfidence(confidence);
	return -normalQuantile((1 - confidence) / 2);
}

/**
 * How far the interval of an average reaches: further where there are few people,
 * because their spread had to be guessed from them too.
 *
 * Student's t with the given degrees of freedom, in standard errors; always wider
 * than the normal. Throws RangeError unless 0 < confidence < 1 and
 * degreesOfFreedom > 0.
 *
 * Source: the quantile function of Student's t distribution.
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
	return studentUpperPoint((1 - confidence) / 2, degreesOfFreedom);
}
