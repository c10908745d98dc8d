import { normalCriticalValue } from './critical-value';
import type { Interval } from './estimate';
import { requireFraction, requirePositive } from './preconditions';

/** The two pairs of limits of a funnel plot: 95 % (about two sigma) and 99.8 % (about three). */
export type FunnelLimits = { readonly limits95: Interval; readonly limits998: Interval };

/**
 * How far from the average a place of its size may fall by chance alone, so that
 * small places are not blamed or praised for luck.
 *
 * 95 % and 99.8 % limits, held within 0 to 1: the normal approximation p̄ ±
 * z√(p̄(1 − p̄)/n), with p̄ the pooled count over the pooled denominator of the
 * plotted areas, as a fraction of 1. Throws RangeError unless 0 ≤ average ≤ 1 and
 * denominator > 0.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
 */
export function proportionFunnelLimits({
	average,
	denominator
}: {
	readonly average: number;
	readonly denominator: number;
}): FunnelLimits {
	requireFraction('average', average);
	requirePositive('denominator', denominator);
	const standardError = Math.sqrt((average * (1 - average)) / denominator);
	const limits = (confidence: number): Interval => {
		const margin = normalCriticalValue(confidence) * standardError;
		return {
			lower: Math.max(0, average - margin),
			upper: Math.min(1, average + margin),
			confidence
		};
	};
	return { limits95: limits(0.95), limits998: limits(0.998) };
}
