import { fsum, mean, pairs } from 'd3';

import type { Unavailable } from './estimate';
import { requireAllFinite } from './preconditions';

/** The centre and natural process limits of an XmR chart, in the unit of the values. */
export type XmrLimits = {
	readonly mean: number;
	readonly averageMovingRange: number;
	readonly lower: number;
	readonly upper: number;
	/** Two thirds of the way from the mean to the limits. */
	readonly nearLower: number;
	readonly nearUpper: number;
};

/** Three sigma in average moving ranges: 3 ÷ 1.128, as the NHS rounds it. */
const limitInMovingRanges = 2.66;

/** A moving range over this many average ones would be an outlier among ranges. */
const largestMovingRange = 3.267;

const fewestPoints = 5;

/**
 * The band that a series keeps to by its own ordinary ups and downs.
 *
 * Mean ± 2.66 average moving ranges of points in time order, and near-limits two
 * thirds of the way. `isScreened` drops moving ranges of 3.267 average ones and
 * more, then averages again, so that one leap does not widen the limits that
 * should show it. The limits of a percentage may fall outside 0 to 100: test
 * against them as they are, and clamp only what is drawn. `too-few` under five
 * points. Throws RangeError on a value that is not finite.
 *
 * Source: NHS England, Making Data Count; Provost & Murray (2011), The Health Care
 * Data Guide.
 */
export function xmrLimits(
	values: readonly number[],
	{ isScreened = false }: { readonly isScreened?: boolean } = {}
): XmrLimits | Unavailable {
	requireAllFinite('values', values);
	if (values.length < fewestPoints) return { unavailable: 'too-few' };
	const centre = fsum(values) / values.length;
	const movingRanges = pairs(values, (previous, current) => Math.abs(current - previous));
	const firstAverage = mean(movingRanges) ?? 0;
	const averageMovingRange = isScreened
		? (mean(movingRanges.filter((range) => range < largestMovingRange * firstAverage)) ?? 0)
		: firstAverage;
	const limit = limitInMovingRanges * averageMovingRange;
	const near = (2 / 3) * limit;
	return {
		mean: centre,
		averageMovingRange,
		lower: centre - limit,
		upper: centre + limit,
		nearLower: centre - near,
		nearUpper: centre + near
	};
}
