import type { ConfidenceOption, CountOfDenominator, Estimate } from './estimate';
import { poissonInterval } from './poisson-interval';
import { requireNonNegative, requirePositive } from './preconditions';

/**
 * Events for every so many of the denominator (`multiplier` 1000 gives a rate
 * per 1,000), with an exact Poisson interval below 10 events and Byar's from 10.
 *
 * A rate may exceed its multiplier: one family can come many times. Throws
 * RangeError on a negative count, or a denominator or multiplier that is not
 * above 0. The denominator is taken as known.
 */
export function rate(
	{ count, denominator, multiplier }: CountOfDenominator & { readonly multiplier: number },
	options: ConfidenceOption = {}
): Estimate {
	requireNonNegative('count', count);
	requirePositive('denominator', denominator);
	requirePositive('multiplier', multiplier);
	const { lower, upper, confidence } = poissonInterval(count, options);
	const scaled = (events: number) => (events / denominator) * multiplier;
	return {
		value: scaled(count),
		interval: { lower: scaled(lower), upper: scaled(upper), confidence }
	};
}
