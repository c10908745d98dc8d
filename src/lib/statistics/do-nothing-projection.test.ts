import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ProjectedPeriod } from './do-nothing-projection';
import { doNothingProjection } from './do-nothing-projection';
import { countOfDenominator } from './legal-input.test-data';

const onLine = (periods: number, denominator = 100_000) =>
	Array.from({ length: periods }, (_, period) => {
		const share = 1 / (1 + Math.exp(-(0.5 + 0.1 * period)));
		return { period, count: Math.round(share * denominator), denominator };
	});

describe('do-nothing projection', () => {
	it('of a straight line in log-odds carries the line on', () => {
		const [next, after] = doNothingProjection(onLine(8), { periodsAhead: 2 }) as ProjectedPeriod[];
		expect(next?.period).toBe(8);
		expect(next?.value).toBeCloseTo(1 / (1 + Math.exp(-1.3)), 4);
		expect(after?.value).toBeCloseTo(1 / (1 + Math.exp(-1.4)), 4);
	});

	it('is less sure the further it looks and the fewer the children', () => {
		const width = (points: ReturnType<typeof onLine>, at: number) => {
			const projected = doNothingProjection(points, { periodsAhead: 5 }) as ProjectedPeriod[];
			const { interval } = projected[at] as ProjectedPeriod;
			return interval.upper - interval.lower;
		};
		expect(width(onLine(8), 4)).toBeGreaterThan(width(onLine(8), 0));
		expect(width(onLine(8, 200), 0)).toBeGreaterThan(width(onLine(8), 0));
	});

	it('uses only points since the latest series break', () => {
		const after = onLine(8).map((point) => ({ ...point, period: point.period + 20 }));
		const before = Array.from({ length: 6 }, (_, period) => ({ period, count: 1, denominator: 9 }));
		expect(
			doNothingProjection([...before, ...after], { periodsAhead: 1, seriesBreaks: [20] })
		).toEqual(doNothingProjection(after, { periodsAhead: 1 }));
	});

	it('is refused under five points, and further ahead than they reach back', () => {
		const refused = { unavailable: 'too-few' };
		expect(doNothingProjection([], { periodsAhead: 1 })).toEqual(refused);
		expect(doNothingProjection(onLine(4), { periodsAhead: 1 })).toEqual(refused);
		expect(doNothingProjection(onLine(5), { periodsAhead: 5 })).toEqual(refused);
		expect(doNothingProjection(onLine(9), { periodsAhead: 1, seriesBreaks: [6] })).toEqual(refused);
	});

	it('lies within its interval and between 0 and 1, even from nobody or everybody', () => {
		fc.assert(
			fc.property(fc.array(countOfDenominator, { minLength: 5, maxLength: 12 }), (counts) => {
				const points = counts.map((count, period) => ({ period, ...count }));
				for (const { value, interval } of doNothingProjection(points, {
					periodsAhead: 4
				}) as ProjectedPeriod[]) {
					expect(interval.lower).toBeGreaterThanOrEqual(0);
					expect(interval.lower).toBeLessThanOrEqual(value);
					expect(interval.upper).toBeGreaterThanOrEqual(value);
					expect(interval.upper).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('refuses a part of a period and a repeated one', () => {
		expect(() => doNothingProjection(onLine(8), { periodsAhead: 0.5 })).toThrow(RangeError);
		expect(() => doNothingProjection([...onLine(5), ...onLine(5)], { periodsAhead: 1 })).toThrow(
			RangeError
		);
	});
});
