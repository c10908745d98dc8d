import { afterAll, beforeAll } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centreRows, neighbourhoods } from '../../../tests/support/small-county';

// One child a case, each at a centre of its own, as the books stand on 31 March 2024.
const cases: readonly (readonly [fact: string, counts: string | undefined, record: ExtractRow])[] =
	[
		['a record with all five fields filled in is complete; “no” is an answer', '1/1', {}],
		['one without a postcode is not', '0/1', { postcode: '' }],
		['one without an ethnic group is not', '0/1', { ethnicity: '' }],
		['an ethnic group that is not known is not filled in', '0/1', { ethnicity: 'unknown' }],
		['one without disability is not', '0/1', { disability: '' }],
		['one that does not say whether a lone parent is not', '0/1', { lone_parent: '' }],
		['one that does not say whether anyone works is not', '0/1', { workless: '' }],
		['a child registered on 31 March is on the books', '1/1', { registered_on: '2024-03-31' }],
		['one registered on 1 April is not', undefined, { registered_on: '2024-04-01' }],
		['one whose registration ended on 31 March is not', undefined, { closed_on: '2024-03-31' }],
		['one whose registration ended on 1 April is', '1/1', { closed_on: '2024-04-01' }],
		['one who turned five on 31 March is not', undefined, { date_of_birth: '2019-03-31' }],
		[
			'nor is one who turned five, though the registration ended later',
			undefined,
			{ date_of_birth: '2019-03-31', closed_on: '2024-06-01' }
		],
		['one who turned five on 1 April is', '1/1', { date_of_birth: '2019-04-01' }],
		[
			'one registered before birth is from the birthday on: born on 31 March it is',
			'1/1',
			{ registered_on: '2024-03-01', date_of_birth: '2024-03-31' }
		],
		[
			'born on 1 April it is not',
			undefined,
			{ registered_on: '2024-03-01', date_of_birth: '2024-04-01' }
		]
	];
const centreOf = (index: number) => `K${index}`;

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoods,
		csvFile(
			'centres.csv',
			cases.map((_, index) => ({
				...centreRows[0],
				centre_id: centreOf(index),
				centre_name: `Centre ${index}`
			}))
		),
		csvFile(
			'registrations.csv',
			cases.map(([, , record], index) => ({
				child_id: `${index}`,
				family_id: `f-${index}`,
				centre_id: centreOf(index),
				registered_on: '2022-05-01',
				closed_on: '',
				date_of_birth: '2021-06-01',
				postcode: 'LE10 1AA',
				lsoa_code: 'A',
				ethnicity: 'white',
				disability: false,
				lone_parent: false,
				workless: false,
				...record
			}))
		),
		// Books are held against a year only where somebody was seen in it.
		csvFile('contacts.csv', [
			{
				contact_id: '1',
				child_id: '0',
				centre_id: centreOf(0),
				contact_date: '2023-06-01',
				contact_type: 'attended'
			}
		])
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, areaId: string) =>
	countsAt(figures, { measureId, areaId, periodId: '2023/24', periodKind: 'financial-year' });

handWorked('data-completeness', at, [
	...cases.map(([fact, counts], index) => [fact, counts, `centre:${centreOf(index)}`] as const),
	// Six of sixteen are not complete, five are not on the books.
	['the county has every child on the books once', '5/11', authority]
]);
