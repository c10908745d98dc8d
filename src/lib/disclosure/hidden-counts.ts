import { isSmall } from './is-disclosive';

/**
 * Which counts of a row have to be hidden where their total is shown.
 *
 * A small count is hidden, and where it would be the only one the smallest of
 * the others with it: the total less what is seen would give it away. Returns
 * positions in the row. Throws RangeError for a count that is no whole number
 * of people.
 *
 * Source: our own rule, secondary suppression of the next smallest.
 */
export function hiddenCounts(counts: readonly number[]): ReadonlySet<number> {
	const wrong = counts.find((count) => !Number.isInteger(count) || count < 0);
	if (wrong !== undefined) throw new RangeError(`expected whole numbers of people, found ${wrong}`);
	const positions = counts.map((count, position) => ({ count, position }));
	const small = positions.filter(({ count }) => isSmall(count));
	if (small.length !== 1) return new Set(small.map(({ position }) => position));
	const [companion] = positions
		.filter(({ count }) => count > 0 && !isSmall(count))
		.sort((a, b) => a.count - b.count || a.position - b.position);
	return new Set([small[0]!.position, ...(companion ? [companion.position] : [])]);
}
