import { sum } from 'd3';

/** A straight line over the whole range of deprivation, read at its two ends. */
export type LineEnds = {
	/** At the most deprived end, relative rank 0. */
	readonly atMost: number;
	/** At the least deprived end, relative rank 1. */
	readonly atLeast: number;
};

/**
 * Prepares the population-weighted line through group values by relative rank,
 * for groups of these populations in order from most deprived.
 *
 * Each group sits at the midpoint of its share of the cumulative population. The
 * weights depend on the populations alone, so one preparation serves every
 * redraw of the values.
 */
export function relativeRankLine(
	populations: readonly number[]
): (values: readonly number[]) => LineEnds {
	const total = sum(populations);
	const shares = populations.map((population) => population / total);
	let cumulative = 0;
	const midpoints = shares.map((share) => (cumulative += share) - share / 2);
	const centre = sum(shares, (share, index) => share * (midpoints[index] ?? 0));
	const deviations = midpoints.map((midpoint) => midpoint - centre);
	const spread = sum(shares, (share, index) => share * (deviations[index] ?? 0) ** 2);
	const slopeWeights = shares.map((share, index) => (share * (deviations[index] ?? 0)) / spread);
	return (values: readonly number[]) => {
		let slope = 0;
		let average = 0;
		for (const [index, value] of values.entries()) {
			slope += (slopeWeights[index] ?? 0) * value;
			average += (shares[index] ?? 0) * value;
		}
		const atMost = average - slope * centre;
		return { atMost, atLeast: atMost + slope };
	};
}
