import { afterAll, beforeAll } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centreRows, neighbourhoods } from '../../../tests/support/small-county';

/** A day on which a family's first child was seen, unless it says otherwise. */
type Day =
	| string
	| {
			readonly on: string;
			readonly type?: string;
			readonly child?: number;
			readonly centre?: string;
	  };

// One family a case, each at a centre of its own. The records run from 1 April 2022 to 31 March 2024:
// their first 90 days end on 30 June 2022, their last 90 begin on 1 January 2024.
const cases: readonly (readonly [
	fact: string,
	counts: string | undefined,
	periodId: string,
	days: readonly Day[]
])[] = [
	[
		'a second day 90 days after the first is coming back',
		'1/1',
		'2023/24',
		['2023-05-01', '2023-07-30']
	],
	['one 91 days after is not', '0/1', '2023/24', ['2023-05-01', '2023-07-31']],
	['a family that never came again is in the denominator', '0/1', '2023/24', ['2023-05-01']],
	[
		'two children on one day came once',
		'0/1',
		'2023/24',
		['2023-05-01', { on: '2023-05-01', child: 2 }]
	],
	[
		'another child of the family is the family',
		'1/1',
		'2023/24',
		['2023-05-01', { on: '2023-05-02', child: 2 }]
	],
	[
		'a letter, a call and a missed appointment are not coming back',
		'0/1',
		'2023/24',
		[
			'2023-05-01',
			{ on: '2023-05-02', type: 'letter' },
			{ on: '2023-05-03', type: 'phone' },
			{ on: '2023-05-04', type: 'missed' }
		]
	],
	[
		'a family counts at the centre of its first day, though it came back to another',
		'1/1',
		'2023/24',
		['2023-05-01', { on: '2023-05-08', centre: 'H' }]
	],
	['a family counts in the year of its first day', '1/1', '2022/23', ['2023-03-31', '2023-04-01']],
	[
		'a family that came again in the year after is not new in it',
		undefined,
		'2023/24',
		['2023-03-31', '2023-04-01']
	],
	[
		'a family first seen 90 days before the records end has had its time',
		'1/1',
		'2023/24',
		['2024-01-01', '2024-01-08']
	],
	['one first seen a day later has not', undefined, '2023/24', ['2024-01-02', '2024-01-08']],
	[
		'a family first seen 90 days after the records begin is new',
		'1/1',
		'2022/23',
		['2022-06-30', '2022-07-07']
	],
	[
		'one first seen a day earlier may have come before',
		undefined,
		'2022/23',
		['2022-06-29', '2022-07-07']
	],
	[
		'the family that the records begin with may have come before',
		undefined,
		'2022/23',
		['2022-04-01']
	],
	['the family that they end with has not had its time', undefined, '2023/24', ['2024-03-31']]
];
const centreOf = (index: number) => `K${index}`;

let number = 0;
const contacts = cases.flatMap(([, , , days], index) =>
	days
		.map((day) => (typeof day === 'string' ? { on: day } : day))
		.map(
			({ on, type = 'attended', child = 1, centre = centreOf(index) }: Exclude<Day, string>) => ({
				contact_id: `${++number}`,
				child_id: `${index}-${child}`,
				centre_id: centre,
				contact_date: on,
				contact_type: type
			})
		)
);
const registrations: readonly ExtractRow[] = cases.flatMap((_, index) =>
	[1, 2].map((child) => ({
		child_id: `${index}-${child}`,
		family_id: `f-${index}`,
		centre_id: centreOf(index),
		registered_on: '2022-04-01',
		date_of_birth: '2021-06-01',
		lsoa_code: 'A'
	}))
);

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	const ids = [...cases.map((_, index) => centreOf(index)), 'H'];
	({ engine, figures } = await loadedWorkshop([
		neighbourhoods,
		csvFile(
			'centres.csv',
			ids.map((id) => ({ ...centreRows[0], centre_id: id, centre_name: `Centre ${id}` }))
		),
		csvFile('registrations.csv', registrations),
		csvFile('contacts.csv', contacts)
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, areaId: string, periodId: string) =>
	countsAt(figures, { measureId, areaId, periodId, periodKind: 'financial-year' });

handWorked('return-rate', at, [
	...cases.map(
		([fact, counts, periodId], index) =>
			[fact, counts, `centre:${centreOf(index)}`, periodId] as const
	),
	['the centre that a family came back to does not count it', undefined, 'centre:H', '2023/24'],
	// Back: on day 90, by another child, to another centre, and before the records end.
	['the county has every new family once', '4/8', authority, '2023/24']
]);
