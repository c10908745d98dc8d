import { describe, expect, test } from 'vitest';

import { excerpt, packed, unpacked } from '$lib/answers/pack';
import type { Area, Observation } from '$lib/catalogue/observation';

import {
	figuresBesideEngland,
	figuresOf,
	observation,
	places,
	profileSource
} from '../../../tests/support/observations';
import { Figures } from './figures';
import { comparators, completeSelection, unknownChoices, years } from './selection';
import { namedStart, startingYear, startOf } from './start';

const county = 'E10000001';
const england = 'E92000001';
const financial = { periodKind: 'financial-year' } as const;

describe('what the reader left open', () => {
	const figures = figuresBesideEngland(
		observation({ numerator: 600, denominator: 1000 }),
		observation({ periodId: '2023/24', numerator: 600, denominator: 1000 }),
		observation({
			measureId: 'mmr1-24m',
			...financial,
			periodId: '2023/24',
			numerator: 9,
			denominator: 10
		})
	);

	test('is the one authority that has centres, its fullest year, and England', () => {
		expect(completeSelection(figures, {})).toEqual({
			placeId: county,
			year: '2023/24',
			comparatorId: england
		});
	});

	test('is filled in where the place, the year or the comparator is not known', () => {
		expect(
			completeSelection(figures, { placeId: 'nowhere', year: '1999/00', comparatorId: 'E99' })
		).toEqual(completeSelection(figures, {}));
	});

	test('does not touch what was chosen', () => {
		const chosen = { placeId: 'centre:P', year: '2024/25', comparatorId: 'E07000001' };
		expect(completeSelection(figures, chosen)).toEqual(chosen);
	});

	test('has no place compared with itself or with one it does not lie in', () => {
		expect(
			completeSelection(figures, { placeId: county, comparatorId: county })?.comparatorId
		).toBe(england);
		expect(
			completeSelection(figures, { placeId: 'centre:P', comparatorId: 'centre:Q' })?.comparatorId
		).toBe(england);
	});

	test('is a year even where nothing but England is there', () => {
		expect(completeSelection(figuresBesideEngland(), {})?.year).toMatch(/^20\d\d\/\d\d$/);
	});

	test('the fullest year is the one with most headline figures, and of several the latest', () => {
		expect(startingYear(figures, county)).toBe('2023/24');
		expect(
			startingYear(
				figuresOf(
					observation({ numerator: 1, denominator: 20 }),
					observation({ periodId: '2023/24', numerator: 1, denominator: 20 })
				),
				county
			)
		).toBe('2024/25');
		expect(startingYear(figuresOf(), county)).toBeUndefined();
	});

	test('of releases alone is the latest with a headline figure, though an older has more', () => {
		const released = (of: Partial<Observation>) =>
			observation({ sourceId: 'published:fingertips:1', numerator: 600, denominator: 1000, ...of });
		const inTurn = figuresOf(
			released({ periodId: '2022/23' }),
			released({ periodId: '2022/23', measureId: 'mmr2-5y', periodKind: 'financial-year' }),
			released({ periodId: '2023/24' })
		);
		expect(startingYear(inTurn, county)).toBe('2023/24');
		const counted = figuresOf(
			...inTurn.observations.map((one) => ({ ...one, sourceId: 'immunisations' }))
		);
		expect(startingYear(counted, county)).toBe('2022/23');
	});

	test('a centre can be compared with its locality, its authority and England, the widest first', () => {
		expect(comparators(figures, 'centre:P')).toEqual([england, county, 'E07000001']);
		expect(comparators(figures, england)).toEqual([]);
	});

	test('a place is not compared with one that is only named, or not even that', () => {
		const lies = (parentId: string): Figures =>
			new Figures(
				[],
				[
					{ id: county, level: 'authority', name: 'A county', parentId, note: undefined },
					{
						id: 'E12000004',
						level: 'region',
						name: 'East Midlands',
						parentId: england,
						note: undefined,
						isOnlyNamed: true
					}
				],
				[]
			);
		expect(comparators(lies('E12000004'), county)).toEqual([england]);
		expect(comparators(lies('E12000009'), county)).toEqual([england]);
		expect(lies('E12000004').places('region')).toEqual([]);
	});

	test('England is compared with nothing, itself least of all', () => {
		expect(completeSelection(figures, { placeId: england })?.comparatorId).toBeUndefined();
		expect(
			completeSelection(figures, { placeId: england, comparatorId: england })?.comparatorId
		).toBeUndefined();
	});
});

