/**
 * How many slips of the pen lie between two words: a sign left out, put in or
 * changed, or two neighbours exchanged, no part being edited twice (optimal
 * string alignment). Damerau (1964), Communications of the ACM 7, 171–176.
 */
export function spellingDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, j) => j);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const change = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
			const isExchange = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			row[j] = Math.min(
				last[j]! + 1,
				row[j - 1]! + 1,
				change,
				isExchange ? beforeLast[j - 2]! + 1 : Infinity
			);
		}
		beforeLast = last;
		last = row;
	}
	return last[to.length]!;
}
