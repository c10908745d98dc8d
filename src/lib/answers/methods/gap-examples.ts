import {
	changeOfGap,
	differenceOfProportions,
	levellingDownCheck,
	squareAndAddDifference
} from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { inPlainWords, points, pointsRange, refused } from './worked-example';

const gap = (ahead: number, behind: number, confidence = 0.95) =>
	differenceOfProportions(
		{ first: { count: ahead, denominator: 1800 }, second: { count: behind, denominator: 500 } },
		{ confidence }
	);
const before = gap(1310, 260);
const after = gap(1330, 310);
const { change, direction } = changeOfGap({ before, after });
const groups = (ahead: number, behind: number) => ({
	ahead: { count: ahead, denominator: 1800 },
	behind: { count: behind, denominator: 500 }
});
const risen = levellingDownCheck({ before: groups(1310, 260), after: groups(1330, 310) });
const fallen = levellingDownCheck({ before: groups(1310, 260), after: groups(1130, 262) });
const difference = squareAndAddDifference({ first: after, second: before });

export const gapExamples: ExampleGroup = {
	id: 'gaps',
	heading: 'Gaps over time',
	examples: [
		{
			estimator: 'changeOfGap',
			name: 'Is a gap closing?',
			example: `A gap that goes from ${points(before.value)} to ${points(after.value)} changes by ${points(change.value)}, from ${pointsRange(change.interval)}: ${inPlainWords(direction)}.`,
			refusals: [
				refused('One gap at 90% and one at 95%', () =>
					changeOfGap({ before: gap(1310, 260, 0.9), after })
				)
			]
		},
		{
			estimator: 'levellingDownCheck',
			name: 'Who moved?',
			example: `That gap is ${inPlainWords(risen.direction)} because the group ${inPlainWords(risen.because ?? '')}, by ${points(risen.changeBehind)}. Had the group ahead gone from 1,310 to 1,130 of 1,800 and the group behind from 260 to 262 of 500, it would be ${inPlainWords(fallen.direction)} because the group ${inPlainWords(fallen.because ?? '')}.`,
			refusals: [
				refused('510 of 500', () =>
					levellingDownCheck({ before: groups(1310, 510), after: groups(1330, 310) })
				)
			]
		},
		{
			estimator: 'squareAndAddDifference',
			name: 'Difference of two uncertain figures',
			example: `${points(after.value)} (${pointsRange(after.interval)}) minus ${points(before.value)} (${pointsRange(before.interval)}) is ${points(difference.value)}, from ${pointsRange(difference.interval)}.`,
			refusals: [
				refused('A figure outside its own interval', () =>
					squareAndAddDifference({
						first: { value: 2, interval: { lower: 0, upper: 1, confidence: 0.95 } },
						second: before
					})
				)
			]
		}
	]
};
