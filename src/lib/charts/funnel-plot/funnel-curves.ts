import type { Level } from '../chart-data';
import { boxAround, type Box } from '../geometry/box';
import { bandPath, linePath } from '../geometry/paths';
import { spreadApart } from '../geometry/spread-apart';
import { lineHeight } from '../geometry/type-sizes';
import type { FunnelFrame } from './funnel-frame';

/** Limits around the average for places of `n`. */
export interface FunnelLimits {
	readonly n: number;
	readonly lower95: number;
	readonly upper95: number;
	readonly lower998: number;
	readonly upper998: number;
}

export interface FunnelCurves {
	/** The room inside 95% limits, and inside 99.8% limits. */
	readonly inner: string;
	readonly outer: string;
	readonly limits: readonly { readonly path: string; readonly isOuter: boolean }[];
	/** What the limits and the average are, at their right ends. */
	readonly ends: readonly CurveEnd[];
	/** The lines as strings of small boxes, for names to keep clear of. */
	readonly boxes: readonly Box[];
}

export interface CurveEnd {
	readonly lines: readonly string[];
	readonly y: number;
	readonly isAverage: boolean;
}

/** The limits of chance as curves, as far as places go and the plot reaches. */
export function funnelCurves(
	curve: readonly FunnelLimits[],
	{ plot, x, y, averageLines }: FunnelFrame,
	average: Level
): FunnelCurves {
	const band = (ends: (limits: FunnelLimits) => readonly [number, number]): string =>
		bandPath(
			curve.map((limits) => {
				const [lower, upper] = ends(limits);
				return { x: x(limits.n), lower: kept(lower), upper: kept(upper) };
			})
		);
	return {
		inner: band(({ lower95, upper95 }) => [lower95, upper95]),
		outer: band(({ lower998, upper998 }) => [lower998, upper998]),
		limits: limitsOf.map(({ end, isOuter }) => ({ isOuter, path: limitPath(end) })),
		ends: curveEnds(),
		boxes: curve.flatMap((limits) =>
			[...limitsOf.map(({ end }) => end(limits)), average.value].map((value) =>
				boxAround(x(limits.n), y(value), 3)
			)
		)
	};

	function kept(value: number): number {
		return Math.min(Math.max(y(value), plot.top), plot.bottom);
	}

	/** Drawn only inside the plot: a limit at the end of the scale limits nothing. */
	function limitPath(end: (limits: FunnelLimits) => number): string {
		return linePath(
			curve.map((limits) => {
				const at = y(end(limits));
				return { x: x(limits.n), y: at > plot.top && at < plot.bottom ? at : undefined };
			})
		);
	}

	function curveEnds(): readonly CurveEnd[] {
		const last = curve.at(-1);
		const ends = [
			...(last === undefined
				? []
				: limitsOf.map(({ end, isOuter }) => ({
						at: kept(end(last)),
						lines: [isOuter ? '99.8%' : '95%'],
						isAverage: false
					}))),
			...(averageLines.length === 0
				? []
				: [{ at: y(average.value), lines: averageLines, isAverage: true }])
		];
		const heights = ends.map(({ lines }) => lines.length * lineHeight('tick'));
		const places = spreadApart(
			ends.map(({ at }, index) => ({ at, size: heights[index]! })),
			{ least: 0, most: plot.bottom + 10 }
		);
		return ends.map(({ lines, isAverage }, index) => ({
			lines,
			isAverage,
			y: places[index]! - heights[index]! / 2 + 15
		}));
	}
}

const limitsOf: readonly {
	readonly end: (limits: FunnelLimits) => number;
	readonly isOuter: boolean;
}[] = [
	{ end: ({ upper998 }) => upper998, isOuter: true },
	{ end: ({ upper95 }) => upper95, isOuter: false },
	{ end: ({ lower95 }) => lower95, isOuter: false },
	{ end: ({ lower998 }) => lower998, isOuter: true }
];
