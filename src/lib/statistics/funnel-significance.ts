import type { FunnelLimits } from './proportion-funnel-limits';
import { requireFinite, requireLimits } from './preconditions';

/** Where a value lies against its funnel: beyond the 95 % limits is worth a look, beyond 99.8 % unlikely to be chance. */
export type FunnelSignificance =
	'low-99.8' | 'low-95' | 'not-significant' | 'high-95' | 'high-99.8';

/**
 * Whether a place lies outside its funnel: beyond the inner limits it is worth a
 * look, beyond the outer ones chance is an unlikely reason.
 *
 * Which of the 95 % and 99.8 % limits a value lies beyond; a value on a limit is
 * inside it. Throws RangeError on a value or limit that is not finite, or limits
 * the wrong way round.
 *
 * Source: OHID technical guide, funnel plots.
 */
export function funnelSignificance({
	value,
	limits
}: {
	readonly value: number;
	readonly limits: FunnelLimits;
}): FunnelSignificance {
	requireFinite('value', value);
	requireLimits(limits.limits95);
	requireLimits(limits.limits998);
	if (value < limits.limits998.lower) return 'low-99.8';
	if (value < limits.limits95.lower) return 'low-95';
	if (value > limits.limits998.upper) return 'high-99.8';
	if (value > limits.limits95.upper) return 'high-95';
	return 'not-significant';
}
