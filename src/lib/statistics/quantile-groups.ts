import { max, rank } from 'd3';

import type { Unavailable } from './estimate';
import { requireAllFinite, requireWholeNumber } from './preconditions';

/**
 * Sorts areas by deprivation, or by any value, and cuts them into equal groups
 * such as fifths.
 *
 * The group number of each area, in the order given, 1 for the lowest values (or
 * the highest, if asked): `q = floor((Q + 1) − ceil((N + 1 − rank) / (N / Q)))`,
 * ties sharing their lowest rank, and never below 1: OHID's rule, so that our
 * deciles are the ones OHID would assign. `too-few` where there are fewer areas
 * than groups. Throws RangeError on a value that is not finite or a number of
 * groups that is not whole.
 *
 * Source: OHID technical guide, “Assigning deprivation categories”.
 */
export function quantileGroups(
	values: readonly number[],
	{
		groups,
		firstGroup = 'lowest'
	}: { readonly groups: number; readonly firstGroup?: 'lowest' | 'highest' }
): number[] | Unavailable {
	requireAllFinite('values', values);
	requireWholeNumber('groups', groups, { minimum: 1 });
	const n = values.length;
	if (n < groups) return { unavailable: 'too-few' };
	const highest = max(values) ?? 0;
	const ordered = firstGroup === 'lowest' ? values : values.map((value) => highest - value);
	return Array.from(rank(ordered), (zeroBasedRank) =>
		Math.max(1, Math.floor(groups + 1 - Math.ceil((n - zeroBasedRank) / (n / groups))))
	);
}
