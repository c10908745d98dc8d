import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureAt } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { reachLadder } from '$lib/answers/reach-ladder';
import { reachSeen, unreachedUnderFives } from '$lib/catalogue/measures/reach';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

const [north, south] = ['E07000001', 'locality:south'];

// Over to Q during 2023/24: A on 1 October 2023, C on 1 December 2023, when Q opens. E belongs to no centre.
const reachAreas: readonly ExtractRow[] = [
	{ centre_id: 'P', lsoa_code: 'A', valid_from: '2020-04-01', valid_to: '2023-09-30' },
	{ centre_id: 'Q', lsoa_code: 'A', valid_from: '2023-10-01', valid_to: '' },
	{ centre_id: 'P', lsoa_code: 'B', valid_from: '2020-04-01', valid_to: '' },
	{ centre_id: 'P', lsoa_code: 'C', valid_from: '2020-04-01', valid_to: '2023-11-30' },
	{ centre_id: 'Q', lsoa_code: 'C', valid_from: '2023-12-01', valid_to: '' },
	{ centre_id: 'S', lsoa_code: 'D', valid_from: '2020-04-01', valid_to: '' },
	{ centre_id: 'S', lsoa_code: 'E', valid_from: '2020-04-01', valid_to: '2022-03-31' }
];

const people = (lsoa: string, year: number, byAge: readonly number[]): ExtractRow[] =>
	byAge.map((count, age) => ({ lsoa_code: lsoa, year, age, people: count }));

// Under fives in 2022: 5 in each of A, B and C. In 2023: A 10, B 5, C 4, D 25, E 1. Five-year-olds never count.
const population = [
	...['A', 'B', 'C'].flatMap((lsoa) => people(lsoa, 2022, [1, 1, 1, 1, 1, 9])),
	...people('A', 2023, [2, 2, 2, 2, 2, 7]),
	...people('B', 2023, [1, 1, 1, 1, 1, 7]),
	...people('C', 2023, [1, 1, 1, 1, 0, 7]),
	...people('D', 2023, [5, 5, 5, 5, 5, 7]),
	...people('E', 2023, [0, 1, 0, 0, 0, 7])
];

function registration(id: string, home: string, more: ExtractRow = {}): ExtractRow {
	return {
		child_id: id,
		family_id: `f-${id}`,
		centre_id: id[0],
		registered_on: '2022-05-01',
		closed_on: '',
		date_of_birth: '2021-06-01',
		lsoa_code: home,
		link_id: '',
		...more
	};
}

const registrations: readonly ExtractRow[] = [
	registration('P-two-centres', 'A', { link_id: 'L1' }),
	registration('S-two-centres', 'A', { link_id: 'L1' }),
	registration('P-letter', 'A'),
	registration('P-missed', 'A'),
	registration('P-virtual', 'A'),
	registration('P-visited', 'B'),
	registration('P-moved-to-q', 'C'),
	registration('P-from-d', 'D'),
	registration('P-from-outside', 'X'),
	registration('P-from-e', 'E'),
	registration('P-from-e-too', 'E'),
	registration('P-no-home', ''),
	registration('P-over-five', 'B', { date_of_birth: '2018-01-01' }),
	registration('P-day-before-five', 'B', { date_of_birth: '2018-10-01' }),
	registration('P-on-fifth-birthday', 'B', { date_of_birth: '2018-10-01' }),
	registration('Q-clinic', 'C'),
	registration('P-closed', 'B', { closed_on: '2024-03-31' }),
	registration('P-closed-after', 'B', { closed_on: '2024-04-01' }),
	// On the books on 31 March 2024 or not, by a day.
	registration('P-five-that-day', 'D', { date_of_birth: '2019-03-31' }),
	registration('P-five-after', 'D', { date_of_birth: '2019-04-01' }),
	registration('P-registered-that-day', 'D', { registered_on: '2024-03-31' }),
	registration('P-registered-after', 'D', { registered_on: '2024-04-01' }),
	registration('P-born-after', 'D', { registered_on: '2024-03-01', date_of_birth: '2024-04-01' })
];

