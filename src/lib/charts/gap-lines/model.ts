import { formatValue, type Unit } from '$lib/format';

import type { Series, SeriesBreak } from '../chart-data';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { wrapText } from '../geometry/wrap-text';
import { endLabels, endRoom, type EndLabel, type EndName } from '../series/end-labels';
import { keyRows, type KeyRow } from '../series/key-rows';
import { missingNotes } from '../series/missing-notes';
import { seriesFrame, type SeriesFrame } from '../series/series-frame';
import { seriesMarks, type SeriesLook, type SeriesMarks } from '../series/series-marks';

export interface GapLinesData {
	readonly higher: Series;
	readonly lower: Series;
	readonly gapLabel: string;
	readonly breaks: readonly SeriesBreak[];
	readonly unit: Unit;
	readonly width: number;
}

export interface GapLinesModel {
	readonly height: number;
	readonly frame: SeriesFrame;
	readonly groups: readonly { readonly label: string; readonly marks: SeriesMarks }[];
	/** From one group's latest value to the other's, where both have one for the same period. */
	readonly bracket: string | undefined;
	readonly labels: readonly EndLabel[];
	readonly labelX: number;
	readonly key: readonly KeyRow[];
	readonly notes: readonly (readonly string[])[];
}

/** Two groups over time, and a bracket around what lies between them now. */
export function gapLinesModel({
	higher,
	lower,
	gapLabel,
	breaks,
	unit,
	width
}: GapLinesData): GapLinesModel {
	const isNarrow = width < narrowPx;
	const series = [higher, lower];
	const names = series.map(({ label, segments }, index): Omit<EndName, 'at'> => {
		const value = segments.flat().findLast((point) => point.value !== undefined)?.value;
		return {
			name: isNarrow ? undefined : label,
			value: value === undefined ? undefined : formatValue(value, unit),
			tone: looks[index]!.tone
		};
	});
	const gapName = { name: gapLabel, value: undefined, isStrong: true };
	const room = endRoom([...names, gapName], isNarrow ? 84 : Math.min(180, width * 0.26)) + 4;
	const key = keyRows(
		isNarrow ? series.map(({ label }, index) => ({ look: looks[index]!, name: label })) : [],
		width
	);
	const frame = seriesFrame({
		series,
		breaks,
		unit,
		width,
		keyHeight: key.height,
		endRoom: room + bracketPx
	});
	const marks = series.map((each, index) =>
		seriesMarks(each, frame, { look: looks[index]!, intervals: 'band', breaks })
	);
	const [top, bottom] = marks.map(({ end }) => end);
	const isBracketed = top !== undefined && bottom !== undefined && top.point.x === bottom.point.x;
	const labels = endLabels(
		[
			...names.flatMap((name, index) => {
				const end = marks[index]!.end;
				return end === undefined ? [] : [{ ...name, at: end.y }];
			}),
			...(isBracketed ? [{ ...gapName, at: (top.y + bottom.y) / 2, tone: 'ink' as const }] : [])
		],
		{ room, least: 0, most: frame.plot.bottom + 8 }
	);
	const notes = missingNotes(series).map((note) => wrapText(note, width - 20, typeSizes.tick));
	const noteRows = notes.reduce((rows, lines) => rows + lines.length, 0);
	const edge = frame.plot.right + 2;
	return {
		height:
			frame.plot.bottom +
			32 +
			(noteRows === 0 ? 0 : 10 + noteRows * lineHeight('tick') + 3 * notes.length),
		frame,
		groups: series.map(({ label }, index) => ({ label, marks: marks[index]! })),
		bracket: isBracketed ? `M${edge} ${top.y}h8V${bottom.y}h-8` : undefined,
		labels,
		labelX: frame.plot.right + bracketPx,
		key: key.rows,
		notes
	};
}

/** Below this names stand in a key above and not at the ends of lines. */
const narrowPx = 480;
/** Room for the bracket before the names. */
const bracketPx = 20;

const looks: readonly SeriesLook[] = [
	{ tone: 'accent', shape: 'circle', dash: undefined, isStrong: true },
	{ tone: 'warm', shape: 'square', dash: undefined, isStrong: true }
];
