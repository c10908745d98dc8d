import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AnhoejRuns } from './anhoej-runs';
import { anhoejLimits, anhoejRuns } from './anhoej-runs';
import { measurement } from './legal-input.test-data';

describe('Anhøj runs', () => {
	// qicharts2, longest run and crossings by number of useful points.
	it.each([
		[10, 6, 2],
		[12, 7, 3],
		[23, 8, 7],
		[38, 8, 14],
		[46, 9, 17],
		[60, 9, 23]
	])('of %i points allow a run of %i and need %i crossings', (points, run, crossings) => {
		expect(anhoejLimits(points)).toEqual({ longestRunMaximum: run, crossingsMinimum: crossings });
	});

	// UKHSA COVER, Cumbria, MMR2 at 5 years, 2019–2023; expected by qicharts2.
	it('of Cumbria’s MMR are six in a row with two crossings, a signal', () => {
		const values = [
			0.945011783189317, 0.947089947089947, 0.94912559618442, 0.953962264150943, 0.949838187702265,
			0.936944219886823, 0.939917695473251, 0.932699920823436, 0.933333333333333, 0.934959349593496,
			0.937548790007806, 0.949552481692433
		];
		expect(anhoejRuns({ values, centre: 0.942654725304104 })).toEqual({
			usefulPoints: 12,
			longestRun: 6,
			longestRunMaximum: 7,
			crossings: 2,
			crossingsMinimum: 3,
			isSignal: true
		});
	});

	it('leave out points on the centre line', () => {
		expect(anhoejRuns({ values: [1, 5, 1, 9, 5, 9], centre: 5 })).toMatchObject({
			usefulPoints: 4,
			longestRun: 2,
			crossings: 1
		});
	});

	it('are refused where every point is on the centre line, or there is none', () => {
		expect(anhoejRuns({ values: [5, 5], centre: 5 })).toEqual({ unavailable: 'too-few' });
		expect(anhoejRuns({ values: [], centre: 5 })).toEqual({ unavailable: 'too-few' });
	});

	it('are the same backwards and upside down', () => {
		fc.assert(
			fc.property(fc.array(measurement, { minLength: 1, maxLength: 60 }), (list) => {
				const values = [...list, 0.5];
				const runs = anhoejRuns({ values, centre: 0 }) as AnhoejRuns;
				expect(anhoejRuns({ values: [...values].reverse(), centre: 0 })).toEqual(runs);
				expect(anhoejRuns({ values: values.map((value) => -value), centre: 0 })).toEqual(runs);
				expect(runs.longestRun + runs.crossings).toBeLessThanOrEqual(runs.usefulPoints);
			})
		);
	});

	it('refuse what is not a number', () => {
		expect(() => anhoejRuns({ values: [Number.NaN], centre: 5 })).toThrow(RangeError);
		expect(() => anhoejLimits(0)).toThrow(RangeError);
	});
});
