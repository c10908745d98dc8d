import { fewestHeads } from './coin-tosses';
import type { Unavailable } from './estimate';
import { requireAllFinite, requireFinite, requireWholeNumber } from './preconditions';

/** The longest run and the number of crossings of a run chart, against what chance allows. */
export type AnhoejRuns = {
	/** Points not on the centre line. */
	readonly usefulPoints: number;
	readonly longestRun: number;
	readonly longestRunMaximum: number;
	readonly crossings: number;
	readonly crossingsMinimum: number;
	/** A run longer, or crossings fewer, than chance would show about one time in twenty. */
	readonly isSignal: boolean;
};

/**
 * Tells a lasting shift from ordinary ups and downs where there are too few points
 * for limits: by how long the series stays on one side of its middle, and how
 * seldom it crosses it.
 *
 * Anhøj's two rules for a run chart: an unusually long run on one side of the
 * centre line, or unusually few crossings of it. The centre is usually the median.
 * Points on the centre line say nothing and are left out; `too-few` where no
 * others remain. Throws RangeError on a value that is not finite.
 *
 * Source: Anhøj & Olesen (2014), PLoS ONE 9, e113825.
 */
export function anhoejRuns({
	values,
	centre
}: {
	readonly values: readonly number[];
	readonly centre: number;
}): AnhoejRuns | Unavailable {
	requireAllFinite('values', values);
	requireFinite('centre', centre);
	const sides = values.map((value) => Math.sign(value - centre)).filter((side) => side !== 0);
	if (sides.length === 0) return { unavailable: 'too-few' };

	let run = 0;
	let longestRun = 0;
	let crossings = 0;
	for (const [index, side] of sides.entries()) {
		const isSameRun = index > 0 && side === sides[index - 1];
		if (index > 0 && !isSameRun) crossings += 1;
		run = isSameRun ? run + 1 : 1;
		longestRun = Math.max(longestRun, run);
	}
	const limits = anhoejLimits(sides.length);
	return {
		usefulPoints: sides.length,
		longestRun,
		crossings,
		...limits,
		isSignal: longestRun > limits.longestRunMaximum || crossings < limits.crossingsMinimum
	};
}

/**
 * The longest run and the fewest crossings that chance allows in a series of so
 * many points.
 *
 * log₂n rounded plus 3, and the lower 5 % point of a fair coin's n − 1 tosses.
 * Throws RangeError unless the number of points is whole and at least 1.
 *
 * Source: Anhøj & Olesen (2014), PLoS ONE 9, e113825.
 */
export function anhoejLimits(usefulPoints: number): {
	readonly longestRunMaximum: number;
	readonly crossingsMinimum: number;
} {
	requireWholeNumber('usefulPoints', usefulPoints, { minimum: 1 });
	return {
		longestRunMaximum: Math.round(Math.log2(usefulPoints)) + 3,
		crossingsMinimum: usefulPoints === 1 ? 0 : fewestHeads(usefulPoints - 1, 0.05)
	};
}
