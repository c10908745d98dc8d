import { ticks as ticksBetween } from 'd3';

import { formatCount, type Unit } from '$lib/format';

import type { Level } from '../chart-data';
import { comparatorText } from '../geometry/level-text';
import { pxScale } from '../geometry/px-scale';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { widestLine, wrapText } from '../geometry/wrap-text';

/** The axes of a funnel plot. */
export interface FunnelFrame {
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly x: (count: number) => number;
	readonly y: (value: number) => number;
	readonly valueTicks: readonly { readonly at: number; readonly label: string }[];
	readonly countTicks: readonly { readonly at: number; readonly label: string }[];
	/** The average's name for the right end of its line; none where there is no room. */
	readonly averageLines: readonly string[];
	/** Its name above the plot instead, with a sample of its line. */
	readonly averageAbove:
		{ readonly lines: readonly string[]; readonly x: number; readonly sample: string } | undefined;
}

export interface FunnelFrameData {
	readonly average: Level;
	/** The largest number that a place counts. */
	readonly mostCounted: number;
	/** Everything that must fit up and down. */
	readonly values: readonly (number | undefined)[];
	readonly unit: Unit;
	readonly width: number;
	readonly isNarrow: boolean;
}

/** Counts across from none, values up. */
export function funnelFrame({
	average,
	mostCounted,
	values,
	unit,
	width,
	isNarrow
}: FunnelFrameData): FunnelFrame {
	const { domain, ticks } = valueScale({ unit, values: [average.value, ...values], tickCount: 5 });
	const averageText = comparatorText(average, unit);
	const averageLines = isNarrow
		? []
		: wrapText(averageText, Math.min(130, width * 0.2), typeSizes.tick);
	const averageAbove = isNarrow ? nameAbove(averageText, width) : undefined;
	const top = averageAbove ? averageAbove.lines.length * lineHeight('tick') + 8 : 12;
	const plot = {
		left:
			widestLine(
				ticks.map(({ label }) => label),
				typeSizes.tick
			) + 12,
		right: width - widestLine(['99.8%', ...averageLines], typeSizes.tick) - 10,
		top,
		bottom: top + (isNarrow ? 250 : Math.min(360, 200 + width / 7))
	};
	const x = pxScale([0, mostCounted], [plot.left, plot.right]);
	const y = pxScale(domain, [plot.bottom, plot.top]);
	return {
		plot,
		x,
		y,
		valueTicks: ticks.map(({ value, label }) => ({ at: y(value), label })),
		countTicks: ticksBetween(0, mostCounted, isNarrow ? 4 : 6)
			.filter(Number.isInteger)
			.map((count) => ({ at: x(count), label: formatCount(count) })),
		averageLines,
		averageAbove
	};
}

function nameAbove(text: string, width: number): FunnelFrame['averageAbove'] {
	const lines = wrapText(text, width - samplePx - 2, typeSizes.tick);
	const x = width - widestLine(lines, typeSizes.tick) - 2;
	return { lines, x, sample: `M${x - samplePx} 9H${x - 7}` };
}

/** Room for a sample of the line before its name. */
const samplePx = 30;
