import { formatTick, formatValue, type Unit } from '$lib/format';

import type { Level } from '../chart-data';

/** A comparator with its value: `England 65.2%`. */
export function comparatorText({ label, value }: Level, unit: Unit): string {
	return `${label} ${formatValue(value, unit)}`;
}

/** A goal with its value, which is a round one and is said so: `2028 aim 75%`. */
export function goalText({ label, value }: Level, unit: Unit): string {
	const words = formatTick(
		value,
		unit,
		unit === 'percent' || unit === 'percentage-points' ? 0.001 : 1
	);
	const round = words.replace(/\.0(?=%|$)/, '');
	return `${label} ${unit === 'percentage-points' ? `${round} points` : round}`;
}
