import type { Unit } from '$lib/format';

import { isPlain } from '../chart-data';
import type { PlaceMark } from '../chart-data';
import { boxAround, type Box } from '../geometry/box';
import { placeBeside } from '../geometry/place-beside';
import { figureWords } from '../geometry/status-words';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { widestLine, wrapText } from '../geometry/wrap-text';

/** A place as a point. */
export interface Pointed {
	readonly place: PlaceMark;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface FunnelNames {
	/** Names beside their points. */
	readonly names: readonly {
		readonly place: PlaceMark;
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
	}[];
	/** Letters beside points whose name found no room. */
	readonly letters: readonly {
		readonly place: PlaceMark;
		readonly text: string;
		readonly x: number;
		readonly y: number;
	}[];
	/** What the letters stand for, in a list that begins at the height given. */
	readonly key: readonly {
		readonly letter: string;
		readonly place: PlaceMark;
		readonly lines: readonly string[];
		readonly y: number;
	}[];
	readonly keyBottom: number;
}

export interface FunnelNamesOptions {
	/** Lines that names should keep clear of. */
	readonly lines: readonly Box[];
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly keyTop: number;
	readonly unit: Unit;
	readonly width: number;
	readonly isNarrow: boolean;
}

/**
 * Names of the places outside the limits, and of the focus: beside the point
 * where that lies over nothing, else by a letter told in a list below. The
 * focus chooses first. On a phone all are in the list.
 */
export function funnelNames(
	points: readonly Pointed[],
	{ lines, plot, keyTop, unit, width, isNarrow }: FunnelNamesOptions
): FunnelNames {
	const marks = points.map((point) => boxAround(point.x, point.y, point.radius + 1));
	const toName = points
		.filter(({ place }) => place.isFocus || isOutside(place))
		.sort((a, b) => Number(b.place.isFocus ?? false) - Number(a.place.isFocus ?? false));
	const wrapped = toName.map(({ place }) =>
		wrapText(place.label, Math.min(170, width / 3), typeSizes[place.isFocus ? 'strong' : 'note'])
	);
	const boxes = isNarrow
		? []
		: placeBeside(
				toName.map(({ x, y }, index) => ({
					x,
					y,
					width: widestLine(wrapped[index]!, typeSizes.strong),
					height: wrapped[index]!.length * lineHeight('note')
				})),
				{
					marks,
					lines,
					within: {
						x: plot.left,
						y: plot.top,
						width: plot.right - plot.left,
						height: plot.bottom - plot.top
					},
					gap: 10
				}
			);
	const unplaced = toName.filter((_, index) => boxes[index] === undefined);
	const taken = [...marks, ...boxes.filter((box) => box !== undefined)];
	const letters = lettersBeside(unplaced, {
		taken,
		left: plot.left,
		right: width,
		bottom: plot.bottom
	});
	let y = keyTop;
	const key = letters.map(({ place, text }) => {
		const words = wrapText(
			`${place.label}, ${figureWords(place, unit)}`,
			width - keyNamePx,
			typeSizes.note
		);
		const row = { letter: text, place, lines: words, y };
		y += words.length * lineHeight('note') + 6;
		return row;
	});
	return {
		names: toName.flatMap(({ place }, index) => {
			const box = boxes[index];
			return box ? [{ place, lines: wrapped[index]!, x: box.x, y: box.y + 15 }] : [];
		}),
		letters,
		key,
		keyBottom: y
	};
}

/** Before the names of the list: a letter and a status shape. */
export const keyNamePx = 44;

/** Whether a place stands outside the limits, so that it deserves a name. */
export function isOutside({ status }: PlaceMark): boolean {
	return status !== undefined && !isPlain(status) && status !== 'too-few';
}

const letterBox = { width: 11, height: 14 };

function lettersBeside(
	points: readonly Pointed[],
	{
		taken,
		left,
		right,
		bottom
	}: {
		readonly taken: readonly Box[];
		readonly left: number;
		readonly right: number;
		readonly bottom: number;
	}
): FunnelNames['letters'] {
	const boxes = placeBeside(
		points.map(({ x, y }) => ({ x, y, ...letterBox })),
		{ marks: taken, within: { x: left, y: 0, width: right - left, height: bottom }, gap: 8 }
	);
	return points.map(({ place, x, y }, index) => {
		// In a crowd a letter may lie over another mark; it stays beside its own.
		const box = boxes[index] ?? { ...letterBox, x: x + 6, y: y - 20 };
		return { place, text: letterFor(index), x: box.x + box.width / 2, y: box.y + 12 };
	});
}

function letterFor(index: number): string {
	return index < 26
		? String.fromCharCode(65 + index)
		: `${letterFor(Math.floor(index / 26) - 1)}${letterFor(index % 26)}`;
}
