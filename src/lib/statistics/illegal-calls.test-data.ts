import * as statistics from './index';

/** Calls of each estimator that are the caller's mistake, each with what is wrong with it. */
type IllegalCalls = Readonly<
	Record<string, readonly { readonly what: string; readonly call: () => unknown }[]>
>;

const { NaN: notANumber, POSITIVE_INFINITY: infinity } = Number;
const half = { count: 5, denominator: 10 };

const badCounts = {
	'a count over its denominator': { count: 11, denominator: 10 },
	'a negative count': { count: -1, denominator: 10 },
	'a count that is not a number': { count: notANumber, denominator: 10 },
	'a denominator of nobody': { count: 0, denominator: 0 },
	'an endless denominator': { count: 5, denominator: infinity }
};
const badConfidences = {
	'a confidence of 0': 0,
	'a confidence of 1': 1,
	'a confidence of 95': 95,
	'a confidence that is not a number': notANumber
};
const badEvents = {
	'a negative count': -1,
	'a count that is not a number': notANumber,
	'an endless count': infinity
};
const badEstimates = {
	'a value that is not a number': estimate(notANumber, 0, 1),
	'an endless limit': estimate(0.5, 0, infinity),
	'limits the wrong way round': estimate(0.5, 1, 0),
	'a value outside its interval': estimate(2, 0, 1),
	'an estimate with a confidence of 95': estimate(0.5, 0, 1, 95)
};
const goodEstimate = estimate(0.5, 0, 1);
const goodSeries = [1, 2, 3, 4, 5, 6].map((period) => ({ period, ...half }));

/** A call for each kind of mistake. */
function each<Mistake>(
	mistakes: Readonly<Record<string, Mistake>>,
	call: (mistake: Mistake) => unknown
) {
	return Object.entries(mistakes).map(([what, mistake]) => ({ what, call: () => call(mistake) }));
}

function estimate(value: number, lower: number, upper: number, confidence = 0.95) {
	return { value, interval: { lower, upper, confidence } };
}

const badFractions = {
	'a share below 0': -0.1,
	'a share above 1': 1.1,
	'a share that is not a number': notANumber
};
const badSizes = {
	'a denominator of 0': 0,
	'a negative denominator': -1,
	'an endless denominator': infinity
};
const badLists = {
	'a value that is not a number': [1, 2, 3, 4, notANumber],
	'an endless value': [1, 2, 3, 4, infinity]
};
const badSeries = {
	...Object.fromEntries(
		Object.entries(badCounts).map(([what, counts]) => [
			what,
			[...goodSeries, { period: 7, ...counts }]
		])
	),
	'a repeated period': [...goodSeries, { period: 6, ...half }],
	'a period that is not a number': [...goodSeries, { period: notANumber, ...half }]
};

