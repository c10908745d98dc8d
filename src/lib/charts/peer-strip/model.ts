import { formatTick, type Unit } from '$lib/format';

import type { Figure, Level } from '../chart-data';
import { heap } from '../geometry/heap';
import { comparatorText, goalText } from '../geometry/level-text';
import { pxScale } from '../geometry/px-scale';
import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { valueScale } from '../geometry/value-scale';
import { wrapText } from '../geometry/wrap-text';

export interface PeerStripData {
	readonly focus: Figure;
	readonly peers: readonly Level[];
	readonly comparator?: Level | undefined;
	readonly goal?: Level | undefined;
	readonly domain?: readonly [number, number] | undefined;
	readonly unit: Unit;
	readonly width: number;
}

export interface PeerStripModel {
	readonly height: number;
	/** The line that peers stand on. */
	readonly ground: number;
	readonly left: number;
	readonly right: number;
	readonly radius: number;
	readonly peers: readonly { readonly peer: Level; readonly x: number; readonly y: number }[];
	/** The height at which the focus and its interval run, below the ground. */
	readonly lane: number;
	readonly focus:
		| { readonly x: number; readonly from: number | undefined; readonly to: number | undefined }
		| undefined;
	/** Said where there is no value. */
	readonly reason: { readonly lines: readonly string[]; readonly y: number } | undefined;
	readonly comparator: LevelTick | undefined;
	/** What the two ends of the line are, where no comparator says what the scale is. */
	readonly ends: readonly {
		readonly text: string;
		readonly x: number;
		readonly anchor: 'start' | 'end';
	}[];
	/** Baseline of what is written below. */
	readonly belowY: number;
	readonly goal: LevelTick | undefined;
}

export interface LevelTick {
	readonly at: number;
	readonly top: number;
	readonly bottom: number;
	readonly lines: readonly string[];
	/** Where its label is centred. */
	readonly x: number;
	readonly y: number;
}

/**
 * Peers heaped on a line as they are spread, and the focus with its interval in
 * a lane of its own beneath, so that neither hides the other. The comparator is
 * named below and the goal above.
 */
export function peerStripModel({
	focus,
	peers,
	comparator,
	goal,
	domain,
	unit,
	width
}: PeerStripData): PeerStripModel {
	const left = 8;
	const right = width - 8;
	const [least, most] =
		domain ??
		valueScale({
			unit,
			values: [
				focus.value,
				focus.lower,
				focus.upper,
				comparator?.value,
				goal?.value,
				...peers.map(({ value }) => value)
			],
			tickCount: 5
		}).domain;
	const placed = pxScale([least, most], [left, right]);
	const x = (value: number) => placed(Math.min(most, Math.max(least, value)));
	const xs = peers.map(({ value }) => x(value));
	const { radius, heights } = fittingHeap(xs);
	const heapHeight = peers.length === 0 ? 0 : Math.max(...heights) + radius;

	const goalLines = goal ? wrapText(goalText(goal, unit), width, typeSizes.tick) : [];
	const comparatorLines = comparator
		? wrapText(comparatorText(comparator, unit), width, typeSizes.tick)
		: [];
	const heapTop = goalLines.length * linePx + (goal ? 4 : 2);
	const ground = heapTop + Math.max(heapHeight, 8) + 2;
	const lane = ground + 13;
	const bottom = focus.value === undefined ? ground + 6 : lane + 12;
	const reasonLines =
		focus.value === undefined ? wrapText(focus.reason ?? 'no figure', width, typeSizes.tick) : [];
	const rowsBelow = comparator ? comparatorLines.length : 1;
	const reasonY = bottom + (rowsBelow + 1) * linePx;
	return {
		height: bottom + (rowsBelow + reasonLines.length) * linePx + 5,
		reason: focus.value === undefined ? { lines: reasonLines, y: reasonY - 3 } : undefined,
		ground,
		left,
		right,
		radius,
		peers: peers.map((peer, index) => ({ peer, x: xs[index]!, y: ground - heights[index]! })),
		lane,
		focus:
			focus.value === undefined
				? undefined
				: {
						x: x(focus.value),
						from: focus.lower === undefined ? undefined : x(focus.lower),
						to: focus.upper === undefined ? undefined : x(focus.upper)
					},
		comparator: comparator && {
			at: x(comparator.value),
			top: Math.max(heapTop, ground - 12),
			bottom,
			lines: comparatorLines,
			x: centre(x(comparator.value), comparatorLines),
			y: bottom + 16
		},
		ends: comparator
			? []
			: [
					{ text: endText(least), x: 0, anchor: 'start' },
					{ text: endText(most), x: width, anchor: 'end' }
				],
		belowY: bottom + 16,
		goal: goal && {
			at: x(goal.value),
			top: heapTop - 2,
			bottom,
			lines: goalLines,
			x: centre(x(goal.value), goalLines),
			y: 14
		}
	};

	function endText(value: number): string {
		const step = unit === 'percent' || unit === 'percentage-points' ? 0.01 : 1;
		return formatTick(value, unit, step);
	}

	function centre(at: number, lines: readonly string[]): number {
		const half = Math.max(...lines.map((line) => textWidth(line, typeSizes.tick))) / 2;
		return Math.min(Math.max(at, half), width - half);
	}
}

const linePx = lineHeight('tick');
const highestPx = 36;

/** The largest marks whose heap is no higher than its room. */
function fittingHeap(xs: readonly number[]): {
	readonly radius: number;
	readonly heights: readonly number[];
} {
	for (let radius = 3; radius > 1; radius -= 0.4) {
		const heights = heap(xs, radius);
		if (Math.max(0, ...heights) + radius <= highestPx) return { radius, heights };
	}
	const radius = 1;
	return {
		radius,
		heights: heap(xs, radius).map((height) => Math.min(height, highestPx - radius))
	};
}
