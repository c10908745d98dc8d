import type { Interval } from './estimate';
import type { FunnelSignificance } from './funnel-significance';
import { exactPoissonInterval, poissonInterval } from './poisson-interval';
import { requireNonNegative, requirePositive } from './preconditions';
import type { FunnelLimits } from './proportion-funnel-limits';

/** Events seen, and events expected if the area were like the average for its size. */
export type ObservedAndExpected = { readonly observed: number; readonly expected: number };

/**
 * How far the number of events may stray from the number expected by chance alone,
 * where 1 is just as expected.
 *
 * The ratios at which so many observed events would become a signal, at 95 % and
 * 99.8 %, from the exact Poisson distribution. Throws RangeError unless observed
 * is above 0: no events are never a high ratio, and their low ratio is 0.
 *
 * Source: OHID technical guide, funnel plots for ratios.
 */
export function ratioFunnelLimits({ observed }: { readonly observed: number }): FunnelLimits {
	requirePositive('observed', observed);
	const limits = (confidence: number): Interval => {
		const expected = exactPoissonInterval(observed, { confidence });
		return { lower: observed / expected.upper, upper: observed / expected.lower, confidence };
	};
	return { limits95: limits(0.95), limits998: limits(0.998) };
}

/**
 * Whether a place has more or fewer events than expected, once chance is allowed
 * for.
 *
 * Whether the interval of the observed count (exact below 10, Byar's from 10)
 * leaves the expected out. Throws RangeError on a negative observed count or an
 * expected one that is not above 0.
 *
 * Source: OHID technical guide, funnel plots for ratios.
 */
export function ratioFunnelSignificance({
	observed,
	expected
}: ObservedAndExpected): FunnelSignificance {
	requireNonNegative('observed', observed);
	requirePositive('expected', expected);
	const at95 = poissonInterval(observed, { confidence: 0.95 });
	const at998 = poissonInterval(observed, { confidence: 0.998 });
	if (at998.lower > expected) return 'high-99.8';
	if (at95.lower > expected) return 'high-95';
	if (at998.upper < expected) return 'low-99.8';
	if (at95.upper < expected) return 'low-95';
	return 'not-significant';
}
