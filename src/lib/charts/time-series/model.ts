import { formatValue, type Unit } from '$lib/format';

import type { ControlLimits, Series, SeriesBreak } from '../chart-data';
import { goalText } from '../geometry/level-text';
import { linePath } from '../geometry/paths';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { wrapText } from '../geometry/wrap-text';
import { endLabels, endRoom, type EndLabel, type EndName } from '../series/end-labels';
import { keyRows, type KeyRow } from '../series/key-rows';
import { missingNotes } from '../series/missing-notes';
import { seriesFrame, type SeriesFrame, type TimedGoal } from '../series/series-frame';
import { seriesMarks, type SeriesLook, type SeriesMarks } from '../series/series-marks';

export interface TimeSeriesData {
	readonly series: readonly Series[];
	readonly breaks: readonly SeriesBreak[];
	readonly goal?: TimedGoal | undefined;
	readonly control?: ControlLimits | undefined;
	readonly unit: Unit;
	readonly width: number;
}

export interface TimeSeriesModel {
	readonly height: number;
	readonly frame: SeriesFrame;
	readonly series: readonly {
		readonly label: string;
		readonly marks: SeriesMarks;
		readonly hasPoints: boolean;
	}[];
	readonly goal: GoalMark | undefined;
	readonly control: ControlMark | undefined;
	readonly labels: readonly EndLabel[];
	readonly labelX: number;
	readonly key: readonly KeyRow[];
	readonly notes: readonly (readonly string[])[];
}

/** A level across the plot; or a ring where and when it is to be reached, and the way there from the latest value. */
export interface GoalMark {
	readonly path: string;
	readonly ring: { readonly x: number; readonly y: number } | undefined;
	readonly y: number;
}

/** The mean and both limits as lines over their stretch of time, and rings round the points marked. */
export interface ControlMark {
	readonly meanPath: string;
	readonly limitPath: string;
	readonly rings: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Lines over time. Names stand at the ends of their lines where there is room,
 * and in a key above on a phone; the latest values stand at the ends either way.
 */
export function timeSeriesModel({
	series,
	breaks,
	goal,
	control,
	unit,
	width
}: TimeSeriesData): TimeSeriesModel {
	const isNarrow = width < narrowPx;
	const isAlone = series.length === 1;
	const looks = looksOf(series);
	const goalName = goal === undefined ? undefined : goalText(goal, unit);
	const names = series.map(({ label, segments }, index): Omit<EndName, 'at'> => {
		const value = segments.flat().findLast((point) => point.value !== undefined)?.value;
		return {
			name: isNarrow || isAlone ? undefined : label,
			value: value === undefined ? undefined : formatValue(value, unit),
			tone: looks[index]!.tone
		};
	});
	const room = endRoom(
		goalName === undefined || isNarrow ? names : [...names, { name: goalName, value: undefined }],
		Math.min(170, width * 0.26)
	);
	const key = keyRows(
		[
			...(isNarrow && !isAlone
				? series.map(({ label }, index) => ({ look: looks[index]!, name: label }))
				: []),
			...(isNarrow && goalName !== undefined ? [{ look: 'goal' as const, name: goalName }] : [])
		],
		width
	);
	const frame = seriesFrame({
		series,
		breaks,
		goal,
		control,
		unit,
		width,
		keyHeight: key.height,
		endRoom: room + labelGapPx
	});
	const marks = series.map((each, index) =>
		seriesMarks(each, frame, {
			look: looks[index]!,
			intervals: isAlone ? 'bars' : series.length === 2 || each.isFocus ? 'band' : 'none',
			breaks
		})
	);
	const focusEnd = (marks.find(({ look }) => look.isStrong) ?? marks[0])?.end;
	const goalMark = goal && goalDrawing(goal, frame, focusEnd);
	const labels = endLabels(
		[
			...names.flatMap((name, index) => {
				const end = marks[index]!.end;
				return end === undefined ? [] : [{ ...name, at: end.y }];
			}),
			...(goalMark && !isNarrow
				? [{ at: goalMark.y, name: goalName, value: undefined, tone: 'warm' as const }]
				: [])
		],
		{ room, least: 0, most: frame.plot.bottom + 8 }
	);
	const notes = missingNotes(series).map((note) => wrapText(note, width - 20, typeSizes.tick));
	const noteRows = notes.reduce((rows, lines) => rows + lines.length, 0);
	return {
		height:
			frame.plot.bottom +
			32 +
			(noteRows === 0 ? 0 : 10 + noteRows * lineHeight('tick') + 3 * notes.length),
		frame,
		series: series.map(({ label }, index) => ({
			label,
			marks: marks[index]!,
			hasPoints: marks[index]!.points.length * 13 < frame.plot.right - frame.plot.left
		})),
		goal: goalMark,
		control: control && controlDrawing(control, frame),
		labels,
		labelX: frame.plot.right + labelGapPx,
		key: key.rows,
		notes
	};
}

/** Below this names stand in a key above and not at the ends of lines. */
const narrowPx = 480;
const labelGapPx = 14;

/** The focus in the accent; the others quiet, each with a shape and a dash of its own. */
function looksOf(series: readonly Series[]): readonly SeriesLook[] {
	const focus = Math.max(
		0,
		series.findIndex(({ isFocus }) => isFocus)
	);
	const others = series.map((_, index) => index).filter((index) => index !== focus);
	return series.map((_, index): SeriesLook => {
		if (index === focus)
			return { tone: 'accent', shape: 'circle', dash: undefined, isStrong: true };
		const place = others.indexOf(index);
		const shapes = ['square', 'diamond', 'triangle', 'circle'] as const;
		const dashes = [undefined, '7 3', '2 3', '9 3 2 3'];
		return {
			tone: series.length === 2 ? 'warm' : 'muted',
			shape: shapes[place % shapes.length]!,
			dash: dashes[place % dashes.length],
			isStrong: false
		};
	});
}

function goalDrawing(
	{ x, value }: TimedGoal,
	frame: SeriesFrame,
	from: { readonly x: number; readonly y: number } | undefined
): GoalMark {
	const y = frame.y(value);
	if (x === undefined)
		return { path: `M${frame.plot.left} ${y}H${frame.plot.right}`, ring: undefined, y };
	const ring = { x: frame.x(x), y };
	return { path: from === undefined ? '' : linePath([from, ring]), ring, y };
}

function controlDrawing(
	{ mean, lower, upper, from, to, marked }: ControlLimits,
	frame: SeriesFrame
): ControlMark {
	const level = (value: number) => `M${frame.x(from)} ${frame.y(value)}H${frame.x(to)}`;
	return {
		meanPath: level(mean),
		limitPath: `${level(lower)}${level(upper)}`,
		rings: marked.map(({ x, value }) => ({ x: frame.x(x), y: frame.y(value) }))
	};
}
