/**
 * Those that pairs hang together, directly or through others: each group in
 * alphabetical order, the groups by their first. A pair of one with itself
 * makes no group.
 */
export function groupsOf(
	pairs: readonly (readonly [string, string])[]
): readonly (readonly string[])[] {
	const groupOf = new Map<string, Set<string>>();
	for (const [a, b] of pairs) {
		const [one, other] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
		for (const member of other) one.add(member);
		for (const member of one) groupOf.set(member, one);
	}
	return [...new Set(groupOf.values())]
		.map((group) => [...group].sort())
		.filter((group) => group.length > 1)
		.sort(([a], [b]) => (a! < b! ? -1 : 1));
}
