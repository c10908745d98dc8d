import { formatNumber } from './format-number';
import type { Unit } from './unit';

/**
 * A value in its unit, as it is read in text: `64.3%`, `22.1 points`, `1,235`,
 * `£137`, `12.4`.
 *
 * Percentages have one decimal, but none at all and every one are `0%` and
 * `100%`; `100.0%` therefore means nearly every one. Rounding for display is
 * halves away from zero and happens nowhere but in this folder.
 */
export function formatValue(value: number, unit: Unit): string {
	switch (unit) {
		case 'percent':
			return value === 0 || value === 1 ? `${value * 100}%` : `${formatNumber(value * 100, 1)}%`;
		case 'percentage-points':
			return `${formatNumber(value * 100, 1)} points`;
		case 'count':
			return formatNumber(value);
		case 'pounds-per-child':
			return formatNumber(value).replace(/\d/, '£$&');
		case 'score-points':
			return formatNumber(value, 1);
		default:
			throw new RangeError(`expected a unit, found ${String(unit satisfies never)}`);
	}
}
