import type { CountOfDenominator } from './estimate';
import { weightedLine } from './weighted-line';

/** A point of a line, counting by its weight. */
export type WeightedPoint = { readonly x: number; readonly y: number; readonly weight: number };

/**
 * The slope through points, and whether it keeps its sign with each point left out in turn, so that it
 * rests on none of them alone.
 */
export function oneSignedSlope(points: readonly WeightedPoint[]): {
	readonly slope: number;
	readonly isOneSigned: boolean;
} {
	const { slope } = weightedLine(points);
	const isOneSigned = points.every((leftOut) => {
		const without = weightedLine(points.filter((point) => point !== leftOut));
		return Math.sign(without.slope) === Math.sign(slope);
	});
	return { slope, isOneSigned };
}

/** Shares as log-odds, each counting the same, as OHID’s guard takes them; none may be of nobody or everybody. */
export function logOdds(
	points: readonly (CountOfDenominator & { readonly x: number })[]
): readonly WeightedPoint[] {
	return points.map(({ x, count, denominator }) => ({
		x,
		y: Math.log(count / (denominator - count)),
		weight: 1
	}));
}
