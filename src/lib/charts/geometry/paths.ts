import { area, line } from 'd3';

/** A point of a line; without `y` the line stops before it and starts again after. */
export interface LinePoint {
	readonly x: number;
	readonly y: number | undefined;
}

/** The path through points that follow one another; it never bridges one that is missing. */
export function linePath(points: readonly LinePoint[]): string {
	return (
		line<LinePoint>()
			.defined(({ y }) => y !== undefined)
			.x(({ x }) => x)
			.y(({ y }) => y ?? 0)
			.digits(1)(points) ?? ''
	);
}

export interface BandPoint {
	readonly x: number;
	readonly upper: number | undefined;
	readonly lower: number | undefined;
}

/** The path around a band between two lines; it stops where either is missing. */
export function bandPath(points: readonly BandPoint[]): string {
	return (
		area<BandPoint>()
			.defined(({ upper, lower }) => upper !== undefined && lower !== undefined)
			.x(({ x }) => x)
			.y0(({ lower }) => lower ?? 0)
			.y1(({ upper }) => upper ?? 0)
			.digits(1)(points) ?? ''
	);
}
