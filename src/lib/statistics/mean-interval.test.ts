import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { studentCriticalValue } from './critical-value';
import type { Estimate } from './estimate';
import { measurement } from './legal-input.test-data';
import { meanInterval } from './mean-interval';

describe('mean interval', () => {
	// PHEindicatormethods, phe_mean test data.
	it('of eight values is the Student’s t one OHID computes', () => {
		const eight = { mean: 53.704345, standardDeviation: 20.9755752577093, n: 8 };
		const at95 = meanInterval(eight) as Estimate;
		expect(at95.interval.lower).toBeCloseTo(36.1683252413365, 11);
		expect(at95.interval.upper).toBeCloseTo(71.2403647586635, 11);
		const at998 = meanInterval(eight, { confidence: 0.998 }) as Estimate;
		expect(at998.interval.lower).toBeCloseTo(18.2167052947888, 10);
		expect(at998.interval.upper).toBeCloseTo(89.1919847052112, 10);
	});

	it.each([0, 1])('of %i values is too few', (n) => {
		expect(meanInterval({ mean: 3, standardDeviation: 0, n })).toEqual({ unavailable: 'too-few' });
	});

	it('approaches the normal interval as the values grow many', () => {
		expect(studentCriticalValue({ confidence: 0.95, degreesOfFreedom: 1e9 })).toBeCloseTo(
			1.959964,
			6
		);
	});

	it('contains the mean and narrows with the number of values', () => {
		fc.assert(
			fc.property(
				measurement,
				fc.double({ min: 0.01, max: 1e4, noNaN: true }),
				fc.integer({ min: 2, max: 1e6 }),
				(mean, standardDeviation, n) => {
					const few = meanInterval({ mean, standardDeviation, n }) as Estimate;
					const many = meanInterval({ mean, standardDeviation, n: n * 4 }) as Estimate;
					expect(few.interval.lower).toBeLessThan(mean);
					expect(few.interval.upper).toBeGreaterThan(mean);
					expect(many.interval.upper).toBeLessThan(few.interval.upper);
				}
			)
		);
	});

	it.each([
		{ mean: Number.NaN, standardDeviation: 1, n: 5 },
		{ mean: 1, standardDeviation: -1, n: 5 },
		{ mean: 1, standardDeviation: 1, n: 2.5 },
		{ mean: 1, standardDeviation: 1, n: -1 }
	])('refuses mean $mean, standard deviation $standardDeviation, n $n', (summary) => {
		expect(() => meanInterval(summary)).toThrow(RangeError);
	});
});
