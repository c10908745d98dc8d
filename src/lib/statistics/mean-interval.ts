import { studentCriticalValue } from './critical-value';
import type { ConfidenceOption, Estimate, Unavailable } from './estimate';
import { requireFinite, requireNonNegative, requireWholeNumber } from './preconditions';

/**
 * How sure an average is, judged from how much the people behind it differ and how
 * many of them there are.
 *
 * Student's t interval from a summary: the mean, the sample standard deviation
 * (dividing by n − 1) and the number of observations. Fewer than two observations
 * say nothing about their spread: `too-few`. Throws RangeError on a negative
 * standard deviation or an n that is not a whole number of at least 0.
 *
 * Source: Student (1908), Biometrika 6, 1–25; OHID, PHEindicatormethods, phe_mean.
 */
export function meanInterval(
	{
		mean,
		standardDeviation,
		n
	}: { readonly mean: number; readonly standardDeviation: number; readonly n: number },
	{ confidence = 0.95 }: ConfidenceOption = {}
): Estimate | Unavailable {
	requireFinite('mean', mean);
	requireNonNegative('standardDeviation', standardDeviation);
	requireWholeNumber('n', n, { minimum: 0 });
	if (n < 2) return { unavailable: 'too-few' };
	const margin =
		(studentCriticalValue({ confidence, degreesOfFreedom: n - 1 }) * standardDeviation) /
		Math.sqrt(n);
	return { value: mean, interval: { lower: mean - margin, upper: mean + margin, confidence } };
}
