import { describe, expect, test } from 'vitest';

import type { CountedMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Observation } from '$lib/catalogue/observation';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import { figureAt, figureOf } from './figure';

const counted = (id: string) => measureById(id) as CountedMeasure;
const share = counted('gld-percent');
const figure = (changes: Partial<Observation>, measure = share) =>
	figureOf(observation(changes), measure);
const key = { areaId: 'E10000001', periodId: '2024/25', periodKind: 'academic-year' } as const;

describe('a share', () => {
	test('of 48 of 80 is 60%, from 49.05% to 70.04%', () => {
		// Wilson 95 %, domain reference section 6.
		expect(figure({ numerator: 48, denominator: 80 })).toMatchObject({
			kind: 'available',
			value: 0.6,
			lower: expect.closeTo(0.4905, 4) as number,
			upper: expect.closeTo(0.7004, 4) as number,
			count: 48,
			denominator: 80,
			isEnoughToJudge: true
		});
	});

	test('of 9 is shown but not judged; of 10 it is judged', () => {
		expect(figure({ numerator: 7, denominator: 9 })).toMatchObject({
			kind: 'available',
			isEnoughToJudge: false
		});
		expect(figure({ numerator: 7, denominator: 10 })).toMatchObject({
			kind: 'available',
			isEnoughToJudge: true
		});
	});

	test('of none is not available', () => {
		expect(figure({ numerator: 0, denominator: 0 })).toMatchObject({
			kind: 'missing',
			reason: 'not-available'
		});
	});

	test('of more than there are is of low reliability, and says that the counts contradict each other', () => {
		expect(figure({ numerator: 11, denominator: 10 })).toEqual({
			kind: 'missing',
			reason: 'low-reliability',
			note: 'Of 10 five-year-olds, 11 are counted: the two counts contradict each other.',
			counted: { count: 11, denominator: 10 }
		});
	});

	test.each([
		['reach-seen', 1039, '1,039 under-fives were seen by a centre in the year'],
		[
			'reach-registered',
			1001,
			'1,001 under-fives were registered with a centre at the end of the year'
		],
		['unreached-under-fives', -39, '1,039 under-fives were seen by a centre in the year']
	])('%s of more than the estimate says which of the two may be wrong', (id, numerator, said) => {
		expect(figure({ numerator, denominator: 1000 }, counted(id))).toMatchObject({
			reason: 'low-reliability',
			note: `${said}; the estimate of those living here is 1,000, so the estimate is too low or children from elsewhere are counted.`
		});
	});

	test('without an estimate of how many there are keeps what was counted', () => {
		expect(figure({ status: 'not-available', numerator: 12, denominator: 0 })).toEqual({
			kind: 'missing',
			reason: 'not-available',
			note: undefined,
			counted: { count: 12, denominator: undefined }
		});
	});

	test('published without counts has neither interval nor counts', () => {
		expect(figure({ value: 0.683 })).toMatchObject({
			kind: 'available',
			value: 0.683,
			lower: undefined,
			upper: undefined,
			count: undefined
		});
	});

	test.each(['suppressed', 'not-collected', 'low-reliability', 'too-few'] as const)(
		'that is %s is missing for that reason',
		(status) => {
			expect(figure({ status, numerator: 5, denominator: 9 })).toEqual({
				kind: 'missing',
				reason: status,
				note: undefined
			});
		}
	);
});

test('a count of 23 has Byar’s interval, 14.575 to 34.513, and no denominator', () => {
	// Domain reference section 6.
	expect(figure({ numerator: 23 }, counted('volunteers-active'))).toMatchObject({
		kind: 'available',
		value: 23,
		lower: expect.closeTo(14.575, 3) as number,
		upper: expect.closeTo(34.513, 3) as number,
		isEnoughToJudge: true
	});
});

test('a count below ten is not judged', () => {
	expect(figure({ numerator: 9 }, counted('volunteers-active'))).toMatchObject({
		isEnoughToJudge: false
	});
});

