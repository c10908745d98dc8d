import { listInWords } from '$lib/format';
import { reasonAgainstWords, seriesMethodNames } from '$lib/readings/series-method-words';
import { assuranceWords, specialCauseWords, variationWords } from '$lib/readings/variation-words';
import {
	anhoejLimits,
	anhoejRuns,
	belongsToSeven,
	belongsToTwoInThree,
	completesRunOnOneSide,
	completesTrend,
	crossesSeriesBreak,
	linearTrend,
	pChart,
	pPrimeChart,
	recentTrend,
	sinceLatestBreak,
	timeSeriesMethod,
	xmrChart,
	xmrLimits,
	xmrPoints
} from '$lib/statistics';
import type { XmrPoint } from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import {
	answered,
	inPlainWords,
	number,
	percent,
	percentRange,
	range,
	refused
} from './worked-example';

const years = [1820, 1795, 1762, 1741, 1718].map((count, index) => ({
	period: 2020 + index,
	count,
	denominator: [2000, 1990, 1985, 1980, 1975][index]!
}));
const trend = answered(recentTrend(years, { polarity: 'higher-better' }));
const line = answered(linearTrend(years.slice(2)));
const choice = timeSeriesMethod(years, { spacing: 'annual' });

const quarters = [52, 55, 49, 58, 54, 57, 51, 56, 53, 60, 59, 61];
const limits = answered(xmrLimits(quarters));
const chart = answered(xmrChart(quarters, { polarity: 'higher-better', target: 75 }));
const leap = answered(xmrChart([...quarters, 80], { polarity: 'higher-better' }));
const judged = xmrPoints({
	values: [...quarters, 40],
	limits,
	phase: 0,
	polarity: 'higher-better'
});

const months = [18, 22, 9, 25, 14, 8].map((count, index) => ({
	count,
	denominator: [20, 25, 10, 30, 18, 20][index]!
}));
const plain = answered(pChart(months));
const thousands = [9300, 9250, 9340, 9180, 9310, 9120].map((count) => ({
	count,
	denominator: 10_000
}));
const crowded = answered(pChart(thousands));
const prime = answered(pPrimeChart(thousands));

const runs = answered(
	anhoejRuns({ values: [91, 90, 89, 88, 89, 90, 93, 94, 95, 96, 95], centre: 91 })
);
const allowed = anhoejLimits(24);
const places = (marks: readonly (boolean | number)[]) =>
	listInWords(marks.flatMap((mark, index) => (mark ? [String(index + 1)] : [])));
const causeOf = (points: readonly XmrPoint[]) => {
	const cause = points.at(-1)?.cause ?? 'common-cause';
	return cause === 'common-cause' ? variationWords[cause] : specialCauseWords[cause];
};
const isNearLimits = [false, true, false, true, false];

