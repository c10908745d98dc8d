import { sum } from 'd3';

/** A straight line y = intercept + slope·x. */
export type WeightedLine = {
	readonly slope: number;
	readonly intercept: number;
	/** Taking each weight as 1 over the known variance of its point. */
	readonly slopeStandardError: number;
};

/**
 * The least-squares line through points, each counting by its weight.
 *
 * Needs two different x; the caller has checked, since what to say when there
 * are not is the caller's to know.
 */
export function weightedLine(
	points: readonly { readonly x: number; readonly y: number; readonly weight: number }[]
): WeightedLine {
	const total = sum(points, ({ weight }) => weight);
	const meanX = sum(points, ({ x, weight }) => weight * x) / total;
	const meanY = sum(points, ({ y, weight }) => weight * y) / total;
	const spread = sum(points, ({ x, weight }) => weight * (x - meanX) ** 2);
	const slope = sum(points, ({ x, y, weight }) => weight * (x - meanX) * (y - meanY)) / spread;
	return { slope, intercept: meanY - slope * meanX, slopeStandardError: Math.sqrt(1 / spread) };
}
