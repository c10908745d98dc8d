import fc from 'fast-check';

/** Whole numbers from 0 to a thousand million, leaning on the small ones areas really have. */
export const sizes = fc.oneof(
	fc.integer({ min: 0, max: 20 }),
	fc.integer({ min: 0, max: 1000 }),
	fc.integer({ min: 0, max: 1e9 })
);

/** A count of a denominator of at least 1. */
export const countOfDenominator = sizes
	.map((size) => Math.max(1, size))
	.chain((denominator) =>
		fc.record({
			count: fc.oneof(
				fc.constant(0),
				fc.constant(denominator),
				fc.integer({ min: 0, max: denominator })
			),
			denominator: fc.constant(denominator)
		})
	);

export const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

/** Two confidences, the first lower. */
export const risingConfidences = fc
	.tuple(confidence, confidence)
	.filter(([first, second]) => second - first > 0.001 || first - second > 0.001)
	.map(([first, second]) => ({ low: Math.min(first, second), high: Math.max(first, second) }));

export const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Measurements of any ordinary size, neither huge nor infinitesimal. */
export const measurement = fc
	.integer({ min: -1_000_000, max: 1_000_000 })
	.map((thousandths) => thousandths / 1000);

/** Confidences that are not: at or outside 0 and 1, or not a number. */
export const impossibleConfidences = [0, 1, -0.5, 95, Number.NaN, Infinity] as const;

/** Counts of denominators that cannot be. */
export const impossibleCounts = [
	{ count: 3, denominator: 2 },
	{ count: -1, denominator: 2 },
	{ count: 0, denominator: 0 },
	{ count: 0, denominator: -1 },
	{ count: Number.NaN, denominator: 2 },
	{ count: 1, denominator: Infinity }
] as const;

/** An estimate of any ordinary size, with limits round it at the given confidence. */
export function estimate(level: fc.Arbitrary<number>) {
	return fc
		.tuple(measurement, fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), level)
		.map(([value, below, above, at]) => ({
			value,
			interval: { lower: value - below, upper: value + above, confidence: at }
		}));
}
