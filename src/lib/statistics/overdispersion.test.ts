import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countOfDenominator, fraction, impossibleCounts, sizes } from './legal-input.test-data';
import type { Overdispersion } from './overdispersion';
import { overdispersedFunnelLimits, overdispersion } from './overdispersion';

describe('overdispersion', () => {
	const alike = Array.from({ length: 20 }, () => ({ count: 70, denominator: 100 }));

	it('of areas that are all alike is none', () => {
		const result = overdispersion(alike) as Overdispersion;
		expect(result.average).toBeCloseTo(0.7, 12);
		expect(result.phi).toBeCloseTo(0, 12);
		expect(result.tauSquared).toBe(0);
	});

	it('of areas that differ by more than chance is found, and grows with the difference', () => {
		const spread = (step: number) =>
			overdispersion(
				alike.map(({ denominator }, index) => ({
					count: (70 + step * (index - 9.5)) * 20,
					denominator: denominator * 20
				}))
			) as Overdispersion;
		expect(spread(1).tauSquared).toBeGreaterThan(0);
		expect(spread(2).tauSquared).toBeGreaterThan(spread(1).tauSquared);
	});

	it('is not inflated by one outlier once winsorised', () => {
		const withOutlier = [...alike, { count: 5, denominator: 100 }];
		const [raw, winsorised] = [0, 0.1].map(
			(winsorisedShare) => overdispersion(withOutlier, { winsorisedShare }) as Overdispersion
		);
		expect(winsorised?.phi).toBeLessThan((raw?.phi ?? 0) / 4);
	});

	it('is the same in any order, and never negative', () => {
		fc.assert(
			fc.property(fc.array(countOfDenominator, { minLength: 2, maxLength: 40 }), (areas) => {
				const result = overdispersion(areas) as Overdispersion;
				const reversed = overdispersion([...areas].reverse()) as Overdispersion;
				expect(result.tauSquared).toBeGreaterThanOrEqual(0);
				expect(reversed.phi).toBeCloseTo(result.phi, 6);
			})
		);
	});

	it('needs two areas, and counts that can be', () => {
		expect(overdispersion([])).toEqual({ unavailable: 'too-few' });
		expect(overdispersion([{ count: 1, denominator: 2 }])).toEqual({ unavailable: 'too-few' });
		for (const counts of impossibleCounts)
			expect(() => overdispersion([counts, counts])).toThrow(RangeError);
		expect(() => overdispersion(alike, { winsorisedShare: 0.6 })).toThrow(RangeError);
	});
});

describe('overdispersed funnel limits', () => {
	// FunnelPlotR on EYFSP 2018/19: 151 authorities, winsorised at 10 %.
	const average = Math.sin(1.01105723969327) ** 2;
	const tauSquared = 0.000670100432054624;

	it.each([
		[3432, 66.8850181895294, 76.4814720956298, 63.955023276283, 79.0427673461166],
		[1845, 66.6771048776749, 76.6684309741753, 63.6205191427633, 79.3253340415635]
	])('of %i children are the ones FunnelPlotR computes', (denominator, ...expected) => {
		const { limits95, limits998 } = overdispersedFunnelLimits({ average, tauSquared, denominator });
		const found = [limits95.lower, limits95.upper, limits998.lower, limits998.upper];
		// FunnelPlotR rounds its critical values to six places.
		for (const [index, limit] of found.entries())
			expect(limit * 100).toBeCloseTo(expected[index] ?? 0, 5);
	});

	it('hold the average, widen with tau², and stay within 0 to 1', () => {
		fc.assert(
			fc.property(
				fraction,
				sizes,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(mean, size, tau) => {
					const at = (spread: number) =>
						overdispersedFunnelLimits({ average: mean, tauSquared: spread, denominator: size + 1 });
					const { limits95, limits998 } = at(tau);
					const inOrder = [0, limits998.lower, limits95.lower, mean];
					const outOrder = [mean, limits95.upper, limits998.upper, 1];
					expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
					expect(outOrder).toEqual([...outOrder].sort((a, b) => a - b));
					expect(at(0).limits95.lower).toBeGreaterThanOrEqual(limits95.lower);
				}
			)
		);
	});

	it('past the end of the scale stop there', () => {
		const limits = overdispersedFunnelLimits({ average: 0.97, tauSquared: 0.02, denominator: 20 });
		expect(limits.limits998.upper).toBe(1);
	});
});
