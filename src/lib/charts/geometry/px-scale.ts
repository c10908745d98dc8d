/**
 * A linear scale onto the drawing, to a tenth of a px: what an eye can tell, and no
 * longer in the page than it need be. A domain of no width maps to the middle.
 */
export function pxScale(
	[first, last]: readonly [number, number],
	[from, to]: readonly [number, number]
): (value: number) => number {
	const width = last - first;
	return (value) => {
		const share = width === 0 ? 0.5 : (value - first) / width;
		return Math.round((from + (to - from) * share) * 10) / 10;
	};
}
