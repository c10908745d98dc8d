import { max } from 'd3';

/**
 * Whether two periods lie on either side of a change in what is measured.
 *
 * A break is named by the first period of the new definition, so a stretch may
 * start on one but not step over it.
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
	return seriesBreaks.some(
		(start) => start > Math.min(first, last) && start <= Math.max(first, last)
	);
}

/** The points of the current definition only: those from the latest break that any point has reached. */
export function sinceLatestBreak<Point extends { readonly period: number }>(
	points: readonly Point[],
	seriesBreaks: readonly number[]
): Point[] {
	const latest = max(points, ({ period }) => period) ?? -Infinity;
	const start = max(seriesBreaks.filter((start) => start <= latest)) ?? -Infinity;
	return points.filter(({ period }) => period >= start);
}