test('a count of none is a figure', () => {
	expect(figure({ numerator: 0 }, counted('volunteers-active'))).toMatchObject({
		kind: 'available',
		value: 0,
		lower: 0
	});
});

test('a ratio has no interval', () => {
	expect(
		figure({ numerator: 1600.11, denominator: 9 }, counted('cost-per-child-reached'))
	).toMatchObject({
		value: 1600.11 / 9,
		lower: undefined,
		upper: undefined,
		isEnoughToJudge: false
	});
});

test('a ratio over none is not available', () => {
	expect(
		figure({ numerator: 1600, denominator: 0 }, counted('cost-per-child-reached'))
	).toMatchObject({ kind: 'missing' });
});

test('a mean of 22.4 over 64 with a spread of 31.8 goes from 14.46 to 30.34', () => {
	// t on 63 degrees of freedom at 97.5 % is 1.998341: 22.4 ± 1.998341 × 31.8 ÷ 8.
	expect(
		figure(
			{ numerator: 22.4 * 64, denominator: 64, spread: 31.8 },
			counted('parent-efficacy-topse')
		)
	).toMatchObject({
		value: expect.closeTo(22.4, 12) as number,
		lower: expect.closeTo(14.4566, 3) as number,
		upper: expect.closeTo(30.3434, 3) as number
	});
});

test('a mean of one has no interval and is not judged', () => {
	expect(figure({ numerator: 5, denominator: 1 }, counted('parent-efficacy-topse'))).toMatchObject({
		value: 5,
		lower: undefined,
		isEnoughToJudge: false
	});
});

test('what was never observed is not available', () => {
	expect(figureAt(figuresOf(), share, key)).toMatchObject({
		kind: 'missing',
		reason: 'not-available'
	});
});

describe('a gap', () => {
	const gap = measureById('gld-gap-fsm')!;
	const group = (
		category: string,
		numerator: number | undefined,
		denominator: number | undefined,
		value?: number
	) => observation({ breakdown: 'fsm', category, numerator, denominator, value });

	test('of 262 of 360 and 52 of 100 is 20.78 points, from 10.09 to 31.39', () => {
		// Newcombe, domain reference section 6.
		const found = figureAt(
			figuresOf(group('not eligible', 262, 360), group('eligible', 52, 100)),
			gap,
			key
		);
		expect(found).toMatchObject({
			kind: 'available',
			value: expect.closeTo(0.2078, 4) as number,
			lower: expect.closeTo(0.1009, 4) as number,
			upper: expect.closeTo(0.3139, 4) as number,
			isEnoughToJudge: true,
			groups: { higher: { count: 262 }, lower: { count: 52 } }
		});
	});

	test('with fewer than ten in either group is not judged', () => {
		expect(
			figureAt(figuresOf(group('not eligible', 262, 360), group('eligible', 5, 9)), gap, key)
		).toMatchObject({ isEnoughToJudge: false });
	});

	test('with one group hidden is missing for that reason', () => {
		const hidden = observation({ breakdown: 'fsm', category: 'eligible', status: 'suppressed' });
		expect(figureAt(figuresOf(group('not eligible', 262, 360), hidden), gap, key)).toMatchObject({
			kind: 'missing',
			reason: 'suppressed'
		});
	});

	test('of two published rates is their difference, without an interval', () => {
		expect(
			figureAt(
				figuresOf(
					group('not eligible', undefined, undefined, 0.72),
					group('eligible', undefined, undefined, 0.515)
				),
				gap,
				key
			)
		).toMatchObject({
			value: expect.closeTo(0.205, 12) as number,
			lower: undefined,
			upper: undefined
		});
	});

	test('of England in 2023/24 is the published 20.5 points', () => {
		// 72.0 − 51.5, domain reference 1.1 and 1.11.
		expect(
			figureAt(figuresBesideEngland(), gap, {
				areaId: 'E92000001',
				periodId: '2023/24',
				periodKind: 'academic-year'
			})
		).toMatchObject({
			kind: 'available',
			value: expect.closeTo(0.205, 10) as number
		});
	});
});
