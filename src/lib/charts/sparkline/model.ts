import { extent } from 'd3';

import type { Unit } from '$lib/format';

import { linePath } from '../geometry/paths';
import { pxScale } from '../geometry/px-scale';

export interface SparkPoint {
	readonly periodLabel: string;
	readonly value: number;
}

export interface SparklineModel {
	readonly lines: readonly string[];
	/** Segments of a single period, which no line can show. */
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	readonly breaks: readonly number[];
	readonly last: { readonly x: number; readonly y: number } | undefined;
}

/**
 * A line for each unbroken segment, and a gap with a mark where the series was
 * broken. The height spans at least ten points (or a fifth of the value), so
 * that noise does not look like a journey.
 */
export function sparklineModel({
	segments,
	unit,
	width,
	height
}: {
	readonly segments: readonly (readonly SparkPoint[])[];
	readonly unit: Unit;
	readonly width: number;
	readonly height: number;
}): SparklineModel {
	const told = segments.filter((segment) => segment.length > 0);
	const places = told.reduce((sum, segment) => sum + segment.length, 0) + told.length - 1;
	const [least = 0, most = 1] = extent(told.flat(), ({ value }) => value);
	const isShare = unit === 'percent' || unit === 'percentage-points';
	const span = Math.max(most - least, isShare ? 0.1 : Math.abs(most) / 5, 1e-9);
	const middle = (most + least) / 2;
	const x = pxScale([0, Math.max(1, places - 1)], [padPx, width - padPx]);
	const y = pxScale([middle - span / 2, middle + span / 2], [height - padPx, padPx]);

	let place = 0;
	const breaks: number[] = [];
	const drawn = told.map((segment, index) => {
		if (index > 0) {
			breaks.push(x(place));
			place += 1;
		}
		return segment.map(({ value }) => {
			const point = { x: places === 1 ? width / 2 : x(place), y: y(value) };
			place += 1;
			return point;
		});
	});
	return {
		lines: drawn.filter((points) => points.length > 1).map(linePath),
		dots: drawn
			.slice(0, -1)
			.filter((points) => points.length === 1)
			.flat(),
		breaks,
		last: drawn.at(-1)?.at(-1)
	};
}

const padPx = 5;
