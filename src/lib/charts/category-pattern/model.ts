import { formatValue, type Unit } from '$lib/format';

import type { Figure, Level } from '../chart-data';
import { linePath } from '../geometry/paths';
import { pxScale } from '../geometry/px-scale';
import { restsOn } from '../geometry/status-words';
import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { wrapText } from '../geometry/wrap-text';

/** A figure for a category such as a fifth of deprivation. */
export interface CategoryFigure extends Figure {
	readonly label: string;
}

/** The same categories at an earlier time, in the same order. */
export interface CategoryReference {
	readonly label: string;
	readonly values: readonly (number | undefined)[];
}

export interface CategoryPatternData {
	readonly categories: readonly CategoryFigure[];
	readonly reference?: CategoryReference | undefined;
	readonly slope?: { readonly from: number; readonly to: number } | undefined;
	readonly goal?: Level | undefined;
	readonly unit: Unit;
	readonly width: number;
	/** Where the plot begins, below a key. */
	readonly top: number;
}

export interface CategoryPatternModel {
	readonly height: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
	readonly columns: readonly CategoryColumn[];
	/** Joins neighbours where no slope is drawn. */
	readonly joined: string;
	readonly slope: string | undefined;
	readonly reference: {
		readonly path: string;
		readonly points: readonly { readonly x: number; readonly y: number }[];
	};
	readonly goalY: number | undefined;
}

export interface CategoryColumn {
	readonly category: CategoryFigure;
	readonly x: number;
	readonly mark:
		| { readonly y: number; readonly y1: number | undefined; readonly y2: number | undefined }
		| undefined;
	/** Written below the axis, from the top down. */
	readonly words: readonly {
		readonly lines: readonly string[];
		readonly y: number;
		readonly kind: 'label' | 'value' | 'count' | 'reason';
	}[];
}

/**
 * Ordered categories as columns, each with its words, value and counts written
 * below it where nothing can run through them. `undefined` when columns are too
 * narrow for their words: the categories are then better laid out as rows.
 */
export function categoryPatternModel({
	categories,
	reference,
	slope,
	goal,
	unit,
	width,
	top
}: CategoryPatternData): CategoryPatternModel | undefined {
	const { domain, ticks } = valueScale({
		unit,
		values: [
			...categories.flatMap(({ value, lower, upper }) => [value, lower, upper]),
			...(reference?.values ?? []),
			slope?.from,
			slope?.to,
			goal?.value
		],
		tickCount: 5
	});
	const left = Math.max(...ticks.map(({ label }) => textWidth(label, typeSizes.tick))) + 12;
	const column = (width - left) / Math.max(1, categories.length);
	const longestWord = Math.max(
		...categories.flatMap(({ label }) =>
			label.split(' ').map((word) => textWidth(word, typeSizes.tick))
		),
		0
	);
	const labels = categories.map(({ label }) =>
		wrapText(label, column - columnGapPx, typeSizes.tick)
	);
	const hasTallLabel = labels.some((lines) => lines.length > 3);
	if (longestWord > column - columnGapPx || column < 50 || hasTallLabel) return undefined;

	const plot = { left, right: width, top: top + 8, bottom: top + 8 + (width < 520 ? 210 : 260) };
	const y = pxScale(domain, [plot.bottom, plot.top]);
	const x = (index: number): number => left + column * (index + 0.5);
	const valueY =
		plot.bottom + 24 + Math.max(0, ...labels.map((lines) => lines.length)) * lineHeight('tick');
	const columns = categories.map((category, index): CategoryColumn => {
		const { value, lower, upper } = category;
		return {
			category,
			x: x(index),
			mark:
				value === undefined
					? undefined
					: {
							y: y(value),
							y1: lower === undefined ? undefined : y(lower),
							y2: upper === undefined ? undefined : y(upper)
						},
			words: [
				{ lines: labels[index]!, y: plot.bottom + 20, kind: 'label' },
				...wordsBelow(category, unit, column - columnGapPx).map(({ lines, kind }) => ({
					lines,
					kind,
					y: valueY + (kind === 'count' ? lineHeight('strong') : 0)
				}))
			]
		};
	});
	const referencePoints = (reference?.values ?? []).map((value, index) => ({
		x: x(index),
		y: value === undefined ? undefined : y(value)
	}));
	const bottoms = columns.flatMap(({ words }) =>
		words.map((each) => each.y + (each.lines.length - 1) * lineHeight('tick'))
	);
	return {
		height: Math.max(plot.bottom, ...bottoms) + 8,
		plot,
		ticks: ticks.map(({ value, label }) => ({ at: y(value), label })),
		columns,
		joined: slope ? '' : linePath(columns.map(({ x, mark }) => ({ x, y: mark?.y }))),
		slope:
			slope &&
			linePath([
				{ x: left, y: y(slope.from) },
				{ x: width, y: y(slope.to) }
			]),
		reference: {
			path: linePath(referencePoints),
			points: referencePoints.flatMap(({ x, y }) => (y === undefined ? [] : [{ x, y }]))
		},
		goalY: goal && y(goal.value)
	};
}

/** Between the words of one column and the next. */
const columnGapPx = 8;

function wordsBelow(
	figure: CategoryFigure,
	unit: Unit,
	room: number
): readonly { readonly lines: readonly string[]; readonly kind: 'value' | 'count' | 'reason' }[] {
	const { value, reason } = figure;
	const rests = restsOn(figure);
	if (value === undefined)
		return [{ lines: wrapText(reason ?? 'no figure', room, typeSizes.tick), kind: 'reason' }];
	return [
		{ lines: [formatValue(value, unit)], kind: 'value' },
		...(rests === undefined
			? []
			: [
					{
						lines: wrapText(rests, room, typeSizes.tick),
						kind: 'count' as const
					}
				])
	];
}
