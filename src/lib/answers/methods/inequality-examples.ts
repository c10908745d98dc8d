import {
	differenceOfProportions,
	gapBelowMedian,
	lowestFifthGap,
	quantileGroups,
	ratioOfProportions,
	slopeIndexOfInequality,
	slopeIndexOfProportions
} from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { answered, number, percent, points, pointsRange, range, refused } from './worked-example';

const others = { count: 262, denominator: 360 };
const eligible = { count: 52, denominator: 100 };
const gap = differenceOfProportions({ first: others, second: eligible });
const ratio = answered(ratioOfProportions({ first: eligible, second: others }));

const fifths = [
	{ count: 180, denominator: 320 },
	{ count: 162, denominator: 260 },
	{ count: 140, denominator: 210 },
	{ count: 113, denominator: 160 },
	{ count: 82, denominator: 110 }
];
const slope = answered(slopeIndexOfProportions(fifths));
const meanScores = [58, 63.5, 67, 71.5, 76].map((value, index) => ({
	population: fifths[index]!.denominator,
	value,
	standardError: 1
}));
const plain = answered(slopeIndexOfInequality({ quantiles: meanScores, valueType: 'plain' }));

const scores = [17, 19, 22, 24, 28, 30, 33, 34, 34, 35, 36, 36];
const lowest = answered(lowestFifthGap(scores, { minimumScores: 12 }));
const deprivation = [31, 12, 45, 8, 27, 52, 19, 38, 5, 23];
const grouped = answered(quantileGroups(deprivation, { groups: 5, firstGroup: 'highest' }));

export const inequalityExamples: ExampleGroup = {
	id: 'inequality',
	heading: 'Inequality',
	examples: [
		{
			estimator: 'differenceOfProportions',
			name: 'Gap between two groups',
			example: `262 of 360 against 52 of 100 is a gap of ${points(gap.value)}, from ${pointsRange(gap.interval)}.`,
			refusals: [
				refused('52 of 0', () =>
					differenceOfProportions({ first: others, second: { count: 52, denominator: 0 } })
				)
			]
		},
		{
			estimator: 'ratioOfProportions',
			name: 'Relative gap',
			example: `52 of 100 against 262 of 360: children of the first group are ${number(ratio.value)} times as likely to do well, from ${range(ratio.interval, 2)} times.`,
			refusals: [
				refused('None of 100', () =>
					ratioOfProportions({ first: { count: 0, denominator: 100 }, second: others })
				)
			]
		},
		{
			estimator: 'slopeIndexOfProportions',
			name: 'Slope across deprivation',
			example: `Fifths at 180 of 320, 162 of 260, 140 of 210, 113 of 160 and 82 of 110, most deprived first, have a slope of ${points(slope.sii.value)}, from ${pointsRange(slope.sii.interval)}; the least deprived end is ${number(answered(slope.rii).value)} times the most deprived.`,
			refusals: [
				refused('Four groups', () => slopeIndexOfProportions(fifths.slice(0, 4))),
				refused('A group where none of 110 did', () =>
					slopeIndexOfProportions([...fifths.slice(0, 4), { count: 0, denominator: 110 }])
				)
			]
		},
		{
			estimator: 'slopeIndexOfInequality',
			name: 'Slope of any value',
			example: `Mean scores of 58, 63.5, 67, 71.5 and 76 in fifths of 320, 260, 210, 160 and 110 children have a slope of ${number(plain.sii.value, 1)} from a start of ${number(plain.intercept, 1)}, so that the least deprived end is ${number(answered(plain.rii).value)} times the most deprived.`,
			refusals: [
				refused('A group of nine people', () =>
					slopeIndexOfInequality({
						quantiles: meanScores.map((group) => ({ ...group, population: 9 })),
						valueType: 'plain'
					})
				)
			]
		},
		{
			estimator: 'quantileGroups',
			name: 'Fifths by deprivation',
			example: `Ten areas scoring ${deprivation.join(', ')} fall into fifths ${grouped.join(', ')}, where 1 is the most deprived.`,
			refusals: [
				refused('Three areas cut into five', () => quantileGroups([31, 12, 45], { groups: 5 }))
			]
		},
		{
			estimator: 'lowestFifthGap',
			name: 'Lowest fifth and the middle',
			example: `Twelve children scoring ${scores.join(', ')}: the lowest fifth average ${number(lowest.lowestFifthMean, 1)}, the middle is ${number(lowest.median, 1)}, and the gap is ${percent(lowest.gap)}. (So few are shown only to be followed by hand: they are refused unless asked for.)`,
			refusals: [refused('The same twelve, as the measure is asked', () => lowestFifthGap(scores))]
		},
		{
			estimator: 'gapBelowMedian',
			name: 'The same from published figures',
			example: `A middle score of 34 and a lowest-fifth mean of 23.0 are a gap of ${percent(gapBelowMedian({ median: 34, lowestFifthMean: 23 }))}.`,
			refusals: [
				refused('A middle score of 0', () => gapBelowMedian({ median: 0, lowestFifthMean: 0 }))
			]
		}
	]
};
