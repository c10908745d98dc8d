import { mean, quantile, sum } from 'd3';

import type { CountOfDenominator, Interval, Unavailable } from './estimate';
import { normalCriticalValue } from './critical-value';
import {
	requireFraction,
	requireNonNegative,
	requirePartOfWhole,
	requirePositive
} from './preconditions';
import type { FunnelLimits } from './proportion-funnel-limits';

/** How much more areas differ than their sizes explain. */
export type Overdispersion = {
	/** All counts over all denominators, as a fraction of 1. */
	readonly average: number;
	/** Mean squared z score after winsorising: 1 where chance explains everything. */
	readonly phi: number;
	/** Variance between areas on the arcsine scale: 0 where there is no overdispersion. */
	readonly tauSquared: number;
};

/**
 * Whether places differ from each other by more than their sizes explain, in which
 * case a plain funnel would mark out too many.
 *
 * Spiegelhalter's additive random effects, on the arcsine square-root scale. The
 * most extreme `winsorisedShare` of z scores at each end is drawn in to that
 * quantile first, so that real outliers do not hide themselves by widening the
 * limits. `too-few` under two areas. Throws RangeError unless 0 ≤ count ≤
 * denominator and denominator > 0, and the share is from 0 to 0.5.
 *
 * Source: Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351.
 */
export function overdispersion(
	areas: readonly CountOfDenominator[],
	{ winsorisedShare = 0.1 }: { readonly winsorisedShare?: number } = {}
): Overdispersion | Unavailable {
	areas.forEach(requirePartOfWhole);
	requireFraction('winsorisedShare', winsorisedShare * 2);
	if (areas.length < 2) return { unavailable: 'too-few' };
	const average = sum(areas, ({ count }) => count) / sum(areas, ({ denominator }) => denominator);
	const zScores = areas.map(
		({ count, denominator }) =>
			(arcsine(count / denominator) - arcsine(average)) / standardError(denominator)
	);
	const lowest = quantile(zScores, winsorisedShare) ?? 0;
	const highest = quantile(zScores, 1 - winsorisedShare) ?? 0;
	const phi = mean(zScores, (z) => Math.min(highest, Math.max(lowest, z)) ** 2) ?? 0;

	const n = areas.length;
	const weights = areas.map(({ denominator }) => 1 / standardError(denominator) ** 2);
	const totalWeight = sum(weights);
	const excess = n * phi - (n - 1);
	const tauSquared =
		excess <= 0 ? 0 : excess / (totalWeight - sum(weights, (weight) => weight ** 2) / totalWeight);
	return { average, phi, tauSquared };
}

/**
 * Funnel limits widened for places that differ by more than chance, so that only
 * the truly unusual stand out.
 *
 * At 95 % and 99.8 %, as fractions held within 0 to 1. With `tauSquared` 0 these
 * are the plain limits on the arcsine scale. Throws RangeError unless 0 ≤ average
 * ≤ 1, tauSquared ≥ 0 and denominator > 0.
 *
 * Source: Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351.
 */
export function overdispersedFunnelLimits({
	average,
	tauSquared,
	denominator
}: {
	readonly average: number;
	readonly tauSquared: number;
	readonly denominator: number;
}): FunnelLimits {
	requireFraction('average', average);
	requireNonNegative('tauSquared', tauSquared);
	requirePositive('denominator', denominator);
	const spread = Math.sqrt(standardError(denominator) ** 2 + tauSquared);
	const limits = (confidence: number): Interval => {
		const margin = normalCriticalValue(confidence) * spread;
		return {
			lower: Math.min(average, fromArcsine(arcsine(average) - margin)),
			upper: Math.max(average, fromArcsine(arcsine(average) + margin)),
			confidence
		};
	};
	return { limits95: limits(0.95), limits998: limits(0.998) };
}

function arcsine(proportion: number): number {
	return Math.asin(Math.sqrt(proportion));
}

/** Angles past either end are the end: without that the square would turn back. */
function fromArcsine(angle: number): number {
	return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
}

function standardError(denominator: number): number {
	return 1 / (2 * Math.sqrt(denominator));
}
