import { requireAllFinite, requireSameLength } from './preconditions';

/** Where a point lies against the mean: 1 above, −1 below, 0 on it. */
export type SideOfMean = -1 | 0 | 1;

const runLength = 7;

/**
 * Marks where seven points in a row lie on one side of the average: a lasting
 * shift.
 *
 * True at the seventh and every later point of the run. A point on the mean ends a
 * run. Throws RangeError on a side that is not −1, 0 or 1.
 *
 * Source: NHS England, Making Data Count.
 */
export function completesRunOnOneSide(sides: readonly SideOfMean[]): boolean[] {
	requireSides(sides);
	let length = 0;
	return sides.map((side, index) => {
		length = side === 0 ? 0 : side === sides[index - 1] ? length + 1 : 1;
		return length >= runLength;
	});
}

/**
 * Marks where seven points in a row rise, or fall.
 *
 * 1 where each of the last seven is higher than the one before it, −1 where each
 * is lower, otherwise 0. Two equal points end a trend. Throws RangeError on a
 * value that is not finite.
 *
 * Source: NHS England, Making Data Count.
 */
export function completesTrend(values: readonly number[]): SideOfMean[] {
	requireAllFinite('values', values);
	let steps = 0;
	let heading: SideOfMean = 0;
	return values.map((value, index) => {
		const step = Math.sign(value - (values[index - 1] ?? value)) as SideOfMean;
		steps = step === 0 ? 0 : step === heading ? steps + 1 : 1;
		heading = step;
		return steps >= runLength - 1 ? heading : 0;
	});
}

/**
 * Marks every point of a run or trend of seven, and not only its last.
 *
 * Given where a run or trend is complete, in order of time: the six points before
 * each such place belong to it too.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function belongsToSeven(isComplete: readonly boolean[]): boolean[] {
	return isComplete.map((_, index) => isComplete.slice(index, index + runLength).some(Boolean));
}

/**
 * Marks three points in a row on one side of the average of which two come close
 * to the limits: an early warning.
 *
 * Every point of such a three is true. Throws RangeError unless there is a side
 * for each point.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function belongsToTwoInThree({
	isNearLimits,
	sides
}: {
	readonly isNearLimits: readonly boolean[];
	readonly sides: readonly SideOfMean[];
}): boolean[] {
	requireSameLength({ isNearLimits, sides });
	requireSides(sides);
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

function requireSides(sides: readonly number[]): void {
	const other = sides.find((side) => ![-1, 0, 1].includes(side));
	if (other !== undefined) throw new RangeError(`side must be -1, 0 or 1, found ${other}`);
}
