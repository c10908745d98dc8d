import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnavailable } from './estimate';
import type { LowestFifthGap } from './lowest-fifth-gap';
import { gapBelowMedian, lowestFifthGap } from './lowest-fifth-gap';

const twelve = [17, 19, 22, 24, 28, 30, 33, 34, 34, 35, 36, 36];
const any = { minimumScores: 1 };
const scores = fc.array(fc.integer({ min: 17, max: 51 }), { minLength: 1, maxLength: 60 });

describe('lowest fifth gap', () => {
	it('of twelve scores weighs the third child by the two fifths left over', () => {
		const gap = lowestFifthGap(twelve, any) as LowestFifthGap;
		expect(gap.lowestFifthMean).toBeCloseTo((17 + 19 + 0.4 * 22) / 2.4, 12);
		expect(gap.median).toBe(31.5);
		expect(gap.gap).toBeCloseTo(0.4074, 4);
	});

	it('of twelve scores is not that of the lowest two, which would be 42.86 %', () => {
		const ofTwo = gapBelowMedian({ median: 31.5, lowestFifthMean: (17 + 19) / 2 });
		expect(ofTwo).toBeCloseTo(0.4286, 4);
		expect((lowestFifthGap(twelve, any) as LowestFifthGap).gap).toBeLessThan(ofTwo);
	});

	// DfE, EYFSP 2019: median 34 and a lowest-fifth mean of 23.0, published as 32.4 %.
	it('of the national median 34 and lowest-fifth mean 23.0 is 32.35 %', () => {
		expect(gapBelowMedian({ median: 34, lowestFifthMean: 23 })).toBeCloseTo(0.3235, 4);
	});

	it('is refused under 30 children', () => {
		expect(lowestFifthGap(twelve)).toEqual({ unavailable: 'too-few' });
		expect(lowestFifthGap([])).toEqual({ unavailable: 'too-few' });
	});

	it('is called unstable under 100 children', () => {
		const children = (n: number) =>
			lowestFifthGap(Array.from({ length: n }, (_, i) => 17 + (i % 30)));
		expect(children(30)).toMatchObject({ isUnstable: true });
		expect(children(99)).toMatchObject({ isUnstable: true });
		expect(children(100)).toMatchObject({ isUnstable: false });
	});

	it('of scores that are all zero has no median to be a share of', () => {
		expect(lowestFifthGap([0, 0, 0], any)).toEqual({ unavailable: 'zero-count' });
	});

	it('lies from 0 to 1, whatever the order and the unit', () => {
		fc.assert(
			fc.property(scores, (list) => {
				const gap = lowestFifthGap(list, any);
				if (isUnavailable(gap)) throw new Error('scores of 17 and more always have a gap');
				expect(gap.gap).toBeGreaterThanOrEqual(-1e-12);
				expect(gap.gap).toBeLessThanOrEqual(1);
				const reversed = lowestFifthGap([...list].reverse(), any) as LowestFifthGap;
				const doubled = lowestFifthGap(
					list.map((score) => score * 2),
					any
				) as LowestFifthGap;
				expect(reversed.gap).toBe(gap.gap);
				expect(doubled.gap).toBeCloseTo(gap.gap, 12);
			})
		);
	});

	it.each([[[-1, 3]], [[Number.NaN]], [[1, Infinity]]])('refuses scores of %s', (list) => {
		expect(() => lowestFifthGap(list, any)).toThrow(RangeError);
	});
});
