import {
	differenceOfProportions,
	mantelHaenszelDifference,
	mantelHaenszelRatio,
	pooledYears
} from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import {
	answered,
	number,
	percent,
	percentRange,
	points,
	pointsRange,
	range,
	refused
} from './worked-example';

const years = [
	{ period: 2022, count: 4, denominator: 11 },
	{ period: 2023, count: 9, denominator: 14 },
	{ period: 2024, count: 7, denominator: 9 }
];
const pooled = answered(pooledYears(years)[0]!);

const girls = {
	first: { count: 90, denominator: 100 },
	second: { count: 240, denominator: 300 }
};
const boys = {
	first: { count: 210, denominator: 300 },
	second: { count: 60, denominator: 100 }
};
const together = differenceOfProportions({
	first: { count: 300, denominator: 400 },
	second: { count: 300, denominator: 400 }
});
const difference = answered(mantelHaenszelDifference([girls, boys]));
const ratio = answered(mantelHaenszelRatio([girls, boys]));
const nobody = { count: 0, denominator: 0 };

export const poolingExamples: ExampleGroup = {
	id: 'pooling',
	heading: 'Years taken together, and like compared with like',
	examples: [
		{
			estimator: 'pooledYears',
			name: 'Several years together',
			example: `4 of 11, 9 of 14 and 7 of 9 in three years are ${pooled.count} of ${pooled.denominator} together: ${percent(pooled.value)}, from ${percentRange(pooled.interval)}.`,
			refusals: [
				refused('The year between missing', () => pooledYears([years[0]!, years[2]!])[0]!),
				refused(
					'A new definition from 2023',
					() => pooledYears(years, { seriesBreaks: [2023] })[0]!
				)
			]
		},
		{
			estimator: 'mantelHaenszelDifference',
			name: 'Gap with like compared with like',
			example: `One group has 90 of 100 girls and 210 of 300 boys, the other 240 of 300 girls and 60 of 100 boys. All together they are ${points(together.value)} apart; girl with girl and boy with boy the first is ahead by ${points(difference.value)}, from ${pointsRange(difference.interval)}.`,
			refusals: [
				refused('No boy or girl in the second group', () =>
					mantelHaenszelDifference([{ ...girls, second: nobody }])
				)
			]
		},
		{
			estimator: 'mantelHaenszelRatio',
			name: 'Relative gap with like compared with like',
			example: `In the same two groups the first is ${number(ratio.value)} times as likely to do well, from ${range(ratio.interval, 2)} times.`,
			refusals: [
				refused('None of the second group in any stratum', () =>
					mantelHaenszelRatio([{ ...girls, second: { count: 0, denominator: 300 } }])
				)
			]
		}
	]
};
