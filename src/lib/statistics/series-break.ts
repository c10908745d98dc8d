import { max } from 'd3';

import { requireAllFinite, requireFinite } from './preconditions';

/**
 * Whether two periods lie on either side of a change in what is measured, so that
 * comparing them would be wrong.
 *
 * A break is named by the first period of the new definition, so a stretch may
 * start on one but not step over it. Throws RangeError on a period that is not
 * finite.
 *
 * Source: our own rule: no line, test or colour crosses a break.
 */
export function crossesSeriesBreak({
	first,
	last,
	seriesBreaks
}: {
	readonly first: number;
	readonly last: number;
	readonly seriesBreaks: readonly number[];
}): boolean {
	requireFinite('first', first);
	requireFinite('last', last);
	requireAllFinite('seriesBreaks', seriesBreaks);
	return seriesBreaks.some(
		(start) => start > Math.min(first, last) && start <= Math.max(first, last)
	);
}

/**
 * The part of a series that measures the same thing as its latest point.
 *
 * The points from the latest break that any point has reached; a break still to
 * come changes nothing. Throws RangeError on a period that is not finite.
 *
 * Source: our own rule: no line, test or colour crosses a break.
 */
export function sinceLatestBreak<Point extends { readonly period: number }>(
	points: readonly Point[],
	seriesBreaks: readonly number[]
): Point[] {
	for (const { period } of points) requireFinite('period', period);
	requireAllFinite('seriesBreaks', seriesBreaks);
	const latest = max(points, ({ period }) => period) ?? -Infinity;
	const start = max(seriesBreaks.filter((start) => start <= latest)) ?? -Infinity;
	return points.filter(({ period }) => period >= start);
}
