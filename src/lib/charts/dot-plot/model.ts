import { scaleLinear } from 'd3';

import { formatInterval, formatValue, outOf, type Unit } from '$lib/format';
import { statusLook } from '$lib/ui';

import type { Level, PlaceMark, StatusKind } from '../chart-data';
import { comparatorText, goalText } from '../geometry/level-text';
import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { widestLine, wrapText } from '../geometry/wrap-text';
import { levelLabels, type LevelLabel } from './level-labels';

export interface DotPlotData {
	readonly places: readonly PlaceMark[];
	readonly comparator?: Level | undefined;
	readonly goal?: Level | undefined;
	/** Values drawn beside those of the places, for which there must be room on the scale. */
	readonly alsoShown?: readonly (number | undefined)[];
	readonly unit: Unit;
	readonly width: number;
}

export interface DotPlotModel {
	readonly x: (value: number) => number;
	readonly height: number;
	/** Edges of the part where values are. */
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
	/** Stretches without words, in which lines may run. */
	readonly spans: readonly Span[];
	readonly hasTicksAbove: boolean;
	readonly levels: readonly LevelLabel[];
	readonly rows: readonly DotPlotRow[];
}

export interface Span {
	readonly top: number;
	readonly bottom: number;
}

export interface DotPlotRow {
	readonly place: PlaceMark;
	readonly top: number;
	readonly height: number;
	readonly name: { readonly lines: readonly string[]; readonly y: number };
	/** n of N and the status in words, under the name. */
	readonly note: {
		readonly lines: readonly string[];
		readonly y: number;
		readonly shapeY: number | undefined;
	};
	readonly status: StatusKind;
	readonly mark: DotPlotMark | undefined;
	/** Said in place of the mark where there is no value. */
	readonly reason:
		{ readonly lines: readonly string[]; readonly x: number; readonly y: number } | undefined;
	readonly value: {
		readonly text: string;
		readonly interval: string | undefined;
		readonly x: number;
		readonly y: number;
	};
}

export interface DotPlotMark {
	readonly x: number;
	readonly y: number;
	readonly from: number | undefined;
	readonly to: number | undefined;
	readonly isDashed: boolean;
}

/**
 * Places as rows. Where there is room the name stands left of its row and the
 * value right of it; on a phone both stand above it, and the row has the whole
 * width. Names are wrapped and never cut.
 */