describe('where a reader begins', () => {
	const published = { ...profileSource, id: 'published:profile' };
	const area = (id: string, level: Area['level'], parentId = england): Area => ({
		id,
		level,
		name: id,
		parentId,
		note: undefined
	});
	const of = (areas: readonly Area[], ...rows: Parameters<typeof observation>[0][]) =>
		new Figures(
			rows.map((row) => observation({ sourceId: published.id, ...row })),
			[places[0]!, ...areas],
			[profileSource, published]
		);
	const two = [area('E10000001', 'authority'), area('E10000002', 'authority')];

	test('is the authority that most records belong to', () => {
		const local = { sourceId: profileSource.id, denominator: 500 };
		const figures = of(
			two,
			{ ...local, areaId: 'E10000001', numerator: 20 },
			{ ...local, areaId: 'E10000002', numerator: 300 }
		);
		expect(startOf(figures).placeId).toBe('E10000002');
	});

	test('is for the reader to say where national files speak of many authorities', () => {
		const figures = of(
			two,
			{ areaId: 'E10000001', value: 0.6 },
			{ areaId: 'E10000002', value: 0.7 },
			{ areaId: england, value: 0.5 }
		);
		expect(startOf(figures).placeId).toBeUndefined();
		expect(completeSelection(figures, {})).toBeUndefined();
		expect(completeSelection(figures, { placeId: 'E10000002' })?.placeId).toBe('E10000002');
	});

	test('is the one authority there is, the one centre, or England with nothing below its regions', () => {
		expect(startOf(of([two[0]!])).placeId).toBe('E10000001');
		expect(startOf(of([area('centre:A', 'centre')])).placeId).toBe('centre:A');
		expect(startOf(of([area('E12000001', 'region')])).placeId).toBe(england);
	});

	test('is no place that is only named, as the one that others lie in', () => {
		const district = area('E07000001', 'district', 'E10000001');
		const national = { areaId: england, value: 0.5 };
		const released = of([two[0]!, district], national, { areaId: district.id, value: 0.6 });
		expect(startOf(released).placeId).toBe(district.id);
		expect(completeSelection(released, {})?.year).toBe('2024/25');
		expect(startOf(of(two, national, { areaId: 'E10000002', value: 0.6 })).placeId).toBe(
			'E10000002'
		);
		expect(startOf(of(two, national)).placeId).toBe(england);
	});

	test('is a year in which the place has figures, though they be old or by quarter alone', () => {
		const old = of([two[0]!], { areaId: 'E10000001', periodId: '2013/14', value: 0.5 });
		expect(completeSelection(old, {})?.year).toBe('2013/14');
		const byQuarter = of([two[0]!], {
			measureId: 'mmr1-24m',
			areaId: 'E10000001',
			periodId: '2019/20 Q3',
			periodKind: 'financial-quarter',
			value: 0.9
		});
		expect(completeSelection(byQuarter, {})?.year).toBe('2019/20');
	});

	test('is the same in every part of a pack as in the whole', () => {
		const whole = figuresBesideEngland(
			observation({ numerator: 600, denominator: 1000 }),
			observation({ measureId: 'reach-seen', ...financial, numerator: 1, denominator: 20 })
		);
		const pack = packed(whole.observations, whole.areas, whole.sources, namedStart(whole));
		const part = unpacked(
			excerpt(unpacked(pack), ({ areaId, periodId }) => areaId === county && periodId === '2023/24')
		);
		expect(startOf(part)).toEqual(namedStart(whole));
		expect(years(part)).toEqual(years(whole));
		for (const placeId of [county, 'centre:P', england])
			expect(startingYear(part, placeId)).toBe('2024/25');
	});
});

describe('what an address asks for that the figures do not know', () => {
	const figures = figuresOf(observation({ numerator: 600, denominator: 1000 }));

	test('is named: a place, a year, a comparator', () => {
		expect(
			unknownChoices(figures, { placeId: 'centre:X', year: '1066/67', comparatorId: 'E99' })
		).toEqual(['placeId', 'year', 'comparatorId']);
		expect(unknownChoices(figures, { placeId: county, year: '2024/25' })).toEqual([]);
		expect(unknownChoices(figures, {})).toEqual([]);
	});

	test('is no comparator that only another place can have', () => {
		expect(unknownChoices(figures, { placeId: county, comparatorId: 'E07000001' })).toEqual([]);
	});
});
