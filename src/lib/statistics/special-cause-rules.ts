import { requireSameLength } from './preconditions';

/** Where a point lies against the mean: 1 above, −1 below, 0 on it. */
export type SideOfMean = -1 | 0 | 1;

const runLength = 7;

/**
 * Where seven points in a row on one side of the mean are complete: true at the
 * seventh and every later point of the run. A point on the mean ends a run.
 */
export function completesRunOnOneSide(sides: readonly SideOfMean[]): boolean[] {
	let length = 0;
	return sides.map((side, index) => {
		length = side === 0 ? 0 : side === sides[index - 1] ? length + 1 : 1;
		return length >= runLength;
	});
}

/**
 * Where a trend of seven points is complete: 1 where each of the last seven is
 * higher than the one before it, −1 where each is lower, otherwise 0. Two equal
 * points end a trend.
 */
export function completesTrend(values: readonly number[]): SideOfMean[] {
	let steps = 0;
	let heading: SideOfMean = 0;
	return values.map((value, index) => {
		const step = Math.sign(value - (values[index - 1] ?? value)) as SideOfMean;
		steps = step === 0 ? 0 : step === heading ? steps + 1 : 1;
		heading = step;
		return steps >= runLength - 1 ? heading : 0;
	});
}

/** Every point of the seven that end where a run or trend is complete, not only the last. */
export function belongsToSeven(isComplete: readonly boolean[]): boolean[] {
	return isComplete.map((_, index) => isComplete.slice(index, index + runLength).some(Boolean));
}

/**
 * Every point of a three in which two or more lie near the limits and all three
 * lie on one side of the mean. Throws RangeError unless there is a side for each
 * point.
 */
export function belongsToTwoInThree({
	isNearLimits,
	sides
}: {
	readonly isNearLimits: readonly boolean[];
	readonly sides: readonly SideOfMean[];
}): boolean[] {
	requireSameLength({ isNearLimits, sides });
	const isTwoInThree = (start: number) => {
		const side = sides[start];
		return (
			side !== 0 &&
			side !== undefined &&
			sides[start + 1] === side &&
			sides[start + 2] === side &&
			isNearLimits.slice(start, start + 3).filter(Boolean).length >= 2
		);
	};
	return sides.map((_, index) =>
		[index - 2, index - 1, index].some((start) => start >= 0 && isTwoInThree(start))
	);
}
