import { describe, expect, it } from 'vitest';

import { compareWithBenchmark } from './compare-with-benchmark';

describe('comparison with a benchmark', () => {
	// OHID Fingertips, SingleOverlappingCIsForOneCILevelComparatorTest.
	it.each([
		{ lower: 10, upper: 12, benchmark: 11, polarity: 'lower-better', is: 'similar' },
		{ lower: 10, upper: 12, benchmark: 11, polarity: 'higher-better', is: 'similar' },
		{ lower: 3.2, upper: 3.5, benchmark: 3, polarity: 'lower-better', is: 'worse' },
		{ lower: 3.2, upper: 3.5, benchmark: 3, polarity: 'higher-better', is: 'better' }
	] as const)('of $lower to $upper with $benchmark is $is where $polarity', ({ is, ...input }) => {
		const { lower, upper, benchmark, polarity } = input;
		expect(compareWithBenchmark({ interval: { lower, upper }, benchmark, polarity })).toBe(is);
	});

	it('is higher or lower, not better or worse, where neither direction is good', () => {
		const interval = { lower: 2, upper: 4 };
		expect(compareWithBenchmark({ interval, benchmark: 1, polarity: 'neutral' })).toBe('higher');
		expect(compareWithBenchmark({ interval, benchmark: 5, polarity: 'neutral' })).toBe('lower');
	});

	it('is similar where the interval only touches the benchmark', () => {
		const interval = { lower: 2, upper: 4 };
		expect(compareWithBenchmark({ interval, benchmark: 2, polarity: 'higher-better' })).toBe(
			'similar'
		);
		expect(compareWithBenchmark({ interval, benchmark: 4, polarity: 'higher-better' })).toBe(
			'similar'
		);
	});

	it.each([
		{ lower: 4, upper: 2, benchmark: 3 },
		{ lower: Number.NaN, upper: 2, benchmark: 3 },
		{ lower: 1, upper: 2, benchmark: Infinity }
	])('refuses $lower to $upper with $benchmark', ({ lower, upper, benchmark }) => {
		const input = { interval: { lower, upper }, benchmark, polarity: 'neutral' } as const;
		expect(() => compareWithBenchmark(input)).toThrow(RangeError);
	});
});
