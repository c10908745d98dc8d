import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { partYear } from '$lib/readings/part-year';
import { measureById } from '$lib/catalogue/measures';
import { costPerChildReached } from '$lib/catalogue/measures/need';
import { reachSeen } from '$lib/catalogue/measures/reach';

import type { ExtractRow } from '../../../tests/support/extract-files';
import { csvFile } from '../../../tests/support/extract-files';
import type { LoadedWorkshop } from '../../../tests/support/loaded-workshop';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';

/** Weavers Junior School opened in early December 2008; Redmoor was open all year; Granville shut at the end of June 2009. */
const centreRows: readonly ExtractRow[] = [
	{
		centre_id: 'WJ',
		centre_name: 'Weavers',
		locality_code: 'weavers',
		opened_on: '2008-12-03',
		closed_on: ''
	},
	{
		centre_id: 'RS',
		centre_name: 'Redmoor',
		locality_code: 'redmoor',
		opened_on: '',
		closed_on: ''
	},
	{
		centre_id: 'GR',
		centre_name: 'Granville',
		locality_code: 'granville',
		opened_on: '',
		closed_on: '2009-06-30'
	}
];
const homes = [
	['A', 'weavers'],
	['B', 'redmoor'],
	['C', 'granville']
] as const;
const centreOf = { weavers: 'WJ', redmoor: 'RS', granville: 'GR' } as const;

let line = 0;
const spend = (
	centre: string,
	locality: string,
	year: string,
	actual: number | '',
	annual: number | ''
) => ({
	line_id: `${++line}`,
	financial_year: year,
	locality_code: locality,
	centre_id: centre,
	line: 'under-fives',
	budget: 1,
	actual,
	annual_running_cost: annual,
	is_capital: false
});

let loaded: LoadedWorkshop;

beforeAll(async () => {
	loaded = await loadedWorkshop([
		csvFile(
			'neighbourhoods.csv',
			homes.map(([lsoa, locality]) => ({
				lsoa_code: lsoa,
				lsoa_name: `Neighbourhood ${lsoa}`,
				locality_code: locality,
				locality_name: locality,
				authority_code: 'E10000001',
				authority_name: 'County',
				imd_version: 2019,
				imd_rank: 3000,
				imd_decile: 1
			}))
		),
		csvFile('centres.csv', centreRows),
		csvFile(
			'reach-areas.csv',
			homes.map(([lsoa, locality]) => ({
				centre_id: centreOf[locality],
				lsoa_code: lsoa,
				valid_from: locality === 'weavers' ? '2008-12-03' : '2000-04-01',
				valid_to: ''
			}))
		),
		csvFile(
			'population.csv',
			homes.flatMap(([lsoa]) =>
				[0, 1, 2, 3, 4].map((age) => ({ lsoa_code: lsoa, year: 2008, age, people: 20 }))
			)
		),
		csvFile(
			'registrations.csv',
			homes.flatMap(([lsoa, locality]) =>
				[1, 2].map((child) => ({
					child_id: `${lsoa}${child}`,
					family_id: `f-${lsoa}${child}`,
					centre_id: centreOf[locality],
					registered_on: '2008-12-10',
					date_of_birth: '2007-06-01',
					lsoa_code: lsoa
				}))
			)
		),
		csvFile(
			'contacts.csv',
			homes.flatMap(([lsoa, locality], home) =>
				[1, 2].flatMap((child) =>
					['2009-01-15', '2009-05-15'].map((on, day) => ({
						contact_id: `${home}${child}${day}`,
						child_id: `${lsoa}${child}`,
						centre_id: centreOf[locality],
						contact_date: on,
						contact_type: 'attended'
					}))
				)
			)
		),
		csvFile('finance.csv', [
			spend('WJ', 'weavers', '2008/09', '', 90_000),
			spend('RS', 'redmoor', '2008/09', '', 90_000),
			spend('GR', 'granville', '2008/09', '', ''),
			spend('WJ', 'weavers', '2009/10', 31_500, 90_000),
			spend('GR', 'granville', '2009/10', '', 90_000),
			spend('RS', 'redmoor', '2009/10', 0, 90_000)
		])
	]);
});
afterAll(() => loaded.engine.close());

const cost = (locality: string, periodId: string) =>
	countsAt(loaded.figures, {
		measureId: 'cost-per-child-reached',
		areaId: `locality:${locality}`,
		periodId,
		periodKind: 'financial-year'
	});

describe('the cost of a centre open for part of a year', () => {
	test('is four twelfths of its annual running cost for Weavers, which opened in December 2008', () => {
		expect(cost('weavers', '2008/09')).toBe('30000/2');
	});

	test('is the whole annual cost of a centre open all year', () => {
		expect(cost('redmoor', '2008/09')).toBe('90000/2');
	});

	test('is what was spent where that is known, nought among it', () => {
		expect([cost('weavers', '2009/10'), cost('redmoor', '2009/10')]).toEqual(['31500/2', '0/2']);
	});

	test('is three twelfths for a centre that shut at the end of June', () => {
		expect(cost('granville', '2009/10')).toBe('22500/2');
	});

	test('is not known where neither spend nor annual cost is', () => {
		expect(cost('granville', '2008/09')).toBeUndefined();
	});
});

describe('a centre open for part of a year', () => {
	const said = (areaId: string, periodId: string, measure = costPerChildReached) =>
		partYear(loaded.figures, measure, loaded.figures.area(areaId)!, {
			periodId,
			periodKind: 'financial-year'
		});

	test('has every child of its reach area in its denominator', () => {
		expect(
			countsAt(loaded.figures, {
				measureId: reachSeen.id,
				areaId: 'centre:WJ',
				periodId: '2008/09',
				periodKind: 'financial-year'
			})
		).toBe('2/100');
	});

	test('is said to have been, itself and in its locality', () => {
		expect([
			said('centre:WJ', '2008/09', reachSeen),
			said('locality:weavers', '2008/09'),
			said('centre:GR', '2009/10')
		]).toEqual([
			'part year: opened 3 December 2008',
			'part year: Weavers opened 3 December 2008',
			'part year: closed 30 June 2009'
		]);
	});

	test('is not said of whole years, of years before it opened, nor of what centres do not do', () => {
		expect([
			said('centre:WJ', '2009/10'),
			said('centre:WJ', '2007/08'),
			said('centre:RS', '2008/09'),
			said('locality:redmoor', '2008/09'),
			said('E10000001', '2008/09'),
			said('centre:WJ', '2008/09', measureById('mmr1-24m') as typeof costPerChildReached)
		]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
	});
});