let number = 0;
function contact(child: string, on: string, type = 'attended', centre = child[0]!): ExtractRow {
	return {
		contact_id: `${++number}`,
		child_id: child,
		centre_id: centre,
		contact_date: on,
		contact_type: type
	};
}

const contacts: readonly ExtractRow[] = [
	contact('P-two-centres', '2022-06-01'),
	contact('P-two-centres', '2023-05-01'),
	contact('S-two-centres', '2023-06-01'),
	contact('P-two-centres', '2023-07-01'),
	contact('P-letter', '2023-05-01', 'letter'),
	contact('P-letter', '2023-05-02', 'text'),
	contact('P-letter', '2023-05-03', 'phone'),
	contact('P-missed', '2023-05-01', 'missed'),
	contact('P-virtual', '2023-05-01', 'virtual'),
	contact('P-visited', '2023-07-01', 'home visit'),
	// Three contacts on two days, and a call on a third.
	contact('P-visited', '2023-07-01'),
	contact('P-visited', '2023-07-02'),
	contact('P-visited', '2023-07-03', 'phone'),
	contact('P-moved-to-q', '2023-05-02'),
	contact('P-from-d', '2023-05-02', 'one-to-one'),
	contact('P-from-outside', '2023-05-02'),
	contact('P-from-e', '2023-05-02'),
	contact('P-from-e-too', '2023-05-02'),
	contact('P-no-home', '2023-05-02'),
	contact('P-over-five', '2023-05-02'),
	contact('P-day-before-five', '2023-09-30'),
	contact('P-on-fifth-birthday', '2023-10-01'),
	contact('Q-clinic', '2024-01-10', 'clinic'),
	// On one day at two centres.
	contact('Q-clinic', '2024-02-01', 'attended', 'P'),
	contact('Q-clinic', '2024-02-01'),
	contact('Q-clinic', '2024-04-01'),
	contact('P-two-centres', '2024-05-01')
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('reach-areas.csv', reachAreas),
		csvFile('population.csv', population),
		csvFile('registrations.csv', registrations),
		csvFile('contacts.csv', contacts)
	]));
});
afterAll(() => engine.close());

const at = (
	measureId: string,
	areaId: string,
	division: { breakdown?: string; category?: string } = {},
	periodId = '2023/24'
) => countsAt(figures, { measureId, areaId, periodId, periodKind: 'financial-year', ...division });
const home = (areaId: string) =>
	['own', 'other', 'outside', 'unknown'].map((category) =>
		at('attenders', areaId, { breakdown: 'home', category })
	);

handWorked('reach-seen', at, [
	// A has four children registered; the others had letters, texts, calls, missed appointments and virtual contacts.
	['a child at two centres under two numbers with one link counts once', '1/10', 'A'],
	[
		'a home visit and the day before the fifth birthday count; the fifth birthday and after do not',
		'2/5',
		'B'
	],
	[
		'a child who turned five in the year is counted among the four-year-olds',
		'1/3',
		north,
		{ breakdown: 'age', category: '4' }
	],
	['a centre has the children of the reach area it has at the end of the year', '2/5', 'centre:P'],
	[
		'a centre open for four months of the year is held against all who live in its area',
		'3/14',
		'centre:Q'
	],
	['a child who came from elsewhere counts where it lives', '1/25', 'centre:S'],
	[
		'before the change, the neighbourhoods are the earlier centre’s',
		'1/15',
		'centre:P',
		{},
		'2022/23'
	],
	['a centre has no reach before it has a reach area', undefined, 'centre:Q', {}, '2022/23'],
	['the locality has the children of its neighbourhoods', '5/19', north],
	['a neighbourhood of no centre counts in its locality', '3/26', south],
	['and in the authority', '8/45', authority],
	['a year without an estimate of its own takes the latest before it', '1/10', 'A', {}, '2024/25'],
	[
		'the counts are kept where more children were seen than the estimate says live there',
		'2/1',
		'E'
	]
]);

test('five-year-olds are in no denominator of reach', () => {
	expect(['A', 'B', 'C', 'D'].map((lsoa) => at('reach-seen', lsoa)?.split('/')[1])).toEqual([
		'10',
		'5',
		'4',
		'25'
	]);
});

