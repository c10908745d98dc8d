import { requireNonNegative } from './preconditions';

/** Fewer than this many counted, and nothing is judged. */
export const fewestToJudge = 10;

/**
 * Whether enough children were counted to say better or worse: with fewer than
 * ten the figure may be shown, and no judgement of it is made.
 *
 * For a share or a mean the number is its denominator; for a gap, the smaller of
 * its two groups; for a plain count, the count. Throws RangeError on a negative
 * number.
 *
 * Source: our own rule; OHID too stops trusting its approximate interval of a
 * count below ten (PHEindicatormethods, phe_rate).
 */
export function isEnoughToJudge(counted: number): boolean {
	requireNonNegative('counted', counted);
	return counted >= fewestToJudge;
}
