import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changeOfGap } from './change-of-gap';
import { differenceOfProportions } from './difference-of-proportions';
import { countOfDenominator } from './legal-input.test-data';

const symmetric = (value: number, margin: number) => ({
	value,
	interval: { lower: value - margin, upper: value + margin, confidence: 0.95 }
});

describe('change of gap', () => {
	it('of symmetric gaps adds their squared margins', () => {
		const { change } = changeOfGap({ before: symmetric(0.2, 0.03), after: symmetric(0.1, 0.04) });
		expect(change.value).toBeCloseTo(-0.1, 12);
		expect(change.interval.lower).toBeCloseTo(-0.15, 12);
		expect(change.interval.upper).toBeCloseTo(-0.05, 12);
	});

	it('is closing only where the whole interval is below zero', () => {
		const before = symmetric(0.2, 0.03);
		expect(changeOfGap({ before, after: symmetric(0.1, 0.04) }).direction).toBe('closing');
		expect(changeOfGap({ before, after: symmetric(0.18, 0.04) }).direction).toBe('no-clear-change');
		expect(changeOfGap({ before, after: symmetric(0.3, 0.04) }).direction).toBe('widening');
	});

	it('contains the change, and reverses with time', () => {
		const gap = fc
			.tuple(countOfDenominator, countOfDenominator)
			.map(([first, second]) => differenceOfProportions({ first, second }));
		fc.assert(
			fc.property(gap, gap, (before, after) => {
				const { change } = changeOfGap({ before, after });
				const reversed = changeOfGap({ before: after, after: before });
				expect(change.interval.lower).toBeLessThanOrEqual(change.value);
				expect(change.interval.upper).toBeGreaterThanOrEqual(change.value);
				expect(reversed.change.interval.upper).toBeCloseTo(-change.interval.lower, 12);
			})
		);
	});

	it('refuses gaps of different confidence', () => {
		const after = { value: 0.1, interval: { lower: 0, upper: 0.2, confidence: 0.998 } };
		expect(() => changeOfGap({ before: symmetric(0.2, 0.03), after })).toThrow(RangeError);
	});
});
