import { scaleLinear, type ScaleLinear } from 'd3';

/** A linear scale onto the drawing, to a tenth of a px: what an eye can tell, and no longer in the page than it need be. */
export function pxScale(
	domain: readonly [number, number],
	range: readonly [number, number]
): ScaleLinear<number, number> {
	return scaleLinear(domain, range).interpolate(
		(from, to) => (share) => Math.round((from + (to - from) * share) * 10) / 10
	);
}
