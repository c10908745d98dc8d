import { compareWithBenchmark, isEnoughToJudge, proportion } from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { percent, percentRange, refused } from './worked-example';

const england = 0.844;
const place = proportion({ count: 133, denominator: 150 });
const small = proportion({ count: 3, denominator: 8 });
const against = (interval: { lower: number; upper: number }) =>
	compareWithBenchmark({ interval, benchmark: england, polarity: 'higher-better' });
const judged = (counted: number) =>
	isEnoughToJudge(counted) ? 'enough to judge' : 'too few to judge';

export const benchmarkExamples: ExampleGroup = {
	id: 'benchmark',
	heading: 'Comparison with a benchmark',
	examples: [
		{
			estimator: 'compareWithBenchmark',
			name: 'Better, similar or worse',
			example: `133 of 150 children (${percentRange(place.interval)}) is ${against(place.interval)} to a benchmark of ${percent(england)}; ten times as many in the same share (${percentRange(proportion({ count: 1330, denominator: 1500 }).interval)}) is ${against(proportion({ count: 1330, denominator: 1500 }).interval)}.`,
			refusals: [refused('Limits the wrong way round', () => against({ lower: 0.9, upper: 0.8 }))]
		},
		{
			estimator: 'isEnoughToJudge',
			name: 'Too few to judge',
			example: `3 of 8 (${percentRange(small.interval)}) is ${against(small.interval)} by its interval alone, but 8 are ${judged(8)}. 10 are ${judged(10)}.`,
			refusals: [refused('−1 children', () => isEnoughToJudge(-1))]
		}
	]
};
