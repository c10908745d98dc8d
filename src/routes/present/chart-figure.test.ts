import { expect, test } from 'vitest';

import { figureOf } from '$lib/readings/figure';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { attenders, reachSeen } from '$lib/catalogue/measures/reach';
import { costPerChildReached } from '$lib/catalogue/measures/need';
import { parentEfficacyTopse } from '$lib/catalogue/measures/targeted';
import type { CountedMeasure } from '$lib/catalogue/measure';

import { cells, chartFigure } from './chart-figure';

const figure = (measure: CountedMeasure, numerator: number, denominator: number | undefined) =>
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
	);
const drawn = (measure: CountedMeasure, numerator: number, denominator: number | undefined) =>
	chartFigure(figure(measure, numerator, denominator), measure);

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

test.each([0, undefined])(
	'a count is drawn as so many, and of nothing, where its denominator is %s',
	(none) => {
		const mark = drawn(attenders, 153, none);
		expect(mark).toMatchObject({ value: 153, rests: '153 under-fives' });
		expect(mark.denominator).toBeUndefined();
	}
);

test('where more were seen than the estimate, the table has both counts and no share', () => {
	expect(cells(figure(reachSeen, 1039, 1000), reachSeen)).toEqual({
		value: 'Not reliable enough to show',
		interval: '',
		children: '1,039 against 1,000'
	});
});
