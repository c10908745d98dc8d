import { normalQuantile } from './normal-quantile';

/**
 * The fewest heads that so many tosses of a fair coin show without surprise: the
 * smallest number that is not exceeded with at least the given share of chance, as
 * 6 of 20 at a twentieth.
 *
 * The numbers of heads within ten standard deviations are weighed against the
 * likeliest, so that nothing overflows however many the tosses; those further out
 * have less than 1 part in 10²² between them. Beyond a hundred million tosses by the
 * normal distribution, which may be one off. The tosses must be whole and not
 * negative, the share from 1 in 10¹² up and below 1.
 */
export function fewestHeads(tosses: number, share: number): number {
	if (tosses > mostWeighed)
		return Math.ceil((tosses + normalQuantile(share) * Math.sqrt(tosses) - 1) / 2);
	const middle = Math.floor(tosses / 2);
	const reach = Math.ceil(5 * Math.sqrt(tosses));
	const first = Math.max(0, middle - reach);
	const last = Math.min(tosses, middle + reach);
	const weights = new Float64Array(last - first + 1);
	weights[middle - first] = 1;
	for (let heads = middle; heads > first; heads -= 1)
		weights[heads - 1 - first] = (weights[heads - first]! * heads) / (tosses - heads + 1);
	for (let heads = middle; heads < last; heads += 1)
		weights[heads + 1 - first] = (weights[heads - first]! * (tosses - heads)) / (heads + 1);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let sum = 0;
	return first + weights.findIndex((weight) => (sum += weight) >= share * all);
}

const mostWeighed = 1e8;
