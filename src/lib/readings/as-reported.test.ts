import { describe, expect, test } from 'vitest';

import type { GapMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import { courseOf } from './course';
import { figureAt } from './figure';
import { seriesOf } from './series';
import { standing } from './standing';

const gld = measureById('gld-percent')!;
const gap = measureById('gld-gap-fsm') as GapMeasure;
const county = 'E10000001';
const key = { areaId: county, periodId: '2024/25', periodKind: 'academic-year' } as const;
const reported = {
	basis: 'as-reported',
	sourceId: 'published:reported-figures:abc'
} as const;

describe('a figure as it was reported', () => {
	test('gives way to one that is counted, whichever comes first', () => {
		const own = observation({ ...reported, numerator: 90, denominator: 100 });
		const counted = observation({ numerator: 70, denominator: 100 });
		for (const both of [
			[own, counted],
			[counted, own]
		])
			expect(figureAt(figuresOf(...both), gld, key)).toMatchObject({ value: 0.7 });
	});

	test('gives way to the England series too', () => {
		const figures = figuresBesideEngland(
			observation({
				...reported,
				areaId: 'E92000001',
				areaLevel: 'england',
				numerator: 90,
				denominator: 100
			})
		);
		expect(figureAt(figures, gld, { ...key, areaId: 'E92000001' })).toMatchObject({
			value: 0.683
		});
	});

	test('is on no line and in no trend with those that are counted, and the break says why', () => {
		const figures = figuresOf(
			observation({ ...reported, periodId: '2022/23', numerator: 600, denominator: 1000 }),
			observation({ ...reported, periodId: '2023/24', numerator: 650, denominator: 1000 }),
			observation({ numerator: 800, denominator: 1000 })
		);
		const { segments, breaks } = seriesOf(figures, gld, { areaId: county });
		expect(segments.map((points) => points.map(({ periodId }) => periodId))).toEqual([
			['2022/23', '2023/24'],
			['2024/25']
		]);
		expect(breaks.map(({ from, reason }) => [from, reason])).toEqual([
			['2024/25', 'The figures before are as they were reported']
		]);
		expect(courseOf(figures, gld, { areaId: county }, key)).toEqual({
			kind: 'unknown',
			reason: 'one-period'
		});
	});

	test('is marked as what it is beside the number', () => {
		const figures = figuresBesideEngland(
			observation({ ...reported, numerator: 700, denominator: 1000 })
		);
		expect(
			standing(figures, gld, { placeId: county, year: '2024/25', comparatorId: 'E92000001' })
		).toMatchObject({ caution: 'as it was reported, not counted here' });
	});

	test('is said to be what a counted figure is held against', () => {
		const figures = figuresOf(
			observation({ ...reported, numerator: 700, denominator: 1000 }),
			observation({
				areaId: 'centre:P',
				areaLevel: 'centre',
				numerator: 80,
				denominator: 100
			})
		);
		expect(
			standing(figures, gld, { placeId: 'centre:P', year: '2024/25', comparatorId: county })
		).toMatchObject({
			status: 'probably-better',
			caution: 'held against County as it was reported'
		});
	});

	test('makes a gap as reported where either of its groups is', () => {
		const group = (category: string, changes: object) =>
			observation({ breakdown: 'fsm', category, numerator: 60, denominator: 100, ...changes });
		for (const groups of [
			[group('not eligible', reported), group('eligible', {})],
			[group('not eligible', {}), group('eligible', reported)]
		])
			expect(figureAt(figuresOf(...groups), gap, key)).toMatchObject({ basis: 'as-reported' });
	});
});
