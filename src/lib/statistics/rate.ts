import type { ConfidenceOption, CountOfDenominator, Estimate } from './estimate';
import { poissonInterval } from './poisson-interval';
import { requireNonNegative, requirePositive } from './preconditions';

/**
 * How many events there were for every so many people, such as visits for every
 * 1,000 children, with the range that chance allows.
 *
 * `multiplier` 1000 gives a rate per 1,000. The interval is exact Poisson below 10
 * events and Byar's from 10. A rate may exceed its multiplier: one family can come
 * many times. The denominator is taken as known. Throws RangeError on a negative
 * count, or a denominator or multiplier that is not above 0.
 *
 * Source: OHID, PHEindicatormethods, phe_rate.
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
