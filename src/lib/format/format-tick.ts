import { formatNumber } from './format-number';
import type { Unit } from './unit';

/**
 * A value on an axis: no more decimals than the step between ticks needs, so
 * `60%` and not `60.0%`, but `82.5%` where ticks are 2.5 points apart.
 */
export function formatTick(value: number, unit: Unit, step: number): string {
	const isShare = unit === 'percent' || unit === 'percentage-points';
	const scale = isShare ? 100 : 1;
	const label = formatNumber(value * scale, decimalsOf(step * scale));
	switch (unit) {
		case 'percent':
			return `${label}%`;
		case 'pounds-per-child':
			return label.replace(/\d/, '£$&');
		case 'percentage-points':
		case 'count':
		case 'score-points':
			return label;
		default:
			throw new RangeError(`expected a unit, found ${String(unit satisfies never)}`);
	}
}

function decimalsOf(step: number): number {
	const decimals = [0, 1, 2, 3].find(
		(digits) => Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-6
	);
	return decimals ?? 3;
}
