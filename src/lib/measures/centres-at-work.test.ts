import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

const north = 'E07000001';

let number = 0;
function session(
	centre: string,
	lead: string,
	[attendances, capacity]: readonly [number | '', number | ''],
	on = '2023-06-01'
): ExtractRow {
	return {
		session_id: `${++number}`,
		centre_id: centre,
		session_date: on,
		activity: `Activity ${number}`,
		lead_agency: lead,
		attendances,
		capacity
	};
}
const sessions: readonly ExtractRow[] = [
	session('P', 'midwife', [8, 10]),
	session('P', 'health visitor', [12, 12]),
	session('P', 'speech therapist', [0, 10]),
	session('P', 'immunisation team', ['', 10]),
	session('P', 'centre', [5, '']),
	session('P', 'voluntary sector', [3, 0]),
	session('Q', 'adult education', [5, 10], '2024-03-31'),
	session('Q', 'midwife', [9, 10], '2024-04-01'),
	session('S', 'jobcentre plus', [11, 10]),
	session('S', 'other', ['', ''])
];

function answer(centre: string, response: string, more: ExtractRow = {}): ExtractRow {
	return {
		response_id: `${++number}`,
		centre_id: centre,
		survey_date: '2023-11-01',
		response,
		relationship: 'mother',
		...more
	};
}
const answers: readonly ExtractRow[] = [
	answer('P', 'very good'),
	answer('P', 'good', { relationship: 'father' }),
	answer('P', 'neither'),
	answer('P', 'poor'),
	answer('P', 'very poor'),
	answer('P', ''),
	answer('Q', 'good', { survey_date: '2024-03-31' }),
	answer('Q', 'poor', { survey_date: '2024-04-01' })
];

function volunteer(
	id: string,
	centre: string,
	leftOn: string,
	destination: string,
	year = '2023/24'
): ExtractRow {
	return {
		volunteer_id: id,
		centre_id: centre,
		financial_year: year,
		sessions_given: 5,
		left_on: leftOn,
		destination
	};
}
const volunteers: readonly ExtractRow[] = [
	volunteer('V1', 'P', '2023-09-01', 'work'),
	volunteer('V2', 'P', '2023-09-01', 'training'),
	volunteer('V3', 'P', '2023-09-01', 'education'),
	volunteer('V4', 'P', '2023-09-01', 'none'),
	volunteer('V5', 'P', '2023-09-01', 'unknown'),
	volunteer('V6', 'P', '2023-09-01', ''),
	volunteer('stayed', 'P', '', 'work'),
	...['P', 'Q', 'S'].map((centre) => volunteer('left-three', centre, '2023-09-01', 'work')),
	volunteer('on-31-march', 'Q', '2024-03-31', 'training'),
	volunteer('on-1-april', 'Q', '2024-04-01', 'none'),
	// The same leaving stands in the rows of two years.
	volunteer('told-twice', 'S', '2023-09-01', 'none', '2022/23'),
	volunteer('told-twice', 'S', '2023-09-01', 'none', '2023/24')
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('sessions.csv', sessions),
		csvFile('parents-survey.csv', answers),
		csvFile('volunteers.csv', volunteers)
	]));
});
afterAll(() => engine.close());

const at = (
	measureId: string,
	areaId: string,
	periodId = '2023/24',
	division: { breakdown?: string; category?: string } = {}
) => countsAt(figures, { measureId, areaId, periodId, periodKind: 'financial-year', ...division });

handWorked('sessions-offered', at, [
	// 8 + 12 + 0 of 10 + 12 + 10
	['a session without a register, or without places, is in neither count', '20/32', 'centre:P'],
	['a session of 31 March is of the year that ends', '5/10', 'centre:Q'],
	['a session of 1 April is of the year that begins', '9/10', 'centre:Q', '2024/25'],
	['a session fuller than it has places counts as it was', '11/10', 'centre:S'],
	['the locality has the places of its centres', '25/42', north],
	['the county has the places of all', '36/52', authority]
]);

handWorked('codelivered-sessions', at, [
	[
		'midwives, health visitors, speech therapists and immunisation teams lead for health; centres and volunteers do not',
		'4/6',
		'centre:P'
	],
	['adult education does not, and 31 March is of the year that ends', '0/1', 'centre:Q'],
	['1 April is of the year that begins', '1/1', 'centre:Q', '2024/25'],
	['neither Jobcentre Plus nor others do; a session without a register is one', '0/2', 'centre:S'],
	['the county has every session once', '4/9', authority]
]);

handWorked('satisfaction', at, [
	['very good and good are satisfied, of all who answered', '2/5', 'centre:P'],
	['31 March is of the year that ends', '1/1', 'centre:Q'],
	['1 April is of the year that begins', '0/1', 'centre:Q', '2024/25'],
	['the county has every answer once', '3/6', authority],
	[
		'fathers have their own answers',
		'1/1',
		'centre:P',
		'2023/24',
		{ breakdown: 'relationship', category: 'father' }
	],
	[
		'a blank answer is not among the mothers’',
		'1/4',
		'centre:P',
		'2023/24',
		{ breakdown: 'relationship', category: 'mother' }
	]
]);

handWorked('volunteer-progression', at, [
	// Work twice, training, education; then none, unknown and blank. One has not left.
	['work, training and education are moving on; nothing and not known are not', '4/7', 'centre:P'],
	['one who left on 31 March left in the year that ends', '2/2', 'centre:Q'],
	[
		'one who left on 1 April left in the next, whatever year the row is of',
		'0/1',
		'centre:Q',
		'2024/25'
	],
	['one told of in the rows of two years left once', '1/2', 'centre:S'],
	['one who left two centres of a locality counts in it once', '5/8', north],
	['one who left three centres counts in the county once', '5/9', authority]
]);

test('a volunteer who has not left is of no year', () => {
	expect(
		figures.observations
			.filter(({ measureId }) => measureId === 'volunteer-progression')
			.filter(({ periodId }) => !['2023/24', '2024/25'].includes(periodId))
	).toEqual([]);
});
