import { afterAll, beforeAll, expect, test } from 'vitest';

import { overview } from '$lib/answers/overview';

import { csvFile } from '../../../tests/support/extract-files';
import type { LoadedWorkshop } from '../../../tests/support/loaded-workshop';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

let loaded: LoadedWorkshop;

beforeAll(async () => {
	loaded = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile(
			'population.csv',
			[0, 1, 2, 3, 4].map((age) => ({ lsoa_code: 'A', year: 2023, age, people: 2 }))
		),
		csvFile('registrations.csv', [
			{
				child_id: '1',
				family_id: 'F',
				centre_id: 'P',
				registered_on: '2023-05-01',
				date_of_birth: '2021-06-01',
				lsoa_code: 'A'
			}
		]),
		csvFile('contacts.csv', [
			{
				contact_id: '1',
				child_id: '1',
				centre_id: 'P',
				contact_date: '2023-06-01',
				contact_type: 'attended'
			}
		])
	]);
});
afterAll(() => loaded.engine.close());

const reach = (areaId: string) =>
	countsAt(loaded.figures, {
		measureId: 'reach-seen',
		areaId,
		periodId: '2023/24',
		periodKind: 'financial-year'
	});

test('reach is known of localities and the authority without reach areas, and of no centre', () => {
	expect([reach('E07000001'), reach(authority), reach('centre:P')]).toEqual([
		'1/10',
		'1/10',
		undefined
	]);
});

test('where a child came from is not known without reach areas, and not counted as outside', () => {
	expect(loaded.figures.observations.filter(({ measureId }) => measureId === 'attenders')).toEqual(
		[]
	);
});

test('an area of the core purpose without a figure says which file it lacks', () => {
	const { areas } = overview(loaded.figures, {
		placeId: authority,
		year: '2023/24',
		comparatorId: 'E92000001'
	});
	expect(areas[0]!.lacking).toMatchObject({
		measure: { id: 'gld-percent' },
		extracts: ['early-years-profile']
	});
	expect(areas[2]!.lacking).toBeUndefined();
});
