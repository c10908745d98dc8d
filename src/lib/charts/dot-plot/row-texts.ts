import { formatInterval, formatValue, type Unit } from '$lib/format';
import { statusLook } from '$lib/ui';

import type { PlaceMark } from '../chart-data';
import { restsOn } from '../geometry/status-words';
import { typeSizes } from '../geometry/type-sizes';
import { widestLine, wrapText } from '../geometry/wrap-text';

/**
 * - `stacked`: words above the mark, which has the whole width, for a phone
 * - `beside`: name over status and counts left of the mark, value over interval right of it
 * - `lined`: all of a row on one line
 */
export type RowLayout = 'stacked' | 'beside' | 'lined';

/** What a row says, broken into lines for the room that a layout gives. */
export interface RowTexts {
	readonly name: readonly string[];
	/** Status and counts; on a phone the interval too. */
	readonly note: readonly string[];
	readonly hasShape: boolean;
	readonly value: string;
	/** Where it stands apart from the note. */
	readonly interval: string | undefined;
}

/** Where the parts of every row begin and end, across. */
export interface RowColumns {
	readonly noteX: number;
	readonly left: number;
	readonly right: number;
	/** Right ends. */
	readonly valueX: number;
	readonly intervalX: number;
}

export function rowLayout(width: number): RowLayout {
	if (width < 500) return 'stacked';
	return width < 880 ? 'beside' : 'lined';
}

/** The words of every row, and columns just wide enough for them. */
export function rowTexts(
	places: readonly PlaceMark[],
	{
		unit,
		width,
		layout
	}: { readonly unit: Unit; readonly width: number; readonly layout: RowLayout }
): { readonly texts: readonly RowTexts[]; readonly columns: RowColumns } {
	const isStacked = layout === 'stacked';
	const parts = places.map((place) => rowParts(place, { unit, hasIntervalInNote: isStacked }));
	const valueWidth = widestLine(
		parts.map(({ value }) => value),
		typeSizes.strong
	);
	const intervalWidth = widestLine(
		parts.map(({ interval }) => interval ?? ''),
		typeSizes.note
	);
	const nameRoom = isStacked ? width - valueWidth - gapPx : Math.min(width * 0.38, 330);
	const noteRoom = isStacked ? width : layout === 'beside' ? nameRoom : 240;
	const texts = parts.map((part, index): RowTexts => ({
		...part,
		name: wrapText(part.name, nameRoom, typeSizes[places[index]?.isFocus ? 'strong' : 'label']),
		note: wrapText(part.note, noteRoom - (part.hasShape ? shapePx : 0), typeSizes.note)
	}));
	const nameWidth = Math.max(0, ...texts.map(({ name }) => widestLine(name, typeSizes.strong)));
	const noteWidth = Math.max(
		0,
		...texts.map(
			({ note, hasShape }) => widestLine(note, typeSizes.note) + (hasShape ? shapePx : 0)
		)
	);
	return {
		texts,
		columns: columnsOf(layout, { width, nameWidth, noteWidth, valueWidth, intervalWidth })
	};
}

/** Room for a status shape before its words. */
export const shapePx = 20;
const gapPx = 16;
const plotGapPx = 24;

function rowParts(
	place: PlaceMark,
	{ unit, hasIntervalInNote }: { readonly unit: Unit; readonly hasIntervalInNote: boolean }
): Omit<RowTexts, 'name' | 'note'> & { readonly name: string; readonly note: string } {
	const { label, value, lower, upper, status } = place;
	const hasShape = status !== undefined && status !== 'none';
	const interval =
		value === undefined || lower === undefined || upper === undefined
			? undefined
			: formatInterval({ lower, upper }, unit);
	const note = [
		hasShape ? statusLook[status].words : undefined,
		restsOn(place),
		hasIntervalInNote ? interval : undefined
	];
	return {
		name: label,
		note: note.filter((part) => part !== undefined).join(' · '),
		hasShape,
		value: value === undefined ? '' : formatValue(value, unit),
		interval: hasIntervalInNote ? undefined : interval
	};
}

interface Widths {
	readonly width: number;
	readonly nameWidth: number;
	readonly noteWidth: number;
	readonly valueWidth: number;
	readonly intervalWidth: number;
}

function columnsOf(
	layout: RowLayout,
	{ width, nameWidth, noteWidth, valueWidth, intervalWidth }: Widths
): RowColumns {
	const intervalX = width;
	switch (layout) {
		case 'stacked':
			return { noteX: 0, left: 9, right: width - 9, valueX: width, intervalX };
		case 'beside': {
			const left = Math.max(nameWidth, noteWidth) + plotGapPx;
			const right = width - Math.max(valueWidth, intervalWidth) - plotGapPx;
			return { noteX: 0, left, right, valueX: width, intervalX };
		}
		case 'lined': {
			const noteX = nameWidth + plotGapPx;
			const valueX = intervalWidth === 0 ? width : width - intervalWidth - gapPx;
			return {
				noteX,
				left: noteX + noteWidth + (noteWidth === 0 ? 0 : plotGapPx),
				right: valueX - valueWidth - plotGapPx,
				valueX,
				intervalX
			};
		}
		default:
			throw new RangeError(`expected a layout, found ${String(layout satisfies never)}`);
	}
}
