import type { FunnelLimits } from './proportion-funnel-limits';
import { requireFinite } from './preconditions';

/** Where a value lies against its funnel: beyond the 95 % limits is worth a look, beyond 99.8 % unlikely to be chance. */
export type FunnelSignificance =
	'low-99.8' | 'low-95' | 'not-significant' | 'high-95' | 'high-99.8';

/**
 * Which of its funnel's limits a value lies beyond.
 *
 * A value on a limit is inside it. Throws RangeError on a value that is not
 * finite.
 */
export function funnelSignificance({
	value,
	limits
}: {
	readonly value: number;
	readonly limits: FunnelLimits;
}): FunnelSignificance {
	requireFinite('value', value);
	if (value < limits.limits998.lower) return 'low-99.8';
	if (value < limits.limits95.lower) return 'low-95';
	if (value > limits.limits998.upper) return 'high-99.8';
	if (value > limits.limits95.upper) return 'high-95';
	return 'not-significant';
}
