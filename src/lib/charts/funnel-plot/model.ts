import type { Unit } from '$lib/format';

import type { Level, PlaceMark, StatusKind } from '../chart-data';
import { funnelCurves, type FunnelCurves, type FunnelLimits } from './funnel-curves';
import { funnelFrame, type FunnelFrame } from './funnel-frame';
import { funnelNames, isOutside, type FunnelNames, type Pointed } from './funnel-names';

export interface FunnelPlotData {
	readonly places: readonly PlaceMark[];
	readonly average: Level;
	readonly curve: readonly FunnelLimits[];
	readonly unit: Unit;
	readonly width: number;
}

export interface FunnelPlotModel {
	readonly height: number;
	readonly frame: FunnelFrame;
	readonly curves: FunnelCurves;
	readonly averageY: number;
	readonly points: readonly (Pointed & { readonly status: StatusKind })[];
	readonly names: FunnelNames;
	readonly axisTitleY: number;
}

/**
 * Places by how many they count and what share, inside the limits that chance
 * would allow. Those without a value or a denominator are not drawn; the table
 * has them.
 */
export function funnelPlotModel({
	places,
	average,
	curve,
	unit,
	width
}: FunnelPlotData): FunnelPlotModel {
	const isNarrow = width < narrowPx;
	const counted = places.flatMap((place) =>
		place.value === undefined || place.denominator === undefined
			? []
			: [{ place, value: place.value, denominator: place.denominator }]
	);
	const mostCounted = Math.max(1, ...counted.map(({ denominator }) => denominator)) * 1.04;
	const shown = curve.filter(({ n }) => n <= mostCounted);
	const frame = funnelFrame({
		average,
		mostCounted,
		values: [
			...counted.map(({ value }) => value),
			...shown
				.filter(({ n }) => n >= mostCounted * wideShare)
				.flatMap(({ lower998, upper998 }) => [lower998, upper998])
		],
		unit,
		width,
		isNarrow
	});
	const curves = funnelCurves(shown, frame, average);
	const points = counted.map(({ place, value, denominator }) => ({
		place,
		x: frame.x(denominator),
		y: frame.y(value),
		status: place.status ?? 'none',
		radius: place.isFocus ? 6.5 : isOutside(place) ? 5.6 : 4.4
	}));
	const axisTitleY = frame.plot.bottom + 42;
	const names = funnelNames(points, {
		lines: curves.boxes,
		plot: frame.plot,
		keyTop: axisTitleY + 28,
		unit,
		width,
		isNarrow
	});
	return {
		height: names.key.length === 0 ? axisTitleY + 8 : names.keyBottom - 8,
		frame,
		curves,
		averageY: frame.y(average.value),
		points,
		names,
		axisTitleY
	};
}

/** Below this names stand in a list below and not beside their points. */
const narrowPx = 480;
/** The mouth of the funnel, up to this share of the largest place, may run out of the scale. */
const wideShare = 1 / 8;
