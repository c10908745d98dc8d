import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CountOfDenominator, Estimate, Interval, Unavailable } from './estimate';
import {
	byarInterval,
	changeOfGap,
	differenceOfProportions,
	doNothingProjection,
	exactPoissonInterval,
	isUnavailable,
	levellingDownCheck,
	mantelHaenszelDifference,
	mantelHaenszelRatio,
	meanInterval,
	poissonInterval,
	pooledYears,
	potentialForImprovement,
	proportion,
	rate,
	ratioOfProportions,
	slopeIndexOfProportions,
	wilsonInterval
} from './index';
import { risingConfidences } from './legal-input.test-data';

type AtConfidence = { readonly confidence: number };
type Counts = readonly CountOfDenominator[];
type Interval95 = (counts: Counts, options: AtConfidence) => Estimate | Unavailable;

/** Five counts of denominators large enough that every method answers, with room to grow. */
const fiveCounts = fc.array(
	fc.integer({ min: 20, max: 100_000 }).chain((denominator) =>
		fc.record({
			count: fc.integer({ min: 5, max: denominator - 5 }),
			denominator: fc.constant(denominator)
		})
	),
	{ minLength: 5, maxLength: 5 }
) as fc.Arbitrary<[CountOfDenominator, ...CountOfDenominator[]]>;

const value = (estimated: number, interval: Interval): Estimate => ({ value: estimated, interval });
const pair = ([first, second]: Counts) => ({ first: first!, second: second! });
const strata = ([a, b, c, d]: Counts) => [
	{ first: a!, second: b! },
	{ first: c!, second: d! }
];
const yearly = (counts: Counts) => counts.map((one, index) => ({ period: 2020 + index, ...one }));

const intervals: Readonly<Record<string, Interval95>> = {
	wilsonInterval: ([one], options) =>
		value(one!.count / one!.denominator, wilsonInterval(one!, options)),
	proportion: ([one], options) => proportion(one!, options),
	rate: ([one], options) => rate({ ...one!, multiplier: 1000 }, options),
	differenceOfProportions: (counts, options) => differenceOfProportions(pair(counts), options),
	ratioOfProportions: (counts, options) => ratioOfProportions(pair(counts), options),
	mantelHaenszelDifference: (counts, options) => mantelHaenszelDifference(strata(counts), options),
	mantelHaenszelRatio: (counts, options) => mantelHaenszelRatio(strata(counts), options),
	meanInterval: ([one], options) =>
		meanInterval({ mean: one!.count, standardDeviation: 5, n: one!.denominator }, options),
	pooledYears: (counts, options) => {
		const [pooled] = pooledYears(yearly(counts), { years: 5, ...options });
		return pooled!;
	},
	potentialForImprovement: ([reference, ...others], options) => {
		const found = potentialForImprovement(
			{ reference: reference!, others, polarity: 'higher-better' },
			options
		);
		return isUnavailable(found) ? found : found.potential;
	},
	changeOfGap: ([a, b, c, d], options) =>
		changeOfGap({
			before: differenceOfProportions({ first: a!, second: b! }, options),
			after: differenceOfProportions({ first: c!, second: d! }, options)
		}).change,
	levellingDownCheck: ([a, b, c, d], options) =>
		levellingDownCheck(
			{ before: { ahead: a!, behind: b! }, after: { ahead: c!, behind: d! } },
			options
		).change,
	doNothingProjection: (counts, options) => {
		const found = doNothingProjection(yearly(counts), { periodsAhead: 2, ...options });
		return 'unavailable' in found ? found : found[1]!;
	},
	slopeIndexOfProportions: (counts, options) => {
		const found = slopeIndexOfProportions(counts, { ...options, repetitions: 1000 });
		return isUnavailable(found) ? found : found.sii;
	},
	// A count has no denominator to narrow with: its interval narrows beside the count itself.
	poissonInterval: ([one], options) => relative(one!.count, poissonInterval(one!.count, options)),
	exactPoissonInterval: ([one], options) =>
		relative(one!.count, exactPoissonInterval(one!.count, options)),
	byarInterval: ([one], options) => relative(one!.count, byarInterval(one!.count, options))
};

/** Widened by how far its points stray from their line, which more children do not mend. */
const doNotNarrow = ['doNothingProjection'];

/** Simulated, so that near an end the refits may all fall on one side of the fit. */
const simulated = ['slopeIndexOfProportions'];

const names = Object.keys(intervals);

describe('every interval', () => {
	it.each(names.filter((name) => !simulated.includes(name)))(
		'of %s contains its estimate',
		(name) => {
			fc.assert(
				fc.property(fiveCounts, (counts) => {
					const found = answer(intervals[name]!(counts, { confidence: 0.95 }));
					expect(found.interval.lower).toBeLessThanOrEqual(found.value);
					expect(found.interval.upper).toBeGreaterThanOrEqual(found.value);
				})
			);
		}
	);

	it.each(names)('of %s widens with confidence', (name) => {
		fc.assert(
			fc.property(fiveCounts, risingConfidences, (counts, { low, high }) => {
				const narrow = answer(intervals[name]!(counts, { confidence: low }));
				const wide = answer(intervals[name]!(counts, { confidence: high }));
				expect(wide.interval.lower).toBeLessThanOrEqual(narrow.interval.lower);
				expect(wide.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper);
			})
		);
	});

	it.each(names.filter((name) => !doNotNarrow.includes(name)))(
		'of %s narrows when a hundred times as many are counted',
		(name) => {
			fc.assert(
				fc.property(fiveCounts, (counts) => {
					const few = answer(intervals[name]!(counts, { confidence: 0.95 }));
					const many = answer(intervals[name]!(counts.map(hundredfold), { confidence: 0.95 }));
					expect(width(many)).toBeLessThan(width(few));
				})
			);
		}
	);
});

function answer<Result extends object>(result: Result): Exclude<Result, Unavailable> {
	if (isUnavailable(result)) throw new Error(`expected an answer, found ${result.unavailable}`);
	return result as Exclude<Result, Unavailable>;
}

function relative(count: number, { lower, upper, confidence }: Interval): Estimate {
	return { value: 1, interval: { lower: lower / count, upper: upper / count, confidence } };
}

function hundredfold({ count, denominator }: CountOfDenominator): CountOfDenominator {
	return { count: count * 100, denominator: denominator * 100 };
}

function width({ interval }: Estimate): number {
	return interval.upper - interval.lower;
}
