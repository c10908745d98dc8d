import type { Margin, Measure } from '$lib/catalogue/measure';

import type { Limits } from './evidence';

/**
 * How far a figure of a measure may lie from another and still be the same for
 * all practical purposes: what its entry says, or three points of a percentage.
 * Undefined for what nothing is known of: averages, pounds and plain counts.
 */
export function marginOf(measure: Measure): Margin | undefined {
	if (measure.margin) return measure.margin;
	return measure.unit === 'percent' || measure.unit === 'percentage-points'
		? threePoints
		: undefined;
}

/** Whether limits, less a level, lie wholly within a measure’s margin. */
export function liesWithinMargin(
	measure: Measure,
	{ lower, upper }: Limits,
	level: number
): boolean {
	const margin = marginOf(measure);
	return margin !== undefined && lower - level > -margin.value && upper - level < margin.value;
}

const threePoints: Margin = {
	value: 0.03,
	reason: 'Three points are one child in a class of thirty.'
};
