import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureAt } from '$lib/answers/figure';
import type { Figures } from '$lib/answers/figures';
import { reachLadder } from '$lib/answers/reach-ladder';
import { reachSeen, unreachedUnderFives } from '$lib/catalogue/measures/reach';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
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
	registration('P-closed-after', 'B', { closed_on: '2024-04-01' })
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
	contact('P-letter', '2023-05-01', 'letter'),
	contact('P-letter', '2023-05-02', 'text'),
	contact('P-letter', '2023-05-03', 'phone'),
	contact('P-missed', '2023-05-01', 'missed'),
	contact('P-virtual', '2023-05-01', 'virtual'),
	contact('P-visited', '2023-07-01', 'home visit'),
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
	contact('Q-clinic', '2024-02-01', 'attended', 'P'),
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

describe('reach, by where children live', () => {
	test('a child at two centres under two numbers with one link counts once', () => {
		expect(at('reach-seen', 'A')).toBe('1/10');
	});

	test('letters, texts, calls, missed appointments and virtual contacts are not being seen', () => {
		// A has four children registered; only the one at two centres was seen.
		expect(at('reach-registered', 'A')).toBe('4/10');
		expect(at('reach-seen', 'A')).toBe('1/10');
	});

	test('a home visit and the day before the fifth birthday count; the fifth birthday and after do not', () => {
		expect(at('reach-seen', 'B')).toBe('2/5');
	});

	test('five-year-olds are in no denominator', () => {
		expect(['A', 'B', 'C', 'D'].map((lsoa) => at('reach-seen', lsoa)?.split('/')[1])).toEqual([
			'10',
			'5',
			'4',
			'25'
		]);
	});

	test('a child who turned five in the year is counted among the four-year-olds', () => {
		expect(at('reach-seen', north, { breakdown: 'age', category: '4' })).toBe('1/3');
	});

	test('each centre has the children of the reach area it has at the end of the year', () => {
		expect(['centre:P', 'centre:Q', 'centre:S'].map((centre) => at('reach-seen', centre))).toEqual([
			'2/5',
			'3/14',
			'1/25'
		]);
	});

	test('before the change, the neighbourhoods are the earlier centre’s', () => {
		expect(at('reach-seen', 'centre:P', {}, '2022/23')).toBe('1/15');
	});

	test('a centre has no reach before it has a reach area', () => {
		expect(at('reach-seen', 'centre:Q', {}, '2022/23')).toBeUndefined();
	});

	test('a centre open for four months of the year is held against all who live in its area', () => {
		expect(at('reach-seen', 'centre:Q')).toBe('3/14');
	});

	test('a neighbourhood of no centre counts in its locality and the authority', () => {
		expect([north, south, authority].map((area) => at('reach-seen', area))).toEqual([
			'5/19',
			'3/26',
			'8/45'
		]);
	});

	test('a year without an estimate of its own takes the latest before it', () => {
		expect(at('reach-seen', 'A', {}, '2024/25')).toBe('1/10');
	});

	test('those not reached are those living here less those seen', () => {
		expect([at('unreached-under-fives', 'A'), at('unreached-under-fives', authority)]).toEqual([
			'9/10',
			'37/45'
		]);
	});

	test('a registration that ends on 31 March is closed by then; one that ends on 1 April is open', () => {
		// In B: the child visited and the one whose registration ends after; three others are five by then, one is closed.
		expect(at('reach-registered', 'B')).toBe('2/5');
	});
});

describe('activity, by where children come', () => {
	test('a centre’s activity is every under-five it saw, wherever they live', () => {
		expect(at('attenders', 'centre:P')).toBe('10/0');
	});

	test('own, other, outside and unknown homes add up to the centre’s activity', () => {
		expect(home('centre:P')).toEqual(['2/0', '4/0', '3/0', '1/0']);
	});

	test('a child at two centres counts once in each', () => {
		expect([at('attenders', 'centre:Q'), at('attenders', 'centre:S')]).toEqual(['1/0', '1/0']);
	});

	test('a child at two centres counts once in their locality, and once in the authority', () => {
		expect([at('attenders', north), at('attenders', authority)]).toEqual(['10/0', '10/0']);
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

	test('the counts are kept as they are', () => {
		expect(at('reach-seen', 'E')).toBe('2/1');
	});

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
