import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ratioFunnelLimits, ratioFunnelSignificance } from './ratio-funnel';

describe('ratio funnel', () => {
	// PHEindicatormethods, assign_funnel_significance test data for ratios.
	it.each([
		[8, 6.239860227, 'not-significant'],
		[151, 106.4429719, 'high-99.8'],
		[159, 232.9329036, 'low-99.8'],
		[191, 184.0963855, 'not-significant'],
		[0, 240.6273499, 'low-99.8'],
		[6, 4.293052052, 'not-significant']
	])('of %s observed for %s expected is %s', (observed, expected, word) => {
		expect(ratioFunnelSignificance({ observed, expected })).toBe(word);
	});

	it('has limits either side of one that close in as events grow', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), (observed) => {
				const { limits95, limits998 } = ratioFunnelLimits({ observed });
				expect(limits998.lower).toBeLessThan(limits95.lower);
				expect(limits95.lower).toBeLessThan(1);
				expect(limits95.upper).toBeGreaterThan(1);
				expect(limits998.upper).toBeGreaterThan(limits95.upper);
				const larger = ratioFunnelLimits({ observed: observed * 4 });
				expect(larger.limits95.upper).toBeLessThan(limits95.upper);
			})
		);
	});

	it('refuses counts that cannot be', () => {
		expect(() => ratioFunnelSignificance({ observed: -1, expected: 2 })).toThrow(RangeError);
		expect(() => ratioFunnelSignificance({ observed: 1, expected: 0 })).toThrow(RangeError);
		expect(() => ratioFunnelLimits({ observed: 0 })).toThrow(RangeError);
	});
});
