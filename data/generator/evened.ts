import { groups } from 'd3';

import { probit } from './probability';

/**
 * The values pressed into standard normal shape within each group, their order
 * kept: the lowest of n becomes the normal quantile of 0.5/n, and so on. A
 * group's share above any threshold then comes out as planned, where
 * independent draws would hide the planned trends in chance; who is above it
 * stays a matter of chance, so small areas still vary as they should.
 */
export function evened<T>(
	items: readonly T[],
	value: (item: T) => number,
	group: (item: T) => string
): ReadonlyMap<T, number> {
	const result = new Map<T, number>();
	for (const [, members] of groups(items, group)) {
		const inOrder = members
			.map((item) => ({ item, value: value(item) }))
			.sort((one, other) => one.value - other.value);
		for (const [i, { item }] of inOrder.entries())
			result.set(item, probit((i + 0.5) / inOrder.length));
	}
	return result;
}
