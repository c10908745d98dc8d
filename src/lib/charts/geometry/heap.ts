/**
 * Heights at which round marks of one radius stand on a line without
 * overlapping, each at its own x: a heap whose shape is the distribution.
 *
 * Filled row by row: the lowest row takes, from the left, every mark that does
 * not touch the one before, and the next row those left over, so each stands on
 * another. Heights are those of the centres above the line.
 */
export function heap(xs: readonly number[], radius: number): readonly number[] {
	const heights = new Array<number>(xs.length).fill(radius);
	let waiting = xs.map((_, index) => index).sort((a, b) => xs[a]! - xs[b]!);
	for (let height = radius; waiting.length > 0; height += 2 * radius) {
		let edge = -Infinity;
		waiting = waiting.filter((index) => {
			if (xs[index]! < edge) return true;
			heights[index] = height;
			edge = xs[index]! + 2 * radius;
			return false;
		});
	}
	return heights;
}
