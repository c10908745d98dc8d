import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';

/** A level to be named above its line. */
export interface LevelToName {
	readonly kind: 'comparator' | 'goal';
	readonly at: number;
	readonly text: string;
}

export interface LevelLabel extends LevelToName {
	/** The left end of the label. */
	readonly x: number;
	/** Its baseline. */
	readonly y: number;
	/** From where the level's line runs down. */
	readonly lineTop: number;
}

/**
 * Names of one or two levels above their lines, none over another nor over
 * another's line, all inside the drawing.
 *
 * Side by side where they fit, each over its own line or leaning away from the
 * other; else in two rows, the lower leaning to its own side so that the line
 * from the upper passes it by.
 */
export function levelLabels(
	levels: readonly LevelToName[],
	width: number
): { readonly labels: readonly LevelLabel[]; readonly height: number } {
	const [left, right] = [...levels]
		.sort((a, b) => a.at - b.at)
		.map((level) => measured(level, width));
	if (!left) return { labels: [], height: 0 };
	if (!right) return { labels: [placed(left, left.middle, 0)], height: rowPx };
	if (left.middle + left.size + clearPx <= right.middle)
		return {
			labels: [placed(left, left.middle, 0), placed(right, right.middle, 0)],
			height: rowPx
		};
	const [leaningLeft, leaningRight] = [left.at - left.size + 3, right.at - 3];
	const fitsLeft = leaningLeft >= 0;
	const fitsRight = leaningRight + right.size <= width;
	if (fitsLeft && fitsRight)
		return {
			labels: [placed(left, leaningLeft, 0), placed(right, leaningRight, 0)],
			height: rowPx
		};
	const labels = fitsLeft
		? [placed(left, leaningLeft, 1), placed(right, right.middle, 0)]
		: [placed(left, left.middle, 0), placed(right, Math.min(leaningRight, width - right.size), 1)];
	return { labels, height: 2 * rowPx };
}

const rowPx = lineHeight('tick') + 3;
/** Between two labels on one row. */
const clearPx = 12;

interface Measured extends LevelToName {
	readonly size: number;
	/** The left end when it is centred on its line, as far as the drawing lets it. */
	readonly middle: number;
}

function measured(level: LevelToName, width: number): Measured {
	const size = textWidth(level.text, typeSizes.tick);
	return { ...level, size, middle: Math.max(0, Math.min(level.at - size / 2, width - size)) };
}

function placed({ kind, at, text }: Measured, x: number, row: 0 | 1): LevelLabel {
	return { kind, at, text, x, y: row * rowPx + 15, lineTop: (row + 1) * rowPx };
}