export const illegalCalls: IllegalCalls = {
	anhoejRuns: [
		...each(badLists, (values) => statistics.anhoejRuns({ values, centre: 1 })),
		...each({ 'a centre that is not a number': notANumber }, (centre) =>
			statistics.anhoejRuns({ values: [1, 2], centre })
		)
	],
	anhoejLimits: each(
		{ 'no points': 0, 'half a point': 1.5, 'endless points': infinity },
		(points) => statistics.anhoejLimits(points)
	),
	byarInterval: [
		...each(badEvents, (count) => statistics.byarInterval(count)),
		...each(badConfidences, (confidence) => statistics.byarInterval(5, { confidence }))
	],
	changeOfGap: [
		...each(badEstimates, (before) => statistics.changeOfGap({ before, after: goodEstimate })),
		...each(badEstimates, (after) => statistics.changeOfGap({ before: goodEstimate, after })),
		...each({ 'two confidences': estimate(0.5, 0, 1, 0.9) }, (after) =>
			statistics.changeOfGap({ before: goodEstimate, after })
		)
	],
	childrenNeeded: [
		...each(
			{
				'a count over its denominator': badCounts['a count over its denominator'],
				'a negative count': badCounts['a negative count']
			},
			(counts) => statistics.childrenNeeded({ ...counts, target: 0.5 })
		),
		...each(badFractions, (target) => statistics.childrenNeeded({ ...half, target }))
	],
	compareWithBenchmark: [
		...each(
			{
				'a limit that is not a number': { lower: notANumber, upper: 1 },
				'limits the wrong way round': { lower: 1, upper: 0 }
			},
			(interval) =>
				statistics.compareWithBenchmark({ interval, benchmark: 0.5, polarity: 'neutral' })
		),
		...each({ 'an endless benchmark': infinity }, (benchmark) =>
			statistics.compareWithBenchmark({
				interval: { lower: 0, upper: 1 },
				benchmark,
				polarity: 'neutral'
			})
		)
	],
	normalCriticalValue: each(badConfidences, (confidence) =>
		statistics.normalCriticalValue(confidence)
	),
	studentCriticalValue: [
		...each(badConfidences, (confidence) =>
			statistics.studentCriticalValue({ confidence, degreesOfFreedom: 5 })
		),
		...each({ 'no degrees of freedom': 0 }, (degreesOfFreedom) =>
			statistics.studentCriticalValue({ confidence: 0.95, degreesOfFreedom })
		)
	],
	differenceOfProportions: [
		...each(badCounts, (first) => statistics.differenceOfProportions({ first, second: half })),
		...each(badCounts, (second) => statistics.differenceOfProportions({ first: half, second })),
		...each(badConfidences, (confidence) =>
			statistics.differenceOfProportions({ first: half, second: half }, { confidence })
		)
	],
	doNothingProjection: [
		...each(badSeries, (points) => statistics.doNothingProjection(points, { periodsAhead: 1 })),
		...each({ 'no periods ahead': 0, 'half a period ahead': 0.5 }, (periodsAhead) =>
			statistics.doNothingProjection(goodSeries, { periodsAhead })
		),
		...each(badConfidences, (confidence) =>
			statistics.doNothingProjection(goodSeries, { periodsAhead: 1, confidence })
		)
	],
	isEnoughToJudge: each(badEvents, (counted) => statistics.isEnoughToJudge(counted)),
	funnelSignificance: [
		...each({ 'a value that is not a number': notANumber }, (value) =>
			statistics.funnelSignificance({
				value,
				limits: statistics.proportionFunnelLimits({ average: 0.5, denominator: 10 })
			})
		),
		...each(
			{
				'a limit that is not a number': { lower: notANumber, upper: 1, confidence: 0.95 },
				'limits the wrong way round': { lower: 1, upper: 0, confidence: 0.95 }
			},
			(limits95) =>
				statistics.funnelSignificance({
					value: 0.5,
					limits: { limits95, limits998: { lower: 0, upper: 1, confidence: 0.998 } }
				})
		)
	],
	levellingDownCheck: each(badCounts, (ahead) =>
		statistics.levellingDownCheck({
			before: { ahead, behind: half },
			after: { ahead: half, behind: half }
		})
	),
	lowestFifthGap: [
		...each(badLists, (scores) => statistics.lowestFifthGap(scores)),
		...each({ 'a negative score': [-1, 2] }, (scores) =>
			statistics.lowestFifthGap(scores, { minimumScores: 1 })
		),
		...each({ 'a minimum of nobody': 0 }, (minimumScores) =>
			statistics.lowestFifthGap([1, 2], { minimumScores })
		)
	],
	gapBelowMedian: [
		...each({ 'a median of 0': 0, 'a median that is not a number': notANumber }, (median) =>
			statistics.gapBelowMedian({ median, lowestFifthMean: 1 })
		),
		...each({ 'an endless mean': infinity }, (lowestFifthMean) =>
			statistics.gapBelowMedian({ median: 1, lowestFifthMean })
		)
	],
	...Object.fromEntries(
		(['mantelHaenszelDifference', 'mantelHaenszelRatio'] as const).map((name) => [
			name,
			[
				...each(withoutNobody(), (first) => statistics[name]([{ first, second: half }])),
				...each(badConfidences, (confidence) =>
					statistics[name]([{ first: half, second: half }], { confidence })
				)
			]
		])
	),
	meanInterval: [
		...each({ 'a mean that is not a number': notANumber }, (mean) =>
			statistics.meanInterval({ mean, standardDeviation: 1, n: 5 })
		),
		...each({ 'a negative standard deviation': -1 }, (standardDeviation) =>
			statistics.meanInterval({ mean: 1, standardDeviation, n: 5 })
		),
		...each({ 'half an observation': 2.5, 'fewer than no observations': -1 }, (n) =>
			statistics.meanInterval({ mean: 1, standardDeviation: 1, n })
		),
		...each(badConfidences, (confidence) =>
			statistics.meanInterval({ mean: 1, standardDeviation: 1, n: 5 }, { confidence })
		)
	],
	overdispersion: [
		...each(badCounts, (counts) => statistics.overdispersion([half, counts])),
		...each({ 'over half winsorised': 0.6, 'a negative share': -0.1 }, (winsorisedShare) =>
			statistics.overdispersion([half, half], { winsorisedShare })
		)
	],
	overdispersedFunnelLimits: [
		...each(badFractions, (average) =>
			statistics.overdispersedFunnelLimits({ average, tauSquared: 0, denominator: 10 })
		),
		...each(badSizes, (denominator) =>
			statistics.overdispersedFunnelLimits({ average: 0.5, tauSquared: 0, denominator })
		),
		...each({ 'a negative variance': -1 }, (tauSquared) =>
			statistics.overdispersedFunnelLimits({ average: 0.5, tauSquared, denominator: 10 })
		)
	],
	pChart: each(badCounts, (counts) => statistics.pChart([half, counts])),
	pPrimeChart: each(badCounts, (counts) => statistics.pPrimeChart([half, counts])),
	poissonInterval: [
		...each(badEvents, (count) => statistics.poissonInterval(count)),
		...each(badConfidences, (confidence) => statistics.poissonInterval(20, { confidence }))
	],
	exactPoissonInterval: [
		...each(badEvents, (count) => statistics.exactPoissonInterval(count)),
		...each(badConfidences, (confidence) => statistics.exactPoissonInterval(5, { confidence }))
	],
	pooledYears: [
		...each(badSeries, (points) => statistics.pooledYears(points)),
		...each({ 'no years': 0, 'half a year': 0.5 }, (years) =>
			statistics.pooledYears(goodSeries, { years })
		)
	],
	potentialForImprovement: [
		...each(badCounts, (reference) =>
			statistics.potentialForImprovement({ reference, others: [half], polarity: 'higher-better' })
		),
		...each(badCounts, (other) =>
			statistics.potentialForImprovement({
				reference: half,
				others: [other],
				polarity: 'higher-better'
			})
		)
	],
	proportion: each(badCounts, (counts) => statistics.proportion(counts)),
	proportionFunnelLimits: [
		...each(badFractions, (average) =>
			statistics.proportionFunnelLimits({ average, denominator: 10 })
		),
		...each(badSizes, (denominator) =>
			statistics.proportionFunnelLimits({ average: 0.5, denominator })
		)
	],
	quantileGroups: [
		...each(badLists, (values) => statistics.quantileGroups(values, { groups: 2 })),
		...each({ 'no groups': 0, 'half a group': 2.5 }, (groups) =>
			statistics.quantileGroups([1, 2, 3], { groups })
		)
	],
	rate: [
		...each(badEvents, (count) => statistics.rate({ count, denominator: 10, multiplier: 1000 })),
		...each(badSizes, (denominator) =>
			statistics.rate({ count: 1, denominator, multiplier: 1000 })
		),
		...each({ 'a multiplier of 0': 0 }, (multiplier) =>
			statistics.rate({ count: 1, denominator: 10, multiplier })
		)
	],
	ratioFunnelLimits: each({ ...badEvents, 'no events': 0 }, (observed) =>
		statistics.ratioFunnelLimits({ observed })
	),
	ratioFunnelSignificance: [
		...each(badEvents, (observed) => statistics.ratioFunnelSignificance({ observed, expected: 1 })),
		...each(badSizes, (expected) => statistics.ratioFunnelSignificance({ observed: 1, expected }))
	],
	ratioOfProportions: [
		...each(badCounts, (first) => statistics.ratioOfProportions({ first, second: half })),
		...each(badCounts, (second) => statistics.ratioOfProportions({ first: half, second })),
		...each(badConfidences, (confidence) =>
			statistics.ratioOfProportions({ first: half, second: half }, { confidence })
		)
	],
	linearTrend: [
		...each(badSeries, (points) => statistics.linearTrend(points)),
		...each(badEstimates, (one) =>
			statistics.linearTrend([1, 2, 3].map((period) => ({ period, ...one })))
		),
		...each({ 'counts and values mixed': goodEstimate }, (one) =>
			statistics.linearTrend([...goodSeries, { period: 7, ...one }])
		)
	],
	recentTrend: [
		...each(badSeries, (points) => statistics.recentTrend(points)),
		...each(badEstimates, (one) =>
			statistics.recentTrend([1, 2, 3, 4, 5].map((period) => ({ period, ...one })))
		),
		...each({ 'counts and values mixed': goodEstimate }, (one) =>
			statistics.recentTrend([...goodSeries, { period: 7, ...one }])
		),
		...each({ 'points of no years': 0 }, (yearsPerPoint) =>
			statistics.recentTrend(goodSeries, { yearsPerPoint })
		)
	],
	crossesSeriesBreak: [
		...each({ 'a period that is not a number': notANumber }, (first) =>
			statistics.crossesSeriesBreak({ first, last: 1, seriesBreaks: [] })
		),
		...each({ 'a break that is not a number': notANumber }, (start) =>
			statistics.crossesSeriesBreak({ first: 0, last: 1, seriesBreaks: [start] })
		)
	],
	sinceLatestBreak: [
		...each({ 'a period that is not a number': notANumber }, (period) =>
			statistics.sinceLatestBreak([{ period }], [])
		),
		...each({ 'an endless break': infinity }, (start) =>
			statistics.sinceLatestBreak([{ period: 1 }], [start])
		)
	],
	slopeIndexOfInequality: [
		...each(
			{
				'a value outside its kind': { population: 10, value: 1.5, standardError: 0.1 },
				'a negative population': { population: -1, value: 0.5, standardError: 0.1 },
				'a negative standard error': { population: 10, value: 0.5, standardError: -0.1 },
				'limits the wrong way round': {
					population: 10,
					value: 0.5,
					interval: { lower: 0.6, upper: 0.4, confidence: 0.95 }
				}
			},
			(quantile) =>
				statistics.slopeIndexOfInequality({
					quantiles: Array.from({ length: 5 }, () => quantile),
					valueType: 'proportion'
				})
		),
		...each({ 'too few repetitions': 999 }, (repetitions) =>
			statistics.slopeIndexOfInequality({ quantiles: [], valueType: 'plain' }, { repetitions })
		),
		...each(badConfidences, (confidence) =>
			statistics.slopeIndexOfInequality({ quantiles: [], valueType: 'plain' }, { confidence })
		),
		...each({ 'over a hundred groups': 101 }, (length) =>
			statistics.slopeIndexOfProportions(Array.from({ length }, () => half))
		)
	],
	slopeIndexOfProportions: [
		...each(withoutNobody(), (counts) =>
			statistics.slopeIndexOfProportions(Array.from({ length: 5 }, () => counts))
		),
		...each(badConfidences, (confidence) =>
			statistics.slopeIndexOfProportions(
				Array.from({ length: 5 }, () => half),
				{ confidence }
			)
		)
	],
	completesRunOnOneSide: each({ 'a side that is not one': 2 }, (side) =>
		statistics.completesRunOnOneSide([side as 1])
	),
	completesTrend: each(badLists, (values) => statistics.completesTrend(values)),
	// Any list of true and false is legal.
	belongsToSeven: [],
	belongsToTwoInThree: each({ 'unequal lengths': [1, 1] as const }, (sides) =>
		statistics.belongsToTwoInThree({ isNearLimits: [true], sides })
	),
	squareAndAddDifference: [
		...each(badEstimates, (first) =>
			statistics.squareAndAddDifference({ first, second: goodEstimate })
		),
		...each(badEstimates, (second) =>
			statistics.squareAndAddDifference({ first: goodEstimate, second })
		)
	],
	timeSeriesMethod: [
		...each(badSeries, (points) => statistics.timeSeriesMethod(points, { spacing: 'annual' })),
		...each({ 'points of no years': 0 }, (yearsPerPoint) =>
			statistics.timeSeriesMethod(goodSeries, { spacing: 'annual', yearsPerPoint })
		)
	],
	wilsonInterval: [
		...each(badCounts, (counts) => statistics.wilsonInterval(counts)),
		...each(badConfidences, (confidence) => statistics.wilsonInterval(half, { confidence }))
	],
	xmrChart: [
		...each(badLists, (values) => statistics.xmrChart(values)),
		...each({ 'an endless target': infinity }, (target) =>
			statistics.xmrChart([1, 2, 3, 4, 5], { target })
		),
		...each({ 'limits fixed after no points': 0 }, (fixedAfter) =>
			statistics.xmrChart([1, 2, 3, 4, 5], { fixedAfter })
		),
		...each({ 'a rebase past the end': 9 }, (start) =>
			statistics.xmrChart([1, 2, 3, 4, 5], { rebases: [{ start, reason: 'merged' }] })
		)
	],
	xmrLimits: each(badLists, (values) => statistics.xmrLimits(values)),
	xmrPoints: [
		...each(badLists, (values) => statistics.xmrPoints({ ...xmrPhase(0), values })),
		...each({ 'a limit that is not a number': notANumber }, (lower) =>
			statistics.xmrPoints({ ...xmrPhase(lower), values: [1] })
		)
	]
};

/** Without the empty group, which a stratum or a fifth may be. */
function withoutNobody() {
	const { 'a denominator of nobody': nobody, ...others } = badCounts;
	return nobody.denominator === 0 ? others : badCounts;
}

function xmrPhase(lower: number) {
	const limits = {
		lower,
		upper: 10,
		mean: 5,
		averageMovingRange: 2,
		nearLower: 2,
		nearUpper: 8
	};
	return { limits, phase: 0, polarity: 'neutral' as const };
}