export const seriesExamples: ExampleGroup = {
	id: 'series',
	heading: 'Series',
	examples: [
		{
			estimator: 'timeSeriesMethod',
			name: 'Which method suits',
			example: `5 single years of counts suit ${choice.method ? seriesMethodNames[choice.method] : 'nothing'}. Not used: ${choice.notUsed.map(({ method, reason }) => `${seriesMethodNames[method]} (${reasonAgainstWords[reason]})`).join('; ')}.`,
			refusals: [
				refused('The same year twice', () =>
					timeSeriesMethod([...years, years[0]!], { spacing: 'annual' })
				)
			]
		},
		{
			estimator: 'linearTrend',
			name: 'The line through a few years',
			example: `The last three of them, ${years
				.slice(2)
				.map(({ count, denominator }) => percent(count / denominator))
				.join(
					', '
				)}: along their line down ${number(-100 * (line.atLast - line.atFirst), 1)} points (chi-square ${number(line.chiSquare, 1)}: 3.8 is probable, 9.5 is clear).`,
			refusals: [refused('Two years', () => linearTrend(years.slice(3)))]
		},
		{
			estimator: 'recentTrend',
			name: 'Which way is it going?',
			example: `Five years of ${years.map(({ count, denominator }) => percent(count / denominator)).join(', ')} of about 2,000 children each: ${inPlainWords(trend.direction)}, so ${inPlainWords(trend.judgement)} where higher is better (chi-square ${number(trend.chiSquare, 1)} against 9.5).`,
			refusals: [
				refused('Four years', () => recentTrend(years.slice(1))),
				refused('A new definition from the third year', () =>
					recentTrend(years, { seriesBreaks: [2022] })
				)
			]
		},
		{
			estimator: 'xmrChart',
			name: 'Real change or ordinary ups and downs',
			example: `Twelve quarters of ${quarters.join(', ')}: the last is ${variationWords[chart.variation]}, and a target of 75 ${assuranceWords[answered(chart.assurance)!]}. A thirteenth quarter of 80 would be ${causeOf(leap.points)}: ${variationWords[leap.variation]}.`,
			refusals: [
				refused('Four quarters', () => xmrChart(quarters.slice(0, 4))),
				refused('Limits begun again without a reason', () =>
					xmrChart(quarters, { rebases: [{ start: 6, reason: '' }] })
				)
			]
		},
		{
			estimator: 'xmrLimits',
			name: 'The ordinary band',
			example: `Those twelve quarters average ${number(limits.mean, 1)} and move by ${number(limits.averageMovingRange, 1)} from one to the next: the band is ${range(limits)}, and close to its edge below ${number(limits.nearLower, 1)} and above ${number(limits.nearUpper, 1)}.`,
			refusals: [refused('Four quarters', () => xmrLimits(quarters.slice(0, 4)))]
		},
		{
			estimator: 'xmrPoints',
			name: 'Each point judged',
			example: `Within that band, a further quarter of 40 would be ${causeOf(judged)}: ${variationWords[judged.at(-1)!.variation]}.`,
			refusals: [
				refused('A band without an average', () =>
					xmrPoints({
						values: quarters,
						limits: { ...limits, mean: 0 / 0 },
						phase: 0,
						polarity: 'neutral'
					})
				)
			]
		},
		{
			estimator: 'completesRunOnOneSide',
			name: 'Seven on one side',
			example: `Eight points above the average and one below: the run is complete at points ${places(completesRunOnOneSide([1, 1, 1, 1, 1, 1, 1, 1, -1]))}.`,
			refusals: [refused('A side of 2', () => completesRunOnOneSide([2 as 1]))]
		},
		{
			estimator: 'completesTrend',
			name: 'Seven rising or falling',
			example: `Points 2, 1, 2, 3, 4, 5, 6, 7, 3 rise for seven by point ${places(completesTrend([2, 1, 2, 3, 4, 5, 6, 7, 3]))}.`,
			refusals: [refused('A point without a number', () => completesTrend([1, 0 / 0]))]
		},
		{
			estimator: 'belongsToSeven',
			name: 'All points of a seven',
			example: `A run complete at point 8 is points ${places(belongsToSeven([false, false, false, false, false, false, false, true, false]))}.`,
			refusals: []
		},
		{
			estimator: 'belongsToTwoInThree',
			name: 'Two in three near the limits',
			example: `Five points above the average, the second and fourth near the limit: points ${places(belongsToTwoInThree({ isNearLimits, sides: [1, 1, 1, 1, 1] }))}. With the third below the average: ${places(belongsToTwoInThree({ isNearLimits, sides: [1, 1, -1, 1, 1] })) || 'none'}.`,
			refusals: [
				refused('Five points and four sides', () =>
					belongsToTwoInThree({ isNearLimits, sides: [1, 1, 1, 1] })
				)
			]
		},
		{
			estimator: 'pChart',
			name: 'Shares of changing numbers',
			example: `Six months of ${months.map(({ count, denominator }) => `${count} of ${denominator}`).join(', ')} average ${percent(plain.centre)}. The last month may be ${percentRange(plain.points.at(-1)!)} by chance, and is ${plain.points.at(-1)!.isOutside ? 'outside' : 'inside'}.`,
			refusals: [
				refused('One month', () => pChart(months.slice(0, 1))),
				refused('Everybody, every month', () =>
					pChart([
						{ count: 20, denominator: 20 },
						{ count: 25, denominator: 25 }
					])
				)
			]
		},
		{
			estimator: 'pPrimeChart',
			name: 'Shares of thousands',
			example: `Six months of 10,000 children at ${thousands.map(({ count }) => percent(count / 10_000)).join(', ')}: a plain chart would mark ${crowded.points.filter(({ isOutside }) => isOutside).length} of them, this one ${prime.points.filter(({ isOutside }) => isOutside).length}, since they stray ${number(prime.sigmaZ, 1)} times as far as chance.`,
			refusals: [refused('One month', () => pPrimeChart(thousands.slice(0, 1)))]
		},
		{
			estimator: 'anhoejRuns',
			name: 'Runs of a short series',
			example: `91, 90, 89, 88, 89, 90, 93, 94, 95, 96, 95 round 91: the longest run is ${runs.longestRun} where chance allows ${runs.longestRunMaximum}, and the middle is crossed ${runs.crossings === 1 ? 'once' : `${runs.crossings} times`} where chance would cross it at least ${runs.crossingsMinimum} times: ${runs.isSignal ? 'a lasting shift' : 'ordinary ups and downs'}.`,
			refusals: [
				refused('Every point on the middle', () => anhoejRuns({ values: [5, 5, 5], centre: 5 }))
			]
		},
		{
			estimator: 'anhoejLimits',
			name: 'What chance allows runs',
			example: `Among 24 points chance allows a run of ${allowed.longestRunMaximum}, and crosses the middle at least ${allowed.crossingsMinimum} times.`,
			refusals: [refused('No points', () => anhoejLimits(0))]
		},
		{
			estimator: 'crossesSeriesBreak',
			name: 'Either side of a break',
			example: `With a new definition from 2022, comparing 2020 with 2024 ${crossesSeriesBreak({ first: 2020, last: 2024, seriesBreaks: [2022] }) ? 'crosses the break' : 'is sound'}; comparing 2022 with 2024 ${crossesSeriesBreak({ first: 2022, last: 2024, seriesBreaks: [2022] }) ? 'crosses the break' : 'is sound'}.`,
			refusals: [
				refused('A year that is none', () =>
					crossesSeriesBreak({ first: 0 / 0, last: 2024, seriesBreaks: [] })
				)
			]
		},
		{
			estimator: 'sinceLatestBreak',
			name: 'Since the latest break',
			example: `Of the years 2020 to 2024 with a new definition from 2022, ${sinceLatestBreak(
				years,
				[2022]
			)
				.map(({ period }) => period)
				.join(', ')} are kept.`,
			refusals: [refused('A break at no year', () => sinceLatestBreak(years, [0 / 0]))]
		}
	]
};
