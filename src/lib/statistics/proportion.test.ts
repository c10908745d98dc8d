import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countOfDenominator, impossibleCounts } from './legal-input.test-data';
import { proportion } from './proportion';
import { wilsonInterval } from './wilson-interval';

// DfE, EYFSP results 2018/19: Darlington published as 71.7 %; limits from PHEindicatormethods.
it('a proportion of 859 of 1,198 is 71.70 % with its Wilson interval', () => {
	const { value, interval } = proportion({ count: 859, denominator: 1198 });
	expect(value * 100).toBeCloseTo(71.7028380634391, 12);
	expect(interval.lower * 100).toBeCloseTo(69.0859046185043, 11);
	expect(interval.upper * 100).toBeCloseTo(74.1810334774946, 11);
});

it('a proportion carries the interval of its own counts', () => {
	fc.assert(
		fc.property(countOfDenominator, (counts) => {
			const options = { confidence: 0.998 };
			expect(proportion(counts, options).interval).toEqual(wilsonInterval(counts, options));
		})
	);
});

it.each(impossibleCounts)('a proportion of $count of $denominator is refused', (counts) => {
	expect(() => proportion(counts)).toThrow(RangeError);
});
