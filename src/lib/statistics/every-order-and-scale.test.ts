import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import * as statistics from './index';
import { countOfDenominator, measurement } from './legal-input.test-data';

const counts = fc.array(countOfDenominator, { minLength: 2, maxLength: 12 });
const values = fc.array(measurement, { minLength: 5, maxLength: 20 });
const series = counts.map((list) => list.map((one, index) => ({ period: 2015 + index, ...one })));
const groups = fc.array(fc.record({ first: countOfDenominator, second: countOfDenominator }), {
	minLength: 1,
	maxLength: 8
});
const shuffled = <Item>(list: fc.Arbitrary<Item[]>) =>
	list.chain((items) =>
		fc.record({
			items: fc.constant(items),
			inAnotherOrder: fc.shuffledSubarray(items, {
				minLength: items.length,
				maxLength: items.length
			})
		})
	);

/** Powers of two scale without rounding, so that ties and signs stay as they were. */
const scale = fc.constantFrom(0.25, 0.5, 2, 4, 1024);

type InOrder<Item> = { items: Item[]; inAnotherOrder: Item[] };
const sameWhateverTheOrder = <Item>(
	list: fc.Arbitrary<Item[]>,
	ask: (items: Item[]) => unknown
) => {
	fc.assert(
		fc.property(shuffled(list), ({ items, inAnotherOrder }: InOrder<Item>) => {
			expect(rounded(ask(inAnotherOrder))).toEqual(rounded(ask(items)));
		})
	);
};

describe('the order things are given in', () => {
	it('does not change overdispersion', () => {
		sameWhateverTheOrder(counts, (areas) => statistics.overdispersion(areas));
	});

	it('of strata does not change a like-for-like difference', () => {
		sameWhateverTheOrder(groups, (strata) => statistics.mantelHaenszelDifference(strata));
	});

	it('of strata does not change a like-for-like ratio', () => {
		sameWhateverTheOrder(groups, (strata) => statistics.mantelHaenszelRatio(strata));
	});

	it('of years does not change pooled years', () => {
		sameWhateverTheOrder(series, (points) => statistics.pooledYears(points));
	});

	it('of years does not change a recent trend', () => {
		sameWhateverTheOrder(series, (points) => statistics.recentTrend(points));
	});

	it('of years does not change a projection', () => {
		sameWhateverTheOrder(series, (points) =>
			statistics.doNothingProjection(points, { periodsAhead: 2 })
		);
	});

	it('of points does not change the method for a series', () => {
		sameWhateverTheOrder(series, (points) =>
			statistics.timeSeriesMethod(points, { spacing: 'quarterly' })
		);
	});

	it('of scores does not change the gap of the lowest fifth', () => {
		sameWhateverTheOrder(fc.array(fc.nat(100), { minLength: 1 }), (scores) =>
			statistics.lowestFifthGap(scores, { minimumScores: 1 })
		);
	});

	it('of the other groups does not change the potential for improvement', () => {
		sameWhateverTheOrder(counts, (others) =>
			statistics.potentialForImprovement({
				reference: { count: 9, denominator: 10 },
				others,
				polarity: 'higher-better'
			})
		);
	});

	it('of areas moves their groups with them', () => {
		fc.assert(
			fc.property(values, (list) => {
				const backwards = statistics.quantileGroups(list.toReversed(), { groups: 5 });
				expect((backwards as number[]).toReversed()).toEqual(
					statistics.quantileGroups(list, { groups: 5 })
				);
			})
		);
	});
});

