import type { Unit } from '$lib/format';

import type { Level, PlaceMark } from '../chart-data';
import { comparatorText, goalText } from '../geometry/level-text';
import { pxScale } from '../geometry/px-scale';
import { valueScale } from '../geometry/value-scale';
import { levelLabels, type LevelLabel, type LevelToName } from './level-labels';
import { placeRows, stripPx, type DotPlotRow } from './place-rows';
import { rowLayout, rowTexts } from './row-texts';

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

/**
 * Places as rows, laid out for the width there is: from all on one line to, on
 * a phone, words above a mark that has the whole width. Names are wrapped and
 * never cut, and no line runs through words.
 */
export function dotPlotModel({
	places,
	comparator,
	goal,
	alsoShown = [],
	unit,
	width
}: DotPlotData): DotPlotModel {
	const layout = rowLayout(width);
	const { texts, columns } = rowTexts(places, { unit, width, layout });
	const { left, right } = columns;
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
	const x = pxScale(domain, [left, right]);
	const toName: LevelToName[] = [];
	if (comparator)
		toName.push({
			kind: 'comparator',
			at: x(comparator.value),
			text: comparatorText(comparator, unit)
		});
	if (goal) toName.push({ kind: 'goal', at: x(goal.value), text: goalText(goal, unit) });
	const levels = levelLabels(toName, width);
	const hasTicksAbove = places.length > 8;
	const top = levels.height + (hasTicksAbove ? 24 : 0) + 4;
	const rows = placeRows(places, { texts, columns, layout, x, top });
	const last = rows.at(-1);
	const bottom = last === undefined ? top : last.top + last.height;
	return {
		x,
		height: bottom + 26,
		plot: { left, right, top, bottom },
		ticks: ticks.map(({ value, label }) => ({ at: x(value), label })),
		spans: joined(
			rows.flatMap(({ top, height, mark }) =>
				mark === undefined
					? []
					: [{ top: layout === 'stacked' ? mark.y - stripPx / 2 : top, bottom: top + height }]
			)
		),
		hasTicksAbove,
		levels: levels.labels,
		rows
	};
}

function joined(spans: readonly Span[]): readonly Span[] {
	return spans.reduce<Span[]>((all, span) => {
		const last = all.at(-1);
		return last?.bottom === span.top
			? [...all.slice(0, -1), { top: last.top, bottom: span.bottom }]
			: [...all, span];
	}, []);
}
