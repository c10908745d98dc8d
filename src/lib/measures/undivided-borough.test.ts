import { afterAll, beforeAll, expect, test } from 'vitest';

import { comparators } from '$lib/readings/selection';

import { csvFile } from '../../../tests/support/extract-files';
import type { LoadedWorkshop } from '../../../tests/support/loaded-workshop';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';

/** Lewisham has no districts: the locality of its neighbourhoods and centres is the borough itself. */
const borough = 'E09000023';

let loaded: LoadedWorkshop;

beforeAll(async () => {
	loaded = await loadedWorkshop([
		csvFile(
			'neighbourhoods.csv',
			['A', 'B'].map((letter) => ({
				lsoa_code: letter,
				lsoa_name: `Lewisham ${letter}`,
				locality_code: borough,
				locality_name: 'Lewisham',
				authority_code: borough,
				authority_name: 'Lewisham',
				imd_version: 2019,
				imd_rank: 3000,
				imd_decile: 1
			}))
		),
		csvFile('centres.csv', [
			{
				centre_id: 'P',
				centre_name: 'Priory',
				locality_code: borough,
				opened_on: '',
				closed_on: ''
			}
		]),
		csvFile('volunteers.csv', [
			{ volunteer_id: 'V1', centre_id: 'P', financial_year: '2023/24', sessions_given: 3 }
		])
	]);
});
afterAll(() => loaded.engine.close());

test('a borough without districts is one place: an authority in England', () => {
	const { figures } = loaded;
	expect(figures.area(borough)).toMatchObject({ level: 'authority', parentId: 'E92000001' });
	expect(figures.places('locality')).toEqual([]);
	expect(figures.places('centre', borough).map(({ name }) => name)).toEqual(['Priory']);
	expect(figures.places('lsoa', 'E92000001')).toHaveLength(2);
	expect(comparators(figures, 'centre:P')).toEqual(['E92000001', borough]);
});

test('a borough without districts is counted once', () => {
	const { figures } = loaded;
	const key = { measureId: 'volunteers-active', areaId: borough, periodId: '2023/24' };
	expect(countsAt(figures, { ...key, periodKind: 'financial-year' })).toBe('1/0');
	expect(figures.versions({ ...key, periodKind: 'financial-year' })).toHaveLength(1);
});
