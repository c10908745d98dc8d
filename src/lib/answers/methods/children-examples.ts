import { childrenNeeded, potentialForImprovement } from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { answered, points, pointsRange, refused } from './worked-example';

const reference = { count: 82, denominator: 110 };
const others = [
	{ count: 180, denominator: 320 },
	{ count: 162, denominator: 260 },
	{ count: 140, denominator: 210 },
	{ count: 113, denominator: 160 }
];
const { potential, children } = answered(
	potentialForImprovement({ reference, others, polarity: 'higher-better' })
);

export const childrenExamples: ExampleGroup = {
	id: 'children',
	heading: 'How many children',
	examples: [
		{
			estimator: 'childrenNeeded',
			name: 'Children to a target',
			example: `133 of 150 children protected: ${childrenNeeded({ count: 133, denominator: 150, target: 0.95 })} more would reach 95%. With 143 of 150 it is ${childrenNeeded({ count: 143, denominator: 150, target: 0.95 })} more.`,
			refusals: [
				refused('A target of 95 where 0.95 is meant', () =>
					childrenNeeded({ count: 133, denominator: 150, target: 95 })
				)
			]
		},
		{
			estimator: 'potentialForImprovement',
			name: 'Room for improvement',
			example: `If fifths at 180 of 320, 162 of 260, 140 of 210 and 113 of 160 all did as well as the fifth at 82 of 110, ${children} more children would; that is ${points(potential.value)} of all children, from ${pointsRange(potential.interval)}.`,
			refusals: [
				refused('No group but the best-off', () =>
					potentialForImprovement({ reference, others: [], polarity: 'higher-better' })
				)
			]
		}
	]
};
