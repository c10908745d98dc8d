import type { PeriodPoint, Series, SeriesBreak } from '../chart-data';
import { bandPath, linePath } from '../geometry/paths';

/** How one series is told from the others: shape and dash first, colour only as help. */
export interface SeriesLook {
	readonly tone: 'accent' | 'warm' | 'muted';
	readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
	readonly dash: string | undefined;
	readonly isStrong: boolean;
}

export interface SeriesMarks {
	readonly look: SeriesLook;
	readonly lines: readonly string[];
	readonly bands: readonly string[];
	readonly bars: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
	readonly points: readonly {
		readonly x: number;
		readonly y: number;
		readonly point: PeriodPoint;
	}[];
	/** Where a period has no value. */
	readonly gaps: readonly { readonly x: number; readonly point: PeriodPoint }[];
	/** Its latest value, where its name goes. */
	readonly end: { readonly x: number; readonly y: number; readonly point: PeriodPoint } | undefined;
}

export interface SeriesScales {
	readonly x: (place: number) => number;
	readonly y: (value: number) => number;
}

/**
 * A series as marks: a line within each segment, never from one to the next nor
 * across a period without a value or a break, wherever the segments were cut. Intervals are a band along the line, or a
 * bar at each point; a point with no neighbour has a bar either way.
 */
export function seriesMarks(
	{ segments }: Series,
	{ x, y }: SeriesScales,
	{
		look,
		intervals,
		breaks
	}: {
		readonly look: SeriesLook;
		readonly intervals: 'band' | 'bars' | 'none';
		readonly breaks: readonly SeriesBreak[];
	}
): SeriesMarks {
	const runs = segments.flatMap((segment) => unbrokenRuns(segment, breaks));
	const points = runs.flat().map(({ point, value }) => ({ x: x(point.x), y: y(value), point }));
	const bands = intervals === 'band' ? runs.filter((run) => run.length > 1) : [];
	const barred =
		intervals === 'bars'
			? runs
			: intervals === 'band'
				? runs.filter((run) => run.length === 1)
				: [];
	return {
		look,
		lines: runs
			.filter((run) => run.length > 1)
			.map((run) => linePath(run.map(({ point, value }) => ({ x: x(point.x), y: y(value) })))),
		bands: bands.map((run) =>
			bandPath(
				run.map(({ point: { x: place, lower, upper } }) => ({
					x: x(place),
					lower: lower === undefined ? undefined : y(lower),
					upper: upper === undefined ? undefined : y(upper)
				}))
			)
		),
		bars: barred
			.flat()
			.flatMap(({ point: { x: place, lower, upper } }) =>
				lower === undefined || upper === undefined
					? []
					: [{ x: x(place), y1: y(lower), y2: y(upper) }]
			),
		points,
		gaps: segments
			.flat()
			.filter(({ value }) => value === undefined)
			.map((point) => ({ x: x(point.x), point })),
		end: points.at(-1)
	};
}

interface Known {
	readonly point: PeriodPoint;
	readonly value: number;
}

function unbrokenRuns(segment: readonly PeriodPoint[], breaks: readonly SeriesBreak[]): Known[][] {
	const runs: Known[][] = [];
	let before: PeriodPoint | undefined;
	for (const point of segment) {
		const { value } = point;
		if (value !== undefined) {
			const isJoined =
				before?.value !== undefined && !breaks.some(({ x }) => isBetween(x, before?.x, point.x));
			if (isJoined) runs.at(-1)?.push({ point, value });
			else runs.push([{ point, value }]);
		}
		before = point;
	}
	return runs;
}

function isBetween(x: number, from: number | undefined, to: number): boolean {
	return from !== undefined && from < x && x <= to;
}
