import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The threshold that a standard normal latent exceeds with a given probability.
 * Outcomes are drawn this way so that one child's outcomes can go together
 * without moving the shares that the invented county is meant to show.
 */
export function probit(proportion: number): number {
	return normalQuantile(proportion, 0, 1);
}

/**
 * A line over the national deprivation rank, from 0 most deprived to 1 least,
 * that gives two shares at the middles of the outer fifths. In probits.
 */
export function gradient(mostDeprived: number, leastDeprived: number): (rank: number) => number {
	const low = probit(mostDeprived);
	const slope = (probit(leastDeprived) - low) / 0.8;
	return (rank) => low + slope * (rank - 0.1);
}
