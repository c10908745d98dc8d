/** Where the true value plausibly lies: limits in the unit of the value, and how sure they are (0.95 for 95 %). */
export type Interval = {
	readonly lower: number;
	readonly upper: number;
	readonly confidence: number;
};

/** A value computed from data, with the interval that says how much chance could move it. */
export type Estimate = {
	readonly value: number;
	readonly interval: Interval;
};

/**
 * Why there is no answer.
 *
 * - `too-few`: fewer observations, points or areas than the method needs
 * - `suppressed`: an input is hidden to protect people
 * - `not-collected`: an input was never collected
 * - `series-break`: the points do not measure the same thing throughout
 * - `zero-count`: a count is 0 (or the whole denominator) where the method takes its logarithm
 * - `no-variation`: every value is the same, so the method has nothing to measure
 * - `zero-baseline`: a ratio's own denominator is 0 or could be
 * - `not-annual`: the points are quarters, or years pooled together, where single years are needed
 * - `missing-interval`: a point has no interval of its own, or one without width
 */
export type UnavailableReason =
	| 'too-few'
	| 'suppressed'
	| 'not-collected'
	| 'series-break'
	| 'zero-count'
	| 'no-variation'
	| 'zero-baseline'
	| 'not-annual'
	| 'missing-interval';

/** No answer, and the named reason for it. */
export type Unavailable = { readonly unavailable: UnavailableReason };

/** A count and the number it is a part of (or, for a rate, is set against). */
export type CountOfDenominator = {
	readonly count: number;
	readonly denominator: number;
};

/** How sure an interval should be, as a fraction between 0 and 1; 0.95 unless said otherwise. */
export type ConfidenceOption = { readonly confidence?: number };

/** Which direction is good: `neutral` where neither is. */
export type Polarity = 'higher-better' | 'lower-better' | 'neutral';

/** Whether a result is a named absence rather than an answer. */
export function isUnavailable(result: object): result is Unavailable {
	return 'unavailable' in result;
}
