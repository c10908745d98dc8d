import fc from 'fast-check';
import { expect, test } from 'vitest';

import { valueScale } from './value-scale';

test('percentages stay within 0 and 100 however wide their intervals', () => {
	expect(valueScale({ unit: 'percent', values: [0.02, 0.999, 1], tickCount: 5 }).domain).toEqual([
		0, 1
	]);
});

test('values that are all alike still have a scale ten points wide', () => {
	const { domain } = valueScale({ unit: 'percent', values: [0.643, 0.643], tickCount: 5 });
	expect(domain[1] - domain[0]).toBeGreaterThanOrEqual(0.1);
	expect(domain[0]).toBeLessThan(0.643);
	expect(domain[1]).toBeGreaterThan(0.643);
});

test('values all at 99.9% are not given room above 100%', () => {
	const { domain } = valueScale({ unit: 'percent', values: [0.999], tickCount: 5 });
	expect(domain[1]).toBe(1);
	expect(domain[0]).toBeLessThanOrEqual(0.9);
});

test('a scale of bars begins at zero', () => {
	expect(
		valueScale({ unit: 'count', values: [40, 58], tickCount: 4, isZeroBased: true }).domain[0]
	).toBe(0);
});

test('a gap may be negative, a count never', () => {
	expect(
		valueScale({ unit: 'percentage-points', values: [-0.03, 0.05], tickCount: 5 }).domain[0]
	).toBeLessThan(0);
	expect(valueScale({ unit: 'count', values: [0, 1], tickCount: 4 }).domain[0]).toBe(0);
});

test('without any value there is still a scale', () => {
	expect(valueScale({ unit: 'percent', values: [undefined], tickCount: 5 }).domain).toEqual([0, 1]);
});

test('ticks are written in the unit with no more decimals than they need', () => {
	const { ticks } = valueScale({ unit: 'percent', values: [0.4, 0.7], tickCount: 4 });
	expect(ticks.map(({ label }) => label)).toEqual(['40%', '50%', '60%', '70%']);
});

test('every value is inside the scale', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
			(values) => {
				const { domain } = valueScale({ unit: 'percent', values, tickCount: 5 });
				expect(Math.min(...values)).toBeGreaterThanOrEqual(domain[0]);
				expect(Math.max(...values)).toBeLessThanOrEqual(domain[1]);
			}
		)
	);
});
