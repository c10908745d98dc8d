import type { PlaceMark, StatusKind } from '../chart-data';
import { lineHeight } from '../geometry/type-sizes';
import { typeSizes } from '../geometry/type-sizes';
import { wrapText } from '../geometry/wrap-text';
import { shapePx, type RowColumns, type RowLayout, type RowTexts } from './row-texts';

export interface DotPlotRow {
	readonly place: PlaceMark;
	readonly top: number;
	readonly height: number;
	readonly status: StatusKind;
	readonly name: { readonly lines: readonly string[]; readonly y: number };
	/** Status and counts, with the status's shape before them. */
	readonly note: {
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
		readonly shape: { readonly x: number; readonly y: number } | undefined;
	};
	readonly mark: DotPlotMark | undefined;
	/** Said in place of the mark where there is no value. */
	readonly reason:
		{ readonly lines: readonly string[]; readonly x: number; readonly y: number } | undefined;
	readonly value: { readonly text: string; readonly x: number; readonly y: number };
	readonly interval: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

export interface DotPlotMark {
	readonly x: number;
	readonly y: number;
	readonly from: number | undefined;
	readonly to: number | undefined;
	readonly isDashed: boolean;
}

export interface PlaceRowsOptions {
	readonly texts: readonly RowTexts[];
	readonly columns: RowColumns;
	readonly layout: RowLayout;
	readonly x: (value: number) => number;
	readonly top: number;
}

/** One row under another, each as high as what it holds. */
export function placeRows(
	places: readonly PlaceMark[],
	{ texts, columns, layout, x, top }: PlaceRowsOptions
): readonly DotPlotRow[] {
	let edge = top;
	return places.map((place, index): DotPlotRow => {
		const text = texts[index]!;
		const nameHeight = text.name.length * lineHeight('label');
		const noteHeight = text.note.length * lineHeight('note');
		const reason = reasonLines(place, columns);
		const reasonHeight = reason.length * lineHeight('note');
		const words = layout === 'lined' ? Math.max(nameHeight, noteHeight) : nameHeight + noteHeight;
		const strip = Math.max(stripPx, reasonHeight);
		const isUnderValue = layout === 'beside' && text.interval !== undefined;
		const padding = layout === 'lined' ? 6 : 8;
		const height =
			(layout === 'stacked'
				? words + strip
				: Math.max(words, reasonHeight, isUnderValue ? 40 : 0)) +
			2 * padding;
		const middle = edge + height / 2;
		const markY = layout === 'stacked' ? edge + padding + words + strip / 2 + 1 : middle;
		const wordsTop = layout === 'stacked' ? edge + padding : middle - words / 2;
		const nameY = (layout === 'lined' ? middle - nameHeight / 2 : wordsTop) + 15;
		const noteY = layout === 'lined' ? middle - noteHeight / 2 + 15 : nameY + nameHeight;
		const valueY = layout === 'stacked' ? nameY : isUnderValue ? markY - 3 : markY + 5;
		const status = place.status ?? 'none';
		const row: DotPlotRow = {
			place,
			top: edge,
			height,
			status,
			name: { lines: text.name, y: nameY },
			note: {
				lines: text.note,
				x: columns.noteX + (text.hasShape ? shapePx : 0),
				y: noteY,
				shape: text.hasShape ? { x: columns.noteX + 7, y: noteY - 5 } : undefined
			},
			mark: markOf(place, { x, y: markY, status }),
			reason:
				reason.length === 0
					? undefined
					: {
							lines: reason,
							x: layout === 'stacked' ? 0 : columns.left,
							y: markY - reasonHeight / 2 + 15
						},
			value: { text: text.value, x: columns.valueX, y: valueY },
			interval:
				text.interval === undefined
					? undefined
					: { text: text.interval, x: columns.intervalX, y: isUnderValue ? valueY + 19 : valueY }
		};
		edge += height;
		return row;
	});
}

/** Height of a mark's own strip where words stand above it. */
export const stripPx = 28;

function markOf(
	{ value, lower, upper }: PlaceMark,
	{
		x,
		y,
		status
	}: { readonly x: (value: number) => number; readonly y: number; readonly status: StatusKind }
): DotPlotMark | undefined {
	if (value === undefined) return undefined;
	return {
		x: x(value),
		y,
		from: lower === undefined ? undefined : x(lower),
		to: upper === undefined ? undefined : x(upper),
		isDashed: status === 'too-few'
	};
}

function reasonLines(
	{ value, reason = 'no figure' }: PlaceMark,
	{ left, right }: RowColumns
): readonly string[] {
	return value === undefined ? wrapText(reason, right - left, typeSizes.note) : [];
}
