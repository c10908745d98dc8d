import { ticks, tickStep } from 'd3';

import { formatTick, type Unit } from '$lib/format';

import { niceDomain } from './nice-domain';

/** Where a chart's values run from and to, and which of them are written on the axis. */
export interface ValueScale {
	readonly domain: readonly [number, number];
	readonly ticks: readonly Tick[];
}

export interface Tick {
	readonly value: number;
	readonly label: string;
}

export interface ValueScaleOptions {
	readonly unit: Unit;
	/** Everything that must fit, missing values among them. */
	readonly values: readonly (number | undefined)[];
	/** About how many ticks there is room for. */
	readonly tickCount: number;
	/** Bars start at zero; lines need not. */
	readonly isZeroBased?: boolean;
}

/**
 * A scale that holds every value and ends on ticks.
 *
 * Percentages never leave 0 to 100. Values that are all alike still get a
 * width (ten points, or a fifth of the value), so that small differences are
 * not blown up. Without any value the scale is the whole of 0 to 1.
 */
export function valueScale({
	unit,
	values,
	tickCount,
	isZeroBased = false
}: ValueScaleOptions): ValueScale {
	const known = values.filter((value) => value !== undefined);
	const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
	const [low, high] = widened({ least: isZeroBased ? Math.min(0, least) : least, most }, unit);
	const domain = clamped(niceDomain([low, high], tickCount), unit, known);
	const step = tickStep(domain[0], domain[1], tickCount);
	return {
		domain,
		ticks: ticks(...domain, tickCount).map((value) => ({
			value,
			label: formatTick(value, unit, step)
		}))
	};
}

function widened(
	{ least, most }: { readonly least: number; readonly most: number },
	unit: Unit
): [number, number] {
	const isShare = unit === 'percent' || unit === 'percentage-points';
	const narrowest = isShare ? 0.1 : Math.max(Math.abs(most) / 5, 1);
	const lacking = Math.max(0, narrowest - (most - least)) / 2;
	const low = least - lacking;
	const high = most + lacking;
	if (unit === 'percentage-points' || (low >= 0 && (unit !== 'percent' || high <= 1)))
		return [low, high];
	if (unit === 'percent' && high > 1) return [Math.max(0, low - (high - 1)), 1];
	return least < 0 ? [low, high] : [0, high - low];
}

function clamped(
	[low, high]: readonly [number, number],
	unit: Unit,
	known: readonly number[]
): [number, number] {
	if (unit === 'percent') return [Math.max(0, low), Math.min(1, high)];
	return known.every((value) => value >= 0) && low < 0 ? [0, high] : [low, high];
}