describe('the unit things are measured in', () => {
	it('scales a mean and its interval', () => {
		fc.assert(
			fc.property(
				measurement,
				fc.nat(1000),
				fc.integer({ min: 2, max: 1e9 }),
				scale,
				(mean, spread, n, by) => {
					const one = statistics.meanInterval({ mean, standardDeviation: spread, n });
					const other = statistics.meanInterval({
						mean: mean * by,
						standardDeviation: spread * by,
						n
					});
					expect(other).toEqual(scaledInterval(one as statistics.Estimate, by));
				}
			)
		);
	});

	it('scales the limits of an XmR chart and leaves its words alone', () => {
		fc.assert(
			fc.property(values, scale, (list, by) => {
				const one = statistics.xmrChart(list) as statistics.XmrChart;
				const other = statistics.xmrChart(list.map((x) => x * by)) as statistics.XmrChart;
				expect(other.phases[0]!.limits.upper).toBe(one.phases[0]!.limits.upper * by);
				expect(other.points.map(({ cause }) => cause)).toEqual(
					one.points.map(({ cause }) => cause)
				);
			})
		);
	});

	it('scales a difference of two estimates', () => {
		fc.assert(
			fc.property(measurement, measurement, scale, (a, b, by) => {
				const estimate = (x: number) => ({
					value: x,
					interval: { lower: x - 1, upper: x + 2, confidence: 0.95 }
				});
				const times = (x: number) => scaledInterval(estimate(x), by);
				const one = statistics.squareAndAddDifference({ first: estimate(a), second: estimate(b) });
				const other = statistics.squareAndAddDifference({ first: times(a), second: times(b) });
				expect(rounded(other)).toEqual(rounded(scaledInterval(one, by)));
			})
		);
	});

	it('scales a slope index of plain values', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 10 }), scale, (list, by) => {
				const index = (times: number) =>
					statistics.slopeIndexOfInequality(
						{
							quantiles: list.map((x) => ({
								population: 50,
								value: x * times,
								standardError: times
							})),
							valueType: 'plain'
						},
						{ repetitions: 1000 }
					) as statistics.SlopeIndexOfInequality;
				expect(rounded(index(by).sii)).toEqual(rounded(scaledInterval(index(1).sii, by)));
			})
		);
	});

	it('leaves groups by value, runs and trends alone', () => {
		fc.assert(
			fc.property(values, scale, (list, by) => {
				const times = list.map((x) => x * by);
				expect(statistics.quantileGroups(times, { groups: 5 })).toEqual(
					statistics.quantileGroups(list, { groups: 5 })
				);
				expect(statistics.completesTrend(times)).toEqual(statistics.completesTrend(list));
				expect(statistics.anhoejRuns({ values: times, centre: list[0]! * by })).toEqual(
					statistics.anhoejRuns({ values: list, centre: list[0]! })
				);
			})
		);
	});

	it('leaves a comparison with a benchmark alone', () => {
		fc.assert(
			fc.property(measurement, measurement, scale, (centre, benchmark, by) => {
				const compared = (times: number) =>
					statistics.compareWithBenchmark({
						interval: { lower: (centre - 1) * times, upper: (centre + 1) * times },
						benchmark: benchmark * times,
						polarity: 'higher-better'
					});
				expect(compared(by)).toBe(compared(1));
			})
		);
	});

	it('leaves the gap of the lowest fifth alone', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100), { minLength: 1 }), scale, (scores, by) => {
				const gap = (times: number) =>
					statistics.lowestFifthGap(
						scores.map((score) => score * times),
						{ minimumScores: 1 }
					) as Partial<statistics.LowestFifthGap>;
				expect(gap(by).gap).toBe(gap(1).gap);
			})
		);
	});
});

/** Sums in another order differ in their last digits, which are not part of the answer. */
function rounded(answer: unknown): unknown {
	if (typeof answer === 'number') return Number(answer.toPrecision(7)) + 0;
	if (Array.isArray(answer)) return answer.map(rounded);
	if (typeof answer !== 'object' || answer === null) return answer;
	return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, rounded(part)]));
}

function scaledInterval({ value, interval }: statistics.Estimate, by: number): statistics.Estimate {
	return {
		value: value * by,
		interval: {
			lower: interval.lower * by,
			upper: interval.upper * by,
			confidence: interval.confidence
		}
	};
}
