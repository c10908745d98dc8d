import { normalCriticalValue } from './critical-value';
import type { ConfidenceOption, CountOfDenominator, Estimate, Unavailable } from './estimate';
import { requirePartOfWhole } from './preconditions';

/**
 * The gap between two groups as a ratio: how many times as likely one group is as
 * the other.
 *
 * First proportion over second (the relative risk), with the log interval.
 * `zero-count` where either count is 0, since the interval is built on logarithms;
 * `no-variation` where both counts are everybody, since the standard error is then
 * a false 0. Throws RangeError unless 0 ≤ count ≤ denominator and denominator > 0
 * in both.
 *
 * Source: Katz et al. (1978), Biometrics 34, 469–474.
 */
export function ratioOfProportions(
	{ first, second }: { readonly first: CountOfDenominator; readonly second: CountOfDenominator },
	{ confidence = 0.95 }: ConfidenceOption = {}
): Estimate | Unavailable {
	requirePartOfWhole(first);
	requirePartOfWhole(second);
	const z = normalCriticalValue(confidence);
	if (first.count === 0 || second.count === 0) return { unavailable: 'zero-count' };
	const standardError = Math.sqrt(logVariance(first) + logVariance(second));
	if (standardError === 0) return { unavailable: 'no-variation' };
	const value = first.count / first.denominator / (second.count / second.denominator);
	const factor = Math.exp(z * standardError);
	return { value, interval: { lower: value / factor, upper: value * factor, confidence } };
}

function logVariance({ count, denominator }: CountOfDenominator): number {
	return (denominator - count) / count / denominator;
}
