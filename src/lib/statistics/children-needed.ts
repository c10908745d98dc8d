import type { CountOfDenominator } from './estimate';
import { requireFraction, requireNonNegative } from './preconditions';

const roundingPerChild = 1e-12;

/**
 * How many more children it would take to reach a target: whole children, none
 * once the target is met.
 *
 * 133 of 150 against 0.95 needs 10. A shortfall smaller than a trillionth of the
 * denominator is rounding in the target, not a child: 7 of 100 against 0.07 needs
 * none. Throws RangeError unless 0 ≤ count ≤ denominator and the target is a
 * fraction from 0 to 1.
 *
 * Source: counting.
 */
export function childrenNeeded({
	count,
	denominator,
	target
}: CountOfDenominator & { readonly target: number }): number {
	requireNonNegative('count', count);
	requireNonNegative('denominator', denominator);
	if (count > denominator)
		throw new RangeError(`count must not exceed the denominator, found ${count} of ${denominator}`);
	requireFraction('target', target);
	const shortfall = target * denominator - count - roundingPerChild * denominator;
	return Math.max(0, Math.ceil(shortfall));
}
