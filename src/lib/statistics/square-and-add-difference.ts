import type { Estimate } from './estimate';
import { requireEstimate } from './preconditions';

/**
 * The difference between any two figures that are each uncertain, with the range
 * that chance allows the difference.
 *
 * First estimate minus second, for two independent estimates of any kind. Each
 * limit squares and adds the distances from the values to their own limits, so
 * lopsided intervals stay lopsided. Where both intervals are symmetric this is the
 * ordinary SE² = SE₁² + SE₂². Throws RangeError unless both intervals have the
 * same confidence, finite limits and their value between them.
 *
 * Source: Zou & Donner (2008), Statistics in Medicine 27, 1693–1702 (“MOVER”).
 */
export function squareAndAddDifference({
	first,
	second
}: {
	readonly first: Estimate;
	readonly second: Estimate;
}): Estimate {
	requireEstimate(first);
	requireEstimate(second);
	const { confidence } = first.interval;
	if (second.interval.confidence !== confidence)
		throw new RangeError(
			`both intervals must have one confidence, found ${confidence} and ${second.interval.confidence}`
		);
	const value = first.value - second.value;
	const below = Math.hypot(
		first.value - first.interval.lower,
		second.interval.upper - second.value
	);
	const above = Math.hypot(
		first.interval.upper - first.value,
		second.value - second.interval.lower
	);
	return { value, interval: { lower: value - below, upper: value + above, confidence } };
}
