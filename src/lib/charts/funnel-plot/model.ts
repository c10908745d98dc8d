import { max, scaleLinear } from 'd3';

import { formatCount, type Unit } from '$lib/format';

import type { Level, PlaceMark, StatusKind } from '../chart-data';
import { boxAround, type Box } from '../geometry/box';
import { comparatorText } from '../geometry/level-text';
import { bandPath, linePath } from '../geometry/paths';
import { placeBeside } from '../geometry/place-beside';
import { spreadApart } from '../geometry/spread-apart';
import { figureWords } from '../geometry/status-words';
import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { widestLine, wrapText } from '../geometry/wrap-text';

/** Limits around the average for places of `n`. */
export interface FunnelLimits {
	readonly n: number;
	readonly lower95: number;
	readonly upper95: number;
	readonly lower998: number;
	readonly upper998: number;
}

export interface FunnelPlotData {
	readonly places: readonly PlaceMark[];
	readonly average: Level;
	readonly curve: readonly FunnelLimits[];
	readonly unit: Unit;
	readonly width: number;
}

export interface FunnelPlotModel {
	readonly height: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly valueTicks: readonly { readonly at: number; readonly label: string }[];
	readonly sizeTicks: readonly { readonly at: number; readonly label: string }[];
	readonly averageY: number;
	/** The average's name above the plot, with a sample of its line, where the right end has no room. */
	readonly averageAbove:
		{ readonly text: string; readonly x: number; readonly sample: string } | undefined;
	/** Inside 95% limits, and inside 99.8% limits. */
	readonly inner: string;
	readonly outer: string;
	readonly limits: readonly { readonly path: string; readonly isOuter: boolean }[];
	/** What the average and the limits are, at the right end. */
	readonly ends: readonly {
		readonly lines: readonly string[];
		readonly y: number;
		readonly isAverage: boolean;
	}[];
	readonly points: readonly FunnelPoint[];
	readonly names: readonly {
		readonly place: PlaceMark;
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
	}[];
	/** Places marked by a letter because their name found no room: told below. */
	readonly key: readonly {
		readonly letter: string;
		readonly place: PlaceMark;
		readonly lines: readonly string[];
		readonly y: number;
	}[];
	readonly axisTitleY: number;
}