export function dotPlotModel({
	places,
	comparator,
	goal,
	alsoShown = [],
	unit,
	width
}: DotPlotData): DotPlotModel {
	const isNarrow = width < narrowPx;
	const texts = places.map((place) => rowTexts(place, unit));
	const valueWidth = Math.max(0, ...texts.map(({ valueWidth }) => valueWidth));
	const nameRoom = isNarrow ? width - valueWidth - gapPx : Math.min(width * 0.38, 330);
	const names = places.map(({ label, isFocus }) =>
		wrapText(label, nameRoom, isFocus ? typeSizes.strong : typeSizes.label)
	);
	const notes = texts.map(({ note, hasShape }) =>
		wrapText(note, (isNarrow ? width : nameRoom) - (hasShape ? shapePx : 0), typeSizes.note)
	);
	const nameWidth = Math.max(
		...names.map((lines) => widestLine(lines, typeSizes.strong)),
		...notes.map(
			(lines, index) => widestLine(lines, typeSizes.note) + (texts[index]!.hasShape ? shapePx : 0)
		)
	);
	const left = isNarrow ? 9 : nameWidth + 24;
	const right = isNarrow ? width - 9 : width - valueWidth - 24;

	const { domain, ticks } = valueScale({
		unit,
		values: [
			...places.flatMap(({ value, lower, upper }) => [value, lower, upper]),
			comparator?.value,
			goal?.value,
			...alsoShown
		],
		tickCount: Math.max(2, Math.round((right - left) / 90))
	});
	const x = scaleLinear(domain, [left, right]);
	const levels = levelLabels(
		[
			...(comparator
				? [
						{
							kind: 'comparator' as const,
							at: x(comparator.value),
							text: comparatorText(comparator, unit)
						}
					]
				: []),
			...(goal ? [{ kind: 'goal' as const, at: x(goal.value), text: goalText(goal, unit) }] : [])
		],
		width
	);
	const hasTicksAbove = places.length > 8;
	const top = levels.height + (hasTicksAbove ? 24 : 0) + 4;

	let edge = top;
	const rows = places.map((place, index): DotPlotRow => {
		const name = names[index]!;
		const note = notes[index]!;
		const text = texts[index]!;
		const status = place.status ?? 'none';
		const words = name.length * lineHeight('label') + note.length * lineHeight('note');
		const height = isNarrow
			? words + stripPx + 2 * padPx
			: Math.max(words, text.interval === undefined ? 0 : 40) + 2 * padPx;
		const nameY = edge + padPx + 15;
		const noteY = nameY + name.length * lineHeight('label');
		const markY = isNarrow ? edge + padPx + words + stripPx / 2 + 1 : edge + height / 2;
		const reasonLines =
			place.value === undefined
				? wrapText(place.reason ?? 'no figure', right - left, typeSizes.note)
				: undefined;
		const row: DotPlotRow = {
			place,
			top: edge,
			height,
			name: { lines: name, y: nameY },
			note: { lines: note, y: noteY, shapeY: text.hasShape ? noteY - 5 : undefined },
			status,
			mark:
				place.value === undefined
					? undefined
					: {
							x: x(place.value),
							y: markY,
							from: place.lower === undefined ? undefined : x(place.lower),
							to: place.upper === undefined ? undefined : x(place.upper),
							isDashed: status === 'too-few'
						},
			reason: reasonLines && {
				lines: reasonLines,
				x: isNarrow ? 0 : left,
				y: markY + 5 - ((reasonLines.length - 1) * lineHeight('note')) / 2
			},
			value: {
				text: text.value,
				interval: isNarrow ? undefined : text.interval,
				x: width,
				y: isNarrow || text.interval === undefined ? (isNarrow ? nameY : markY + 5) : markY - 3
			}
		};
		edge += height;
		return row;
	});

	return {
		x,
		height: edge + 26,
		plot: { left, right, top, bottom: edge },
		ticks: ticks.map(({ value, label }) => ({ at: x(value), label })),
		spans: joined(
			rows
				.filter(({ mark }) => mark !== undefined)
				.map(({ top, height, mark }) => ({
					top: isNarrow ? (mark?.y ?? 0) - stripPx / 2 : top,
					bottom: top + height
				}))
		),
		hasTicksAbove,
		levels: levels.labels,
		rows
	};

	function rowTexts(place: PlaceMark, unit: Unit) {
		const { value, lower, upper, count, denominator, status } = place;
		const hasShape = status !== undefined && status !== 'none';
		const valueText = value === undefined ? '' : formatValue(value, unit);
		const interval =
			value === undefined || lower === undefined || upper === undefined
				? undefined
				: formatInterval({ lower, upper }, unit);
		const note = [
			hasShape ? statusLook[status].words : undefined,
			count === undefined || denominator === undefined ? undefined : outOf(count, denominator),
			isNarrow ? interval : undefined
		];
		return {
			value: valueText,
			interval,
			hasShape,
			note: note.filter((part) => part !== undefined).join(' · '),
			valueWidth: Math.max(
				textWidth(valueText, typeSizes.strong),
				isNarrow || interval === undefined ? 0 : textWidth(interval, typeSizes.note)
			)
		};
	}
}

function joined(spans: readonly Span[]): readonly Span[] {
	return spans.reduce<Span[]>((all, span) => {
		const last = all.at(-1);
		return last?.bottom === span.top
			? [...all.slice(0, -1), { top: last.top, bottom: span.bottom }]
			: [...all, span];
	}, []);
}

/** Below this a row's name stands above it and not beside it. */
const narrowPx = 560;
const gapPx = 16;
/** Above and below what a row holds. */
const padPx = 8;
/** Height of the mark's own strip on a phone. */
const stripPx = 28;
/** Room for a status shape before its words. */
const shapePx = 20;
