import type { Unit } from '$lib/format';

import type { ControlLimits, PeriodPoint, Series, SeriesBreak } from '../chart-data';
import { pxScale } from '../geometry/px-scale';
import { spreadApart } from '../geometry/spread-apart';
import { textWidth } from '../geometry/text-width';
import { thinOut } from '../geometry/thin-out';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { widestLine, wrapText } from '../geometry/wrap-text';

/** A level to be reached: by a time, or at any. */
export interface TimedGoal {
	readonly x?: number | undefined;
	readonly value: number;
	readonly label: string;
}

export interface SeriesFrameData {
	readonly series: readonly Series[];
	readonly breaks: readonly SeriesBreak[];
	readonly goal?: TimedGoal | undefined;
	readonly control?: ControlLimits | undefined;
	readonly unit: Unit;
	readonly width: number;
	/** Room above the plot for a key. */
	readonly keyHeight: number;
	/** Room right of the plot for names and values. */
	readonly endRoom: number;
}

/** The axes of a chart over time, and the breaks drawn on them. */
export interface SeriesFrame {
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly x: (place: number) => number;
	readonly y: (value: number) => number;
	readonly valueTicks: readonly { readonly at: number; readonly label: string }[];
	readonly periods: readonly { readonly at: number; readonly label: string }[];
	readonly breaks: readonly BreakMark[];
}

export interface BreakMark {
	readonly x: number;
	readonly width: number;
	readonly lines: readonly string[];
	readonly labelX: number;
	readonly labelY: number;
}

/**
 * Lays out time across and values up. What a break was is written above the
 * plot, where no line can run through it; its band stands between the periods
 * on either side.
 */
export function seriesFrame({
	series,
	breaks,
	goal,
	control,
	unit,
	width,
	keyHeight,
	endRoom
}: SeriesFrameData): SeriesFrame {
	const points = series.flatMap(({ segments }) => segments.flat());
	const plotHeight = width < 520 ? 230 : Math.min(330, 190 + width / 8);
	const { domain, ticks } = valueScale({
		unit,
		values: [
			...points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
			goal?.value,
			control?.lower,
			control?.upper
		],
		tickCount: 5
	});
	const breakLines = breaks.map(({ label }) =>
		wrapText(label, Math.min(200, width / 2.6), typeSizes.tick)
	);
	const breakRows = Math.max(0, ...breakLines.map((lines) => lines.length));
	const top = keyHeight + breakRows * lineHeight('tick') + 10;
	const bottom = top + plotHeight;
	const left = Math.max(...ticks.map(({ label }) => textWidth(label, typeSizes.tick))) + 12;
	const right = width - endRoom;

	const places = [...points.map((point) => point.x), ...(goal?.x === undefined ? [] : [goal.x])];
	const [first, last] = [Math.min(...places), Math.max(...places)];
	const x =
		first < last
			? pxScale([first, last], [left + sidePx, right - sidePx])
			: () => (left + right) / 2;
	const y = pxScale(domain, [bottom, top]);
	const labelWidths = breakLines.map((lines) => widestLine(lines, typeSizes.tick) + 12);
	const labelPlaces = spreadApart(
		breaks.map((each, index) => ({ at: x(each.x), size: labelWidths[index]! })),
		{ least: 0, most: width }
	);
	return {
		plot: { left, right, top, bottom },
		x,
		y,
		valueTicks: ticks.map(({ value, label }) => ({ at: y(value), label })),
		periods: periodTicks(points, x),
		breaks: breaks.map((each, index): BreakMark => {
			const { from, to } = breakBand(each, points);
			const lines = breakLines[index]!;
			return {
				x: x(from),
				width: x(to) - x(from),
				lines,
				labelX: labelPlaces[index]!,
				labelY: keyHeight + 14 + (breakRows - lines.length) * lineHeight('tick')
			};
		})
	};
}

/** Between the axis and the first and last period. */
const sidePx = 16;

/** Every period once; of labels that would touch, only some. */
function periodTicks(
	points: readonly PeriodPoint[],
	x: (place: number) => number
): readonly { readonly at: number; readonly label: string }[] {
	const byPlace = new Map(points.map((point) => [point.x, point.periodLabel]));
	const all = [...byPlace]
		.sort(([a], [b]) => a - b)
		.map(([place, label]) => ({ at: x(place), label, width: textWidth(label, typeSizes.tick) }));
	const isKept = thinOut(all, 14);
	return all.filter((_, index) => isKept[index]).map(({ at, label }) => ({ at, label }));
}

/** The middle of the stretch between the periods on either side of a break. */
function breakBand(
	{ x }: SeriesBreak,
	points: readonly PeriodPoint[]
): { readonly from: number; readonly to: number } {
	const before = Math.max(...points.map((point) => point.x).filter((place) => place < x));
	const after = Math.min(...points.map((point) => point.x).filter((place) => place > x));
	if (!Number.isFinite(before) || !Number.isFinite(after)) return { from: x, to: x };
	const third = (after - before) / 3;
	return { from: before + third, to: after - third };
}
