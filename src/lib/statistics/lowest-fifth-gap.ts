import { ascending, mean, median } from 'd3';

import type { Unavailable } from './estimate';
import {
	requireAllFinite,
	requireFinite,
	requirePositive,
	requireWholeNumber
} from './preconditions';

/** How far the lowest fifth sit below the middle child, and what that was computed from. */
export type LowestFifthGap = {
	/** Median minus the lowest fifth's mean, over the median: a fraction of 1. */
	readonly gap: number;
	readonly median: number;
	readonly lowestFifthMean: number;
	readonly n: number;
	/** Under 100 children, where a few of them can move the gap by several points. */
	readonly isUnstable: boolean;
};

const fewestStableScores = 100;

/**
 * The national gap measure of the early years: how far the lowest-scoring fifth of
 * children fall behind the child in the middle.
 *
 * National indicator 92: the median minus the mean of the lowest fifth, as a share
 * of the median. A fifth of the children is rarely a whole number; the last child
 * counts for the fraction left over, so that the gap moves smoothly as children
 * are added (the national definition is silent here). An even number of children
 * takes the mean of the two middle scores. `too-few` under `minimumScores` (30);
 * `zero-count` where the median is 0. Throws RangeError on a negative score.
 *
 * Source: National Indicator Set for England (2008), indicator 92.
 */
export function lowestFifthGap(
	scores: readonly number[],
	{ minimumScores = 30 }: { readonly minimumScores?: number } = {}
): LowestFifthGap | Unavailable {
	requireAllFinite('scores', scores);
	requireWholeNumber('minimumScores', minimumScores, { minimum: 1 });
	const sorted = [...scores].sort(ascending);
	const [lowest] = sorted;
	if (lowest === undefined || sorted.length < minimumScores) return { unavailable: 'too-few' };
	if (lowest < 0) throw new RangeError(`scores must be 0 or more, found ${lowest}`);
	const middle = median(sorted) ?? 0;
	if (middle === 0) return { unavailable: 'zero-count' };
	const lowestFifthMean = fractionalMean(sorted, sorted.length / 5);
	return {
		gap: gapBelowMedian({ median: middle, lowestFifthMean }),
		median: middle,
		lowestFifthMean,
		n: sorted.length,
		isUnstable: sorted.length < fewestStableScores
	};
}

/**
 * The same gap worked out from the two published figures, where the children's own
 * scores are not to hand.
 *
 * Median 34 and lowest-fifth mean 23.0 give 0.3235. Throws RangeError unless the
 * median is above 0.
 *
 * Source: National Indicator Set for England (2008), indicator 92.
 */
export function gapBelowMedian({
	median,
	lowestFifthMean
}: {
	readonly median: number;
	readonly lowestFifthMean: number;
}): number {
	requirePositive('median', median);
	requireFinite('lowestFifthMean', lowestFifthMean);
	return (median - lowestFifthMean) / median;
}

function fractionalMean(sorted: readonly number[], howMany: number): number {
	const whole = Math.floor(howMany);
	const wholeSum = whole === 0 ? 0 : (mean(sorted.slice(0, whole)) ?? 0) * whole;
	const partial = (sorted[whole] ?? 0) * (howMany - whole);
	return (wholeSum + partial) / howMany;
}
