import type { Estimate } from './estimate';
import { squareAndAddDifference } from './square-and-add-difference';

/** Whether a gap moved by more than chance would move it. */
export type GapDirection = 'closing' | 'widening' | 'no-clear-change';

/** How much a gap changed, and what may be said of it. */
export type ChangeOfGap = { readonly change: Estimate; readonly direction: GapDirection };

/**
 * Whether a gap is closing: the gap now minus the gap before, called closing or
 * widening only where chance cannot explain the change.
 *
 * Gaps are given the usual way up: positive where the group we worry about is
 * behind. The interval of the change squares and adds the gaps' own intervals,
 * which for symmetric intervals is SE² = SE(now)² + SE(before)² and for Newcombe's
 * lopsided ones keeps their shape. `closing` only where the whole interval is
 * below 0, `widening` only where it is above; anything else is no clear change.
 * Assumes the two periods share no children. Throws RangeError unless both
 * intervals have the same confidence, finite limits and their value between them.
 *
 * Source: Zou & Donner (2008), Statistics in Medicine 27, 1693–1702.
 */
export function changeOfGap({
	before,
	after
}: {
	readonly before: Estimate;
	readonly after: Estimate;
}): ChangeOfGap {
	const change = squareAndAddDifference({ first: after, second: before });
	return { change, direction: directionOf(change) };
}

function directionOf({ interval }: Estimate): GapDirection {
	if (interval.upper < 0) return 'closing';
	if (interval.lower > 0) return 'widening';
	return 'no-clear-change';
}
