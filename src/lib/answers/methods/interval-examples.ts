import {
	byarInterval,
	exactPoissonInterval,
	meanInterval,
	normalCriticalValue,
	poissonInterval,
	proportion,
	rate,
	studentCriticalValue,
	wilsonInterval
} from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { answered, number, percent, percentRange, range, refused } from './worked-example';

const few = proportion({ count: 3, denominator: 8 });
const many = wilsonInterval({ count: 133, denominator: 150 });
const visits = rate({ count: 23, denominator: 1840, multiplier: 1000 });
const mean = answered(meanInterval({ mean: 22.4, standardDeviation: 31.8, n: 64 }));

export const intervalExamples: ExampleGroup = {
	id: 'intervals',
	heading: 'How sure a figure is',
	examples: [
		{
			estimator: 'proportion',
			name: 'Share and its interval',
			example: `3 of 8 children is ${percent(few.value)}, and the true share may be anything from ${percentRange(few.interval)}: too wide to judge.`,
			refusals: [
				refused('11 of 10', () => proportion({ count: 11, denominator: 10 })),
				refused('0 of 0', () => proportion({ count: 0, denominator: 0 }))
			]
		},
		{
			estimator: 'wilsonInterval',
			name: 'Wilson interval',
			example: `133 of 150 children is ${percent(133 / 150)}; the interval is ${percentRange(many)}. None of 12 is 0%, and still the interval reaches ${percent(wilsonInterval({ count: 0, denominator: 12 }).upper)}.`,
			refusals: [
				refused('A confidence of 95 where 0.95 is meant', () =>
					wilsonInterval({ count: 133, denominator: 150 }, { confidence: 95 })
				)
			]
		},
		{
			estimator: 'rate',
			name: 'Rate for every so many',
			example: `23 visits among 1,840 children are ${number(visits.value, 1)} for every 1,000, from ${range(visits.interval)}.`,
			refusals: [
				refused('−1 visits', () => rate({ count: -1, denominator: 1840, multiplier: 1000 }))
			]
		},
		{
			estimator: 'meanInterval',
			name: 'Mean and its interval',
			example: `A mean rise of 22.4 points over 64 parents who differ by 31.8 (standard deviation) has an interval of ${range(mean.interval)}.`,
			refusals: [
				refused('One parent', () => meanInterval({ mean: 22.4, standardDeviation: 0, n: 1 }))
			]
		},
		{
			estimator: 'poissonInterval',
			name: 'Interval for a number of events',
			example: `9 events could as well be ${range(poissonInterval(9))}, and 10 events ${range(poissonInterval(10))}.`,
			refusals: [refused('−1 events', () => poissonInterval(-1))]
		},
		{
			estimator: 'exactPoissonInterval',
			name: 'Exact interval for a few events',
			example: `3 referrals could as well be ${range(exactPoissonInterval(3))}; none at all could be up to ${number(exactPoissonInterval(0).upper, 1)}.`,
			refusals: [refused('−1 referrals', () => exactPoissonInterval(-1))]
		},
		{
			estimator: 'byarInterval',
			name: 'Byar’s interval for many events',
			example: `23 events could as well be ${range(byarInterval(23))}.`,
			refusals: [refused('−1 events', () => byarInterval(-1))]
		},
		{
			estimator: 'normalCriticalValue',
			name: 'Reach of an interval',
			example: `At 95% an interval reaches ${number(normalCriticalValue(0.95))} standard errors either side, at 99.8% ${number(normalCriticalValue(0.998))}.`,
			refusals: [refused('A confidence of 1', () => normalCriticalValue(1))]
		},
		{
			estimator: 'studentCriticalValue',
			name: 'Reach of the interval of a mean',
			example: `With 8 people an interval at 95% reaches ${number(studentCriticalValue({ confidence: 0.95, degreesOfFreedom: 7 }))} standard errors either side, with 64 people ${number(studentCriticalValue({ confidence: 0.95, degreesOfFreedom: 63 }))}.`,
			refusals: [
				refused('No degrees of freedom', () =>
					studentCriticalValue({ confidence: 0.95, degreesOfFreedom: 0 })
				)
			]
		}
	]
};
