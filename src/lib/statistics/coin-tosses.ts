/**
 * The fewest heads that so many tosses of a fair coin show without surprise: the
 * smallest number that is not exceeded with at least the given share of chance, as
 * 6 of 20 at a twentieth.
 *
 * Every number of heads is weighed against the likeliest, so that nothing overflows
 * however many the tosses. The tosses must be whole and not negative, the share
 * above 0 and below 1.
 */
export function fewestHeads(tosses: number, share: number): number {
	const weights = new Float64Array(tosses + 1);
	const middle = Math.floor(tosses / 2);
	weights[middle] = 1;
	for (let heads = middle; heads > 0; heads -= 1)
		weights[heads - 1] = (weights[heads]! * heads) / (tosses - heads + 1);
	for (let heads = middle; heads < tosses; heads += 1)
		weights[heads + 1] = (weights[heads]! * (tosses - heads)) / (heads + 1);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let sum = 0;
	return weights.findIndex((weight) => (sum += weight) >= share * all);
}
