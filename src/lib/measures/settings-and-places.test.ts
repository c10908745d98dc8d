import { afterAll, beforeAll } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, neighbourhoodsApart } from '../../../tests/support/small-county';

function setting(id: string, lsoa: string, asAt: string, more: ExtractRow): ExtractRow {
	return {
		setting_id: id,
		setting_name: id,
		setting_type: 'nursery',
		lsoa_code: lsoa,
		as_at: asAt,
		...more
	};
}
const childminder = (id: string, lsoa: string, asAt: string, inNetwork: boolean | '') =>
	setting(id, lsoa, asAt, { setting_type: 'childminder', in_network: inNetwork });

// One case a neighbourhood; each is a locality, to be read off by itself.
const settings: readonly ExtractRow[] = [
	setting('N1', 'A', '2024-03-31', { grade: 1 }),
	setting('N2', 'B', '2024-03-31', { grade: 2, setting_type: 'pre-school' }),
	setting('N3', 'C', '2024-03-31', { grade: 3 }),
	setting('N4', 'D', '2024-03-31', { grade: 4, in_network: true }),
	setting('N5', 'E', '2024-03-31', { grade: '' }),
	// The first of them as it stood at other times
	setting('N1', 'A', '2023-03-31', { grade: 3 }),
	setting('N1', 'A', '2023-08-31', { grade: 4 }),
	setting('N1', 'A', '2024-02-29', { grade: 4 }),
	setting('N1', 'A', '2024-04-01', { grade: 1 }),
	childminder('M1', 'A', '2024-03-31', true),
	childminder('M2', 'B', '2024-03-31', false),
	childminder('M3', 'C', '2024-03-31', ''),
	childminder('M4', 'E', '2024-02-29', true),
	childminder('M4', 'E', '2024-04-01', true),
	childminder('M1', 'A', '2023-03-31', false)
];

const place = (id: string, lsoa: string, on: string, hasPlace: boolean): ExtractRow => ({
	place_id: id,
	lsoa_code: lsoa,
	headcount_on: on,
	has_place: hasPlace
});
const places: readonly ExtractRow[] = [
	place('1', 'A', '2024-01-18', true),
	place('2', 'B', '2024-01-18', false),
	place('3', 'C', '2024-01-31', true),
	place('4', 'D', '2024-02-01', true),
	place('5', 'E', '2023-12-31', true),
	place('6', '', '2024-01-18', true),
	place('1', 'A', '2025-01-16', false)
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoodsApart,
		csvFile('settings.csv', settings),
		csvFile('funded-places.csv', places)
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, area: string, periodId = '2023/24') =>
	countsAt(figures, {
		measureId,
		areaId: area === authority ? area : `locality:${area}`,
		periodId,
		periodKind: 'financial-year'
	});

handWorked('settings-good-outstanding', at, [
	// A’s lists of August and February, when it was grade 4, are not of March.
	['grade 1 is good or better, by the list of 31 March alone', '1/1', 'A'],
	['grade 2 is good or better', '1/1', 'B'],
	['grade 3 is not', '0/1', 'C'],
	['grade 4 is not', '0/1', 'D'],
	['a setting without a grade is in neither count', undefined, 'E'],
	['each year has the grade of its own March', '0/1', 'A', '2022/23'],
	['a list of 1 April is of no March', undefined, 'A', '2024/25'],
	['the county has every graded setting once', '2/4', authority]
]);

handWorked('childminder-network', at, [
	['a childminder who took part counts', '1/1', 'A'],
	['one who did not is in the denominator', '0/1', 'B'],
	['one of whom it is not recorded is in neither count', undefined, 'C'],
	['a nursery in the network is no childminder', undefined, 'D'],
	['lists of February and April are not of March', undefined, 'E'],
	['each year has its own March', '0/1', 'A', '2022/23'],
	['the county has every childminder once', '1/2', authority]
]);

handWorked('funded-2yo-takeup', at, [
	['an eligible child with a place counts', '1/1', 'A'],
	['one without is in the denominator', '0/1', 'B'],
	['31 January is of the January count', '1/1', 'C'],
	['1 February is not', undefined, 'D'],
	['31 December is not', undefined, 'E'],
	['the count of January 2025 is of 2024/25', '0/1', 'A', '2024/25'],
	// The child without a known home lives nowhere here.
	['the county has every child on the list who lives in it', '2/3', authority]
]);
