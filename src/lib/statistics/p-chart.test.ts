import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnavailable } from './estimate';
import { countOfDenominator, impossibleCounts } from './legal-input.test-data';
import type { PChart } from './p-chart';
import { pChart, pPrimeChart } from './p-chart';

describe('p chart', () => {
	// UKHSA COVER, Cumbria, MMR2 at 5 years, 2019–2023; expected by qicharts2.
	const cumbria = [
		[1203, 1273],
		[1253, 1323],
		[1194, 1258],
		[1264, 1325],
		[1174, 1236],
		[1159, 1237],
		[1142, 1215],
		[1178, 1263],
		[1134, 1215],
		[1035, 1107],
		[1201, 1281],
		[1167, 1229]
	].map(([count = 0, denominator = 0]) => ({ count, denominator }));

	it('of Cumbria’s MMR is the one qicharts2 draws', () => {
		const chart = pChart(cumbria) as PChart;
		expect(chart.centre).toBeCloseTo(0.942654725304104, 14);
		expect(chart.points[0]?.lower).toBeCloseTo(0.923105380974876, 14);
		expect(chart.points[0]?.upper).toBeCloseTo(0.962204069633331, 14);
		expect(chart.points.some(({ isOutside }) => isOutside)).toBe(false);
	});

	// UKHSA COVER, Northumberland, MMR1 at 24 months, 2018–2025; expected by qicharts2.
	const northumberland = [
		[693, 765],
		[760, 806],
		[737, 777],
		[697, 730],
		[649, 696],
		[683, 711],
		[743, 784],
		[662, 705],
		[644, 674],
		[663, 713],
		[669, 685],
		[612, 641],
		[632, 658],
		[654, 685],
		[654, 689],
		[660, 700]
	].map(([count = 0, denominator = 0]) => ({ count, denominator }));

	it('widened to p′ of Northumberland’s MMR is the one qicharts2 draws', () => {
		const chart = pPrimeChart(northumberland) as PChart;
		expect(chart.centre).toBeCloseTo(0.946842980996585, 14);
		expect(chart.points[0]?.lower).toBeCloseTo(0.903307496358866, 12);
		expect(chart.points[0]?.upper).toBeCloseTo(0.990378465634303, 12);
		expect(chart.sigmaZ).toBeGreaterThan(1.5);
	});

	it('has limits within 0 to 1, wider for smaller denominators', () => {
		fc.assert(
			fc.property(fc.array(countOfDenominator, { minLength: 2, maxLength: 30 }), (counts) => {
				const chart = pChart(counts);
				if (isUnavailable(chart)) return;
				for (const { lower, upper } of chart.points) {
					expect(lower).toBeGreaterThanOrEqual(0);
					expect(upper).toBeLessThanOrEqual(1);
					expect(lower).toBeLessThanOrEqual(chart.centre);
					expect(upper).toBeGreaterThanOrEqual(chart.centre);
				}
			})
		);
	});

	it('needs two points, and something that varies', () => {
		expect(pChart([{ count: 1, denominator: 2 }])).toEqual({ unavailable: 'too-few' });
		expect(pChart([])).toEqual({ unavailable: 'too-few' });
		const nobody = { count: 0, denominator: 9 };
		expect(pPrimeChart([nobody, nobody])).toEqual({ unavailable: 'no-variation' });
	});

	it.each(impossibleCounts)('refuses $count of $denominator', (counts) => {
		expect(() => pChart([counts, counts])).toThrow(RangeError);
	});
});
