import { afterAll, beforeAll, expect, test } from 'vitest';

import { csvFile } from '../../../tests/support/extract-files';
import type { LoadedWorkshop } from '../../../tests/support/loaded-workshop';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, neighbourhoods } from '../../../tests/support/small-county';

let loaded: LoadedWorkshop;

const centre = (id: string, locality = '') => ({
	centre_id: id,
	centre_name: `Centre ${id}`,
	locality_code: locality
});
const line = (id: string, locality: string, actual: number) => ({
	line_id: id,
	financial_year: '2023/24',
	locality_code: locality,
	line: 'under-fives',
	budget: actual,
	actual
});

// P, without a locality, is there for A and B of the north and C of it; R for one of the north and one of the south; S says that it is in the south.
beforeAll(async () => {
	loaded = await loadedWorkshop([
		neighbourhoods,
		csvFile('centres.csv', [centre('P'), centre('R'), centre('S', 'south')]),
		csvFile(
			'reach-areas.csv',
			[
				['P', 'A'],
				['P', 'B'],
				['R', 'C'],
				['R', 'D']
			].map(([centre_id, lsoa_code]) => ({ centre_id, lsoa_code, valid_from: '2015-04-01' }))
		),
		csvFile(
			'registrations.csv',
			['P', 'R', 'S'].map((centre_id) => ({
				child_id: centre_id,
				family_id: centre_id,
				centre_id,
				registered_on: '2023-04-01',
				date_of_birth: '2022-06-01',
				lsoa_code: 'A'
			}))
		),
		csvFile(
			'contacts.csv',
			['P', 'R', 'S'].map((centre_id) => ({
				contact_id: centre_id,
				child_id: centre_id,
				centre_id,
				contact_date: '2023-06-01',
				contact_type: 'attended'
			}))
		),
		csvFile('volunteers.csv', [
			{ volunteer_id: 'V1', centre_id: 'P', financial_year: '2023/24', sessions_given: 3 },
			{ volunteer_id: 'V2', centre_id: 'R', financial_year: '2023/24', sessions_given: 3 }
		]),
		csvFile('finance.csv', [line('1', 'E07000001', 900), line('2', 'south', 500)])
	]);
});
afterAll(() => loaded.engine.close());

const at = (measureId: string, areaId: string) =>
	countsAt(loaded.figures, {
		measureId,
		areaId,
		periodId: '2023/24',
		periodKind: 'financial-year'
	});

test('a centre without a locality is in the one that its reach area is in', () => {
	expect(loaded.figures.area('centre:P')).toMatchObject({ parentId: 'E07000001' });
	expect(at('volunteers-active', 'E07000001')).toBe('1/0');
	expect(at('cost-per-child-reached', 'E07000001')).toBe('900/1');
});

test('one whose reach area is in two alike is in the authority alone', () => {
	expect(loaded.figures.area('centre:R')).toMatchObject({ parentId: authority });
	expect(at('volunteers-active', authority)).toBe('2/0');
	expect(at('volunteers-active', 'locality:south')).toBeUndefined();
});

test('neither is told to be in none', () => {
	const centres = loaded.reports.find(({ source }) => source?.id === 'centres')!;
	expect(centres.problems).toEqual([]);
});

test('a ledger of the authority as a whole gives its cost for each child seen anywhere in it', async () => {
	const whole = await loadedWorkshop([
		neighbourhoods,
		csvFile('centres.csv', [centre('P', 'E07000001'), centre('S', 'south')]),
		csvFile(
			'registrations.csv',
			['P', 'S'].map((centre_id) => ({
				child_id: centre_id,
				family_id: centre_id,
				centre_id,
				registered_on: '2023-04-01',
				date_of_birth: '2022-06-01',
				lsoa_code: 'A'
			}))
		),
		csvFile(
			'contacts.csv',
			['P', 'S'].map((centre_id) => ({
				contact_id: centre_id,
				child_id: centre_id,
				centre_id,
				contact_date: '2023-06-01',
				contact_type: 'attended'
			}))
		),
		csvFile('finance.csv', [line('1', authority, 900)])
	]);
	const cost = (areaId: string) =>
		countsAt(whole.figures, {
			measureId: 'cost-per-child-reached',
			areaId,
			periodId: '2023/24',
			periodKind: 'financial-year'
		});
	expect([cost(authority), cost('E07000001'), cost('locality:south')]).toEqual([
		'900/2',
		undefined,
		undefined
	]);
	await whole.engine.close();
});
