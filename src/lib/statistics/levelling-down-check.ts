import type { ChangeOfGap } from './change-of-gap';
import { changeOfGap } from './change-of-gap';
import { differenceOfProportions } from './difference-of-proportions';
import type { ConfidenceOption, CountOfDenominator } from './estimate';
import { proportion } from './proportion';

/** The two groups either side of a gap. */
export type GroupsOfGap = {
	readonly ahead: CountOfDenominator;
	readonly behind: CountOfDenominator;
};

/** A change of gap, and which group moved to make it. */
export type LevellingDownCheck = ChangeOfGap & {
	/** Change in each group's proportion, now minus before. */
	readonly changeAhead: number;
	readonly changeBehind: number;
	/** Which group made most of the change; undefined where there is no clear change. */
	readonly because: 'behind-rose' | 'ahead-fell' | 'behind-fell' | 'ahead-rose' | undefined;
};

/**
 * Whether a gap is closing because the group behind rose or because the group
 * ahead fell: a gap that closes by the better-off doing worse is no success.
 *
 * Where both moved the gap the same way, the larger movement is named; where there
 * is no clear change, none is. Throws RangeError on counts that are not part of
 * their denominators.
 *
 * Source: our own rule: a gap is read with both of its groups beside it.
 */
export function levellingDownCheck(
	{ before, after }: { readonly before: GroupsOfGap; readonly after: GroupsOfGap },
	options: ConfidenceOption = {}
): LevellingDownCheck {
	const gap = ({ ahead, behind }: GroupsOfGap) =>
		differenceOfProportions({ first: ahead, second: behind }, options);
	const change = changeOfGap({ before: gap(before), after: gap(after) });
	const moved = (group: keyof GroupsOfGap) =>
		proportion(after[group]).value - proportion(before[group]).value;
	const changeAhead = moved('ahead');
	const changeBehind = moved('behind');
	return {
		...change,
		changeAhead,
		changeBehind,
		because: reason({ direction: change.direction, changeAhead, changeBehind })
	};
}

function reason({
	direction,
	changeAhead,
	changeBehind
}: {
	readonly direction: ChangeOfGap['direction'];
	readonly changeAhead: number;
	readonly changeBehind: number;
}): LevellingDownCheck['because'] {
	switch (direction) {
		case 'closing':
			return changeBehind >= -changeAhead ? 'behind-rose' : 'ahead-fell';
		case 'widening':
			return -changeBehind >= changeAhead ? 'behind-fell' : 'ahead-rose';
		case 'no-clear-change':
			return undefined;
		default:
			return direction satisfies never;
	}
}
