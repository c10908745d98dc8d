import { formatCount } from '$lib/format';

import type { Figure } from '../chart-data';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { widestLine, wrapText } from '../geometry/wrap-text';

export type ResidenceAttendanceGroup = 'here-here' | 'here-elsewhere' | 'elsewhere-here';

export interface ResidenceAttendanceData {
	readonly groups: readonly {
		readonly group: ResidenceAttendanceGroup;
		readonly figure: Figure;
		readonly words: string;
	}[];
	readonly width: number;
}

export interface DrawnSquare {
	readonly group: ResidenceAttendanceGroup;
	readonly x: number;
	readonly y: number;
	readonly side: number;
	/** Without a count the square says nothing of size. */
	readonly hasCount: boolean;
	readonly count: string;
	readonly lines: readonly string[];
	readonly textX: number;
	/** Baseline of the count. */
	readonly textY: number;
	readonly anchor: 'start' | 'end';
}

export interface ResidenceAttendanceModel {
	readonly height: number;
	readonly squares: readonly DrawnSquare[];
	/** The lines between living here and elsewhere, and coming here and elsewhere. */
	readonly cross: string | undefined;
}

/**
 * Three squares whose areas are counts. Where there is room they stand around a
 * cross, those who live here above its arm and those who come here left of it;
 * on a phone one under another with the words beside.
 */
export function residenceAttendanceModel({
	groups,
	width
}: ResidenceAttendanceData): ResidenceAttendanceModel {
	const most = Math.max(...groups.map(({ figure }) => figure.value ?? 0));
	const isNarrow = width < 520;
	const largest = isNarrow ? 120 : Math.min(170, width / 4);
	const measured = groups.map(({ group, figure, words }) => {
		const side =
			figure.value === undefined
				? unknownPx
				: Math.max(leastPx, most === 0 ? leastPx : largest * Math.sqrt(figure.value / most));
		return {
			group,
			side,
			hasCount: figure.value !== undefined,
			count: figure.value === undefined ? '' : formatCount(figure.value),
			text: figure.value === undefined ? `${words}: ${figure.reason ?? 'no figure'}` : words
		};
	});
	return isNarrow ? stacked(measured, { width, largest }) : aroundCross(measured, { width });
}

const unknownPx = 48;
const leastPx = 3;
const textGapPx = 14;
/** From the baseline of a count to that of its words. */
const countPx = 22;

type Measured = Pick<DrawnSquare, 'group' | 'side' | 'hasCount' | 'count'> & {
	readonly text: string;
};

function stacked(
	groups: readonly Measured[],
	{ width, largest }: { readonly width: number; readonly largest: number }
): ResidenceAttendanceModel {
	let y = 4;
	const column = Math.max(unknownPx, largest);
	const squares = groups.map((group): DrawnSquare => {
		const lines = wrapText(group.text, width - column - textGapPx, typeSizes.note);
		const words = (group.hasCount ? countPx : 0) + lines.length * lineHeight('note');
		const height = Math.max(group.side, words);
		const square = {
			...group,
			lines,
			x: column - group.side,
			y: y + (height - group.side) / 2,
			textX: column + textGapPx,
			textY: y + (height - words) / 2 + 16,
			anchor: 'start' as const
		};
		y += height + 16;
		return square;
	});
	return { height: y - 12, squares, cross: undefined };
}

function aroundCross(
	groups: readonly Measured[],
	{ width }: { readonly width: number }
): ResidenceAttendanceModel {
	const gap = 3;
	const above = groups.filter(({ group }) => group !== 'elsewhere-here');
	const centreY = Math.max(unknownPx, ...above.map(({ side }) => side)) + gap + 6;
	const leftSide = Math.max(
		...groups.filter(({ group }) => group !== 'here-elsewhere').map(({ side }) => side)
	);
	const rightSide = Math.max(
		...groups.filter(({ group }) => group === 'here-elsewhere').map(({ side }) => side)
	);
	const room = Math.min(190, (width - leftSide - rightSide) / 2 - 2 * textGapPx);
	const texts = groups.map(({ text }) => wrapText(text, room, typeSizes.note));
	const leftText = Math.max(
		...groups.map(({ group, count }, index) =>
			group === 'here-elsewhere' ? 0 : widestLine([...texts[index]!, count], typeSizes.note)
		)
	);
	const centreX = leftText + textGapPx + leftSide + gap + 24;
	const squares = groups.map((group, index): DrawnSquare => {
		const isRight = group.group === 'here-elsewhere';
		const isBelow = group.group === 'elsewhere-here';
		const lines = texts[index]!;
		const x = isRight ? centreX + gap : centreX - gap - group.side;
		const y = isBelow ? centreY + gap : centreY - gap - group.side;
		const words = (group.hasCount ? countPx : 0) + lines.length * lineHeight('note');
		return {
			...group,
			lines,
			x,
			y,
			textX: isRight ? x + group.side + textGapPx : x - textGapPx,
			textY: Math.max(
				isBelow ? centreY + 20 : 16,
				Math.min(y + group.side / 2 - words / 2 + 16, isBelow ? Infinity : centreY - words + 12)
			),
			anchor: isRight ? 'start' : 'end'
		};
	});
	const bottom = Math.max(
		...squares.map(({ y, side, textY, lines }) =>
			Math.max(y + side, textY + countPx + lines.length * lineHeight('note'))
		)
	);
	const arm = leftSide + 24;
	return {
		height: bottom + 6,
		squares,
		cross: `M${centreX - arm} ${centreY}H${centreX + Math.max(rightSide, 60) + 24}M${centreX} 0V${bottom}`
	};
}
