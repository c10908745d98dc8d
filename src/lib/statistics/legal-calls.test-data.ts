import fc from 'fast-check';

import * as statistics from './index';
import {
	confidence,
	countOfDenominator,
	estimate,
	fraction,
	measurement,
	sizes
} from './legal-input.test-data';

/** Any legal call of each estimator, at sizes from nothing to a thousand million. */
type LegalCalls = Readonly<Record<string, fc.Arbitrary<() => unknown>>>;

const polarity = fc.constantFrom('higher-better', 'lower-better', 'neutral');
const goodDirection = fc.constantFrom('higher-better', 'lower-better');
const positive = sizes.map((size) => Math.max(1, size));
const counts = fc.array(countOfDenominator, { maxLength: 30 });
const values = fc.array(measurement, { maxLength: 30 });
const twoGroups = fc.record({ first: countOfDenominator, second: countOfDenominator });
const groupsOfGap = fc.record({ ahead: countOfDenominator, behind: countOfDenominator });
const options = fc.record({ confidence });
const side = fc.constantFrom(-1, 0, 1);
const reason = fc
	.constantFrom('suppressed', 'not-collected')
	.map((unavailable) => ({ unavailable }));
const series = fc
	.array(fc.oneof(countOfDenominator, reason), { maxLength: 15 })
	.map((points) => points.map((point, index) => ({ period: 2010 + index, ...point })));
const seriesOfEstimates = fc
	.array(fc.oneof(estimate(fc.constant(0.95)), reason), { maxLength: 15 })
	.map((points) => points.map((point, index) => ({ period: 2010 + index, ...point })));
const breaks = fc.record({
	seriesBreaks: fc.array(fc.integer({ min: 2005, max: 2030 }), { maxLength: 2 })
});
const limits = fc
	.tuple(measurement, measurement)
	.map(([one, other]) => ({ lower: Math.min(one, other), upper: Math.max(one, other) }));

