import { formatNumber } from './format-number';
import { formatValue } from './format-value';
import type { Unit } from './unit';

/**
 * The two ends of an interval without their unit, for beside a value that has
 * it: `61.6 to 66.9`. Money keeps its sign: `£120 to £155`.
 */
export function formatInterval(
	{ lower, upper }: { readonly lower: number; readonly upper: number },
	unit: Unit
): string {
	return `${intervalEnd(lower, unit)} to ${intervalEnd(upper, unit)}`;
}

function intervalEnd(value: number, unit: Unit): string {
	return unit === 'percent' || unit === 'percentage-points'
		? formatNumber(value * 100, 1)
		: formatValue(value, unit);
}