export interface FunnelPoint {
	readonly place: PlaceMark;
	readonly x: number;
	readonly y: number;
	readonly status: StatusKind;
	readonly radius: number;
	readonly letter: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

/**
 * Places by how many they count and what share, inside the limits that chance
 * would allow. Those outside, and the focus, are named: beside the point where
 * a name lies over nothing, by a letter and a list below where it would. Places
 * without a value or a denominator are not drawn; the table has them.
 */
export function funnelPlotModel({
	places,
	average,
	curve,
	unit,
	width
}: FunnelPlotData): FunnelPlotModel {
	const isNarrow = width < 560;
	const drawn = places.filter(
		({ value, denominator }) => value !== undefined && denominator !== undefined
	);
	const mostCounted = Math.max(max(drawn, ({ denominator }) => denominator) ?? 0, 1) * 1.04;
	const shown = curve.filter(({ n }) => n <= mostCounted);
	const settled = shown.filter(({ n }) => n >= mostCounted / 8);
	const { domain, ticks } = valueScale({
		unit,
		values: [
			average.value,
			...drawn.map(({ value }) => value),
			...settled.flatMap(({ lower998, upper998 }) => [lower998, upper998])
		],
		tickCount: 5
	});
	const averageLines = wrapText(
		comparatorText(average, unit),
		Math.min(130, width * 0.2),
		typeSizes.tick
	);
	const endRoomPx = isNarrow ? 42 : Math.max(48, widestLine(averageLines, typeSizes.tick)) + 10;
	const plot = {
		left: Math.max(...ticks.map(({ label }) => textWidth(label, typeSizes.tick))) + 12,
		right: width - endRoomPx,
		top: isNarrow ? 28 : 12,
		bottom: (isNarrow ? 28 : 12) + (isNarrow ? 250 : Math.min(360, 200 + width / 7))
	};
	const x = scaleLinear([0, mostCounted], [plot.left, plot.right]);
	const y = scaleLinear(domain, [plot.bottom, plot.top]);
	const within = (value: number): number => Math.min(Math.max(y(value), plot.top), plot.bottom);

	const points = drawn.map((place) => ({
		place,
		x: x(place.denominator ?? 0),
		y: y(place.value ?? 0),
		status: place.status ?? 'none',
		radius: place.isFocus ? 6.5 : isSignal(place) ? 5.6 : 4.4
	}));
	const toName = points
		.filter(({ place }) => place.isFocus || isSignal(place))
		.sort((a, b) => Number(b.place.isFocus ?? false) - Number(a.place.isFocus ?? false));
	const nameLines = toName.map(({ place }) =>
		wrapText(place.label, Math.min(170, width / 3), typeSizes[place.isFocus ? 'strong' : 'note'])
	);
	const boxes = isNarrow
		? toName.map(() => undefined)
		: placeBeside(
				toName.map((point, index) => ({
					x: point.x,
					y: point.y,
					width: widestLine(nameLines[index]!, typeSizes.strong),
					height: nameLines[index]!.length * lineHeight('note')
				})),
				{ marks: marksOf(points), within: boxOf(plot), gap: 10 }
			);
	const unplaced = toName.filter((_, index) => boxes[index] === undefined);
	const letterBoxes = placeBeside(
		unplaced.map((point) => ({ x: point.x, y: point.y, width: 11, height: 14 })),
		{
			marks: [...marksOf(points), ...boxes.filter((box) => box !== undefined)],
			within: { x: 0, y: 0, width, height: plot.bottom },
			gap: 8
		}
	);
	const lettered = unplaced.map((point, index) => {
		const text = letterFor(index);
		const box = letterBoxes[index] ?? { x: point.x + 6, y: point.y - 20, width: 11, height: 14 };
		return { point, letter: { text, x: box.x + box.width / 2, y: box.y + 12 } };
	});

	const axisTitleY = plot.bottom + 42;
	let keyY = axisTitleY + 28;
	const key = lettered.map(({ point: { place }, letter }) => {
		const lines = wrapText(
			`${place.label}, ${figureWords(place, unit)}`,
			width - keyNamePx,
			typeSizes.note
		);
		const row = { letter: letter.text, place, lines, y: keyY };
		keyY += lines.length * lineHeight('note') + 6;
		return row;
	});
	const last = shown.at(-1);
	const endNames = last
		? [
				{ value: last.upper998, text: '99.8%' },
				{ value: last.upper95, text: '95%' },
				{ value: last.lower95, text: '95%' },
				{ value: last.lower998, text: '99.8%' }
			].map(({ value, text }) => ({ at: within(value), lines: [text], isAverage: false }))
		: [];
	const ends = [
		...endNames,
		...(isNarrow ? [] : [{ at: y(average.value), lines: averageLines, isAverage: true }])
	];
	const endPlaces = spreadApart(
		ends.map(({ at, lines }) => ({ at, size: lines.length * lineHeight('tick') })),
		{ least: 0, most: plot.bottom + 10 }
	);

	return {
		height: key.length === 0 ? axisTitleY + 8 : keyY - 8,
		plot,
		valueTicks: ticks.map(({ value, label }) => ({ at: y(value), label })),
		sizeTicks: x
			.ticks(isNarrow ? 4 : 6)
			.map((value) => ({ at: x(value), label: formatCount(value) })),
		averageY: y(average.value),
		averageAbove: isNarrow ? nameAbove(comparatorText(average, unit), width) : undefined,
		inner: funnelBand(({ lower95, upper95 }) => [lower95, upper95]),
		outer: funnelBand(({ lower998, upper998 }) => [lower998, upper998]),
		limits: [
			{ path: limitLine(({ upper95 }) => upper95), isOuter: false },
			{ path: limitLine(({ lower95 }) => lower95), isOuter: false },
			{ path: limitLine(({ upper998 }) => upper998), isOuter: true },
			{ path: limitLine(({ lower998 }) => lower998), isOuter: true }
		],
		ends: ends.map(({ lines, isAverage }, index) => ({
			lines,
			isAverage,
			y: endPlaces[index]! - (lines.length * lineHeight('tick')) / 2 + 13
		})),
		points: points.map((point) => ({
			...point,
			letter: lettered.find((each) => each.point === point)?.letter
		})),
		names: toName.flatMap(({ place }, index) => {
			const box = boxes[index];
			return box ? [{ place, lines: nameLines[index]!, x: box.x, y: box.y + 14 }] : [];
		}),
		key,
		axisTitleY
	};

	function funnelBand(ends: (limits: FunnelLimits) => [number, number]): string {
		return bandPath(
			shown.map((limits) => {
				const [lower, upper] = ends(limits);
				return { x: x(limits.n), lower: within(lower), upper: within(upper) };
			})
		);
	}

	/** Drawn only where it is inside the plot; a limit at the edge of the scale limits nothing. */
	function limitLine(end: (limits: FunnelLimits) => number): string {
		return linePath(
			shown.map((limits) => {
				const at = y(end(limits));
				return { x: x(limits.n), y: at > plot.top && at < plot.bottom ? at : undefined };
			})
		);
	}
}

/** Before the names of the key: a letter and a status shape. */
export const keyNamePx = 44;

function nameAbove(text: string, width: number): FunnelPlotModel['averageAbove'] {
	const x = width - textWidth(text, typeSizes.tick) - 2;
	return { text, x, sample: `M${x - 30} 9H${x - 7}` };
}

function isSignal({ status }: PlaceMark): boolean {
	return status === 'better' || status === 'worse' || status === 'higher' || status === 'lower';
}

function marksOf(
	points: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
): Box[] {
	return points.map((point) => boxAround(point.x, point.y, point.radius + 1));
}

function boxOf({ left, right, top, bottom }: FunnelPlotModel['plot']): Box {
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function letterFor(index: number): string {
	return index < 26
		? String.fromCharCode(65 + index)
		: `${letterFor(Math.floor(index / 26) - 1)}${letterFor(index % 26)}`;
}