handWorked('reach-sustained', at, [
	['three days at two centres under two numbers are three days of one child', '1/14', 'centre:Q'],
	['three contacts on two days are two days', '0/5', 'centre:P'],
	// In C one child was seen on two days of the year, on one of them at two centres, and on a third the day after it ended.
	['one day at two centres is one day, so the locality has its one child', '1/19', north],
	['and the authority too', '1/45', authority]
]);

handWorked('unreached-under-fives', at, [
	['those not reached are those living here less those seen', '9/10', 'A'],
	['in the authority too', '37/45', authority]
]);

handWorked('reach-registered', at, [
	['a child need not have been seen; two numbers of one child count once', '4/10', 'A'],
	// The child visited and the one whose registration ends after; three others are five by then, one is closed.
	[
		'a registration that ends on 31 March is closed by then; one that ends on 1 April is open',
		'2/5',
		'B'
	],
	// From D, five after, and registered that day; not: five that day, registered after, born after.
	['who is five, or registered, or born, is so by 31 March', '3/25', 'D']
]);

handWorked('children-30pct', at, [
	// A and B, of deciles 1 and 3; C is of decile 4.
	['deciles 1 to 3 are the 30% most deprived', '15/19', north],
	['the seventh and the tenth are not', '0/26', south],
	['the county has every under-five once', '15/45', authority],
	['a centre has the neighbourhoods it has at the end of the year', '5/5', 'centre:P'],
	['and none it has handed over', '10/14', 'centre:Q'],
	['each year has its own estimate', '10/15', north, {}, '2022/23']
]);

handWorked('attenders', at, [
	['a centre’s activity is every under-five it saw, wherever they live', '10/0', 'centre:P'],
	['a child at two centres counts in the one', '1/0', 'centre:Q'],
	['and in the other', '1/0', 'centre:S'],
	['a child at two centres counts once in their locality', '10/0', north],
	['and once in the authority', '10/0', authority]
]);

describe('activity, by where children come', () => {
	test('own, other, outside and unknown homes add up to the centre’s activity', () => {
		expect(home('centre:P')).toEqual(['2/0', '4/0', '3/0', '1/0']);
	});

	test('a child from outside the authority is in the activity and in no one’s reach', () => {
		expect(
			figures.observations.filter(
				({ measureId, areaId }) => measureId === 'reach-seen' && areaId === 'X'
			)
		).toEqual([]);
		expect(home('centre:P')[2]).toBe('3/0');
	});

	test('residence against attendance of P: 2 live and came here, none went elsewhere only, 7 came from elsewhere, 1 is unknown', () => {
		expect(reachLadder(figures, 'centre:P', '2023/24').crossed).toEqual({
			liveHereSeenHere: 2,
			liveHereSeenElsewhere: 0,
			liveElsewhereSeenHere: 7,
			homeUnknownSeenHere: 1
		});
	});

	test('residence against attendance of Q: 1 lives and came here, 2 were seen only elsewhere', () => {
		expect(reachLadder(figures, 'centre:Q', '2023/24').crossed).toMatchObject({
			liveHereSeenHere: 1,
			liveHereSeenElsewhere: 2,
			liveElsewhereSeenHere: 0
		});
	});
});

describe('where more children were seen than the estimate says live there', () => {
	const key = { areaId: 'E', periodId: '2023/24', periodKind: 'financial-year' } as const;

	test('there is no rate, for the reason that it is not reliable', () => {
		expect(figureAt(figures, reachSeen, key)).toMatchObject({
			kind: 'missing',
			reason: 'low-reliability'
		});
	});

	test('there is no rate of those not reached either', () => {
		expect(figureAt(figures, unreachedUnderFives, key)).toMatchObject({
			kind: 'missing',
			reason: 'low-reliability'
		});
	});

	test('the reach ladder keeps every rung with its children', () => {
		const { rungs, sentence } = reachLadder(figures, 'E', '2023/24');
		expect(rungs.map(({ children }) => children)).toContain(2);
		expect(rungs[0]).toMatchObject({ label: 'Live here', children: 1 });
		expect(sentence).toContain('estimate');
	});
});
