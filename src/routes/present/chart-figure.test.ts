import { expect, test } from 'vitest';

import { figureOf } from '$lib/answers/figure';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { costPerChildReached } from '$lib/catalogue/measures/need';
import { parentEfficacyTopse } from '$lib/catalogue/measures/targeted';
import type { CountedMeasure } from '$lib/catalogue/measure';

import { chartFigure } from './chart-figure';

const drawn = (measure: CountedMeasure, numerator: number, denominator: number) =>
	chartFigure(
		figureOf(
			{
				measureId: measure.id,
				areaId: 'locality:north',
				areaLevel: 'locality',
				periodId: '2024/25',
				periodKind: 'financial-year',
				breakdown: 'all',
				category: 'all',
				numerator,
				denominator,
				value: undefined,
				spread: 10,
				basis: 'attendance',
				status: 'ok',
				sourceId: 'finance'
			},
			measure
		),
		measure
	);

test('a cost is drawn with its pounds and its children', () => {
	expect(drawn(costPerChildReached, 291_942, 1070).rests).toBe('£291,942 for 1,070 children');
});

test('an average is drawn with the people it is over, not with the sum of their points', () => {
	expect(drawn(parentEfficacyTopse, 1880, 80).rests).toBe('80 parents');
});

test('a share is drawn with its counts', () => {
	expect(drawn(gldPercent, 3, 8)).toMatchObject({ count: 3, denominator: 8 });
	expect(drawn(gldPercent, 3, 8).rests).toBeUndefined();
});