export const legalCalls: LegalCalls = {
	anhoejRuns: calls(statistics.anhoejRuns, fc.record({ values, centre: measurement })),
	anhoejLimits: calls(statistics.anhoejLimits, positive),
	byarInterval: calls(statistics.byarInterval, sizes, options),
	changeOfGap: fc.tuple(confidence, fc.gen()).chain(([level]) =>
		calls(
			statistics.changeOfGap,
			fc.record({
				before: estimate(fc.constant(level)),
				after: estimate(fc.constant(level))
			})
		)
	),
	childrenNeeded: calls(
		statistics.childrenNeeded,
		fc
			.tuple(fc.oneof(countOfDenominator, fc.constant({ count: 0, denominator: 0 })), fraction)
			.map(([one, target]) => ({ ...one, target }))
	),
	compareWithBenchmark: calls(
		statistics.compareWithBenchmark,
		fc.record({ interval: limits, benchmark: measurement, polarity })
	),
	normalCriticalValue: calls(statistics.normalCriticalValue, confidence),
	studentCriticalValue: calls(
		statistics.studentCriticalValue,
		fc.record({ confidence, degreesOfFreedom: positive })
	),
	differenceOfProportions: calls(statistics.differenceOfProportions, twoGroups, options),
	doNothingProjection: calls(
		statistics.doNothingProjection,
		series,
		fc
			.tuple(fc.integer({ min: 1, max: 12 }), breaks, options)
			.map(([periodsAhead, ...others]) => Object.assign({ periodsAhead }, ...others))
	),
	isEnoughToJudge: calls(statistics.isEnoughToJudge, sizes),
	funnelSignificance: calls(
		statistics.funnelSignificance,
		fc.tuple(fraction, countOfDenominator).map(([value, { count, denominator }]) => ({
			value,
			limits: statistics.proportionFunnelLimits({ average: count / denominator, denominator })
		}))
	),
	levellingDownCheck: calls(
		statistics.levellingDownCheck,
		fc.record({ before: groupsOfGap, after: groupsOfGap }),
		options
	),
	lowestFifthGap: calls(
		statistics.lowestFifthGap,
		fc.array(sizes, { maxLength: 60 }),
		fc.record({ minimumScores: fc.constantFrom(1, 30) })
	),
	gapBelowMedian: calls(
		statistics.gapBelowMedian,
		fc.record({ median: positive, lowestFifthMean: sizes })
	),
	mantelHaenszelDifference: calls(
		statistics.mantelHaenszelDifference,
		fc.array(twoGroups, { maxLength: 10 }),
		options
	),
	mantelHaenszelRatio: calls(
		statistics.mantelHaenszelRatio,
		fc.array(twoGroups, { maxLength: 10 }),
		options
	),
	meanInterval: calls(
		statistics.meanInterval,
		fc.record({ mean: measurement, standardDeviation: sizes, n: sizes }),
		options
	),
	overdispersion: calls(
		statistics.overdispersion,
		counts,
		fc.record({ winsorisedShare: fc.double({ min: 0, max: 0.5, noNaN: true }) })
	),
	overdispersedFunnelLimits: calls(
		statistics.overdispersedFunnelLimits,
		fc.record({ average: fraction, tauSquared: fraction, denominator: positive })
	),
	pChart: calls(statistics.pChart, counts),
	pPrimeChart: calls(statistics.pPrimeChart, counts),
	poissonInterval: calls(statistics.poissonInterval, sizes, options),
	exactPoissonInterval: calls(statistics.exactPoissonInterval, sizes, options),
	pooledYears: calls(
		statistics.pooledYears,
		series,
		fc
			.tuple(fc.integer({ min: 1, max: 6 }), breaks, options)
			.map(([years, ...others]) => Object.assign({ years }, ...others))
	),
	potentialForImprovement: calls(
		statistics.potentialForImprovement,
		fc.record({ reference: countOfDenominator, others: counts, polarity: goodDirection }),
		options
	),
	proportion: calls(statistics.proportion, countOfDenominator, options),
	proportionFunnelLimits: calls(
		statistics.proportionFunnelLimits,
		fc.record({ average: fraction, denominator: positive })
	),
	quantileGroups: calls(
		statistics.quantileGroups,
		values,
		fc.record({ groups: positive, firstGroup: fc.constantFrom('lowest', 'highest') })
	),
	rate: calls(
		statistics.rate,
		fc.record({
			count: sizes,
			denominator: positive,
			multiplier: fc.constantFrom(1, 100, 1000, 100_000)
		}),
		options
	),
	ratioFunnelLimits: calls(statistics.ratioFunnelLimits, fc.record({ observed: positive })),
	ratioFunnelSignificance: calls(
		statistics.ratioFunnelSignificance,
		fc.record({ observed: sizes, expected: positive })
	),
	ratioOfProportions: calls(statistics.ratioOfProportions, twoGroups, options),
	linearTrend: calls(statistics.linearTrend, fc.oneof(series, seriesOfEstimates)),
	recentTrend: calls(
		statistics.recentTrend,
		fc.oneof(series, seriesOfEstimates),
		fc.tuple(polarity, breaks).map(([one, other]) => ({ polarity: one, ...other }))
	),
	crossesSeriesBreak: calls(
		statistics.crossesSeriesBreak,
		fc
			.tuple(fc.integer(), fc.integer(), breaks)
			.map(([first, last, { seriesBreaks }]) => ({ first, last, seriesBreaks }))
	),
	sinceLatestBreak: calls(
		statistics.sinceLatestBreak,
		series,
		breaks.map(({ seriesBreaks }) => seriesBreaks)
	),
	slopeIndexOfInequality: calls(
		statistics.slopeIndexOfInequality,
		fc.record({
			quantiles: fc.array(
				fc.record({
					population: sizes,
					value: fraction,
					standardError: fc.double({ min: 0, max: 1000, noNaN: true })
				}),
				{ maxLength: 10 }
			),
			valueType: fc.constantFrom('plain', 'rate', 'proportion'),
			isTransformed: fc.boolean()
		}),
		fc.record({ confidence, repetitions: fc.constant(1000) })
	),
	slopeIndexOfProportions: calls(
		statistics.slopeIndexOfProportions,
		fc.array(countOfDenominator, { maxLength: 10 }),
		fc.record({ confidence, repetitions: fc.constant(1000) })
	),
	completesRunOnOneSide: calls(statistics.completesRunOnOneSide, fc.array(side)),
	completesTrend: calls(statistics.completesTrend, values),
	belongsToSeven: calls(statistics.belongsToSeven, fc.array(fc.boolean())),
	belongsToTwoInThree: calls(
		statistics.belongsToTwoInThree,
		fc.array(fc.tuple(fc.boolean(), side)).map((points) => ({
			isNearLimits: points.map(([isNear]) => isNear),
			sides: points.map(([, one]) => one)
		}))
	),
	squareAndAddDifference: confidence.chain((level) =>
		calls(
			statistics.squareAndAddDifference,
			fc.record({ first: estimate(fc.constant(level)), second: estimate(fc.constant(level)) })
		)
	),
	timeSeriesMethod: calls(
		statistics.timeSeriesMethod,
		fc.oneof(series, seriesOfEstimates),
		fc
			.tuple(fc.constantFrom('monthly', 'quarterly', 'annual'), breaks)
			.map(([spacing, other]) => ({ spacing, ...other }))
	),
	wilsonInterval: calls(statistics.wilsonInterval, countOfDenominator, options),
	xmrChart: calls(
		statistics.xmrChart,
		values,
		fc.record({
			polarity,
			target: fc.option(measurement, { nil: undefined }),
			isScreened: fc.boolean()
		})
	),
	xmrLimits: calls(statistics.xmrLimits, values, fc.record({ isScreened: fc.boolean() })),
	xmrPoints: calls(
		statistics.xmrPoints,
		fc.tuple(values, limits, polarity).map(([points, { lower, upper }, one]) => ({
			values: points,
			limits: {
				lower,
				upper,
				mean: (lower + upper) / 2,
				averageMovingRange: (upper - lower) / 5.32,
				nearLower: lower + (upper - lower) / 6,
				nearUpper: upper - (upper - lower) / 6
			},
			phase: 0,
			polarity: one
		}))
	)
};

/** A call of an estimator with these arguments, made only when it is run. */
function calls(
	estimator: (...given: never[]) => unknown,
	...given: readonly fc.Arbitrary<unknown>[]
): fc.Arbitrary<() => unknown> {
	return fc.tuple(...given).map((chosen) => () => estimator(...(chosen as never[])));
}
