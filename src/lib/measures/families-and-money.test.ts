import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureAt } from '$lib/answers/figure';
import type { Figures } from '$lib/answers/figures';
import { costPerChildReached } from '$lib/catalogue/measures/need';
import { parentEfficacyTopse } from '$lib/catalogue/measures/targeted';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

const north = 'E07000001';

const reachAreas: readonly ExtractRow[] = [
	{ centre_id: 'P', lsoa_code: 'A', valid_from: '2020-04-01' },
	{ centre_id: 'Q', lsoa_code: 'B', valid_from: '2020-04-01' },
	{ centre_id: 'P', lsoa_code: 'C', valid_from: '2020-04-01' },
	{ centre_id: 'S', lsoa_code: 'D', valid_from: '2020-04-01' }
];

function child(id: string, family: string, home: string, more: ExtractRow = {}): ExtractRow {
	return {
		child_id: id,
		family_id: family,
		centre_id: 'P',
		registered_on: '2022-05-01',
		date_of_birth: '2021-06-01',
		lsoa_code: home,
		...more
	};
}

const registrations: readonly ExtractRow[] = [
	child('lone-1', 'lone', 'A', { lone_parent: true }),
	child('lone-2', 'lone', 'A', { lone_parent: true }),
	child('workless', 'workless', 'A', { workless: true }),
	child('young', 'young', 'A', { teen_parent: true }),
	child('neither', 'neither', 'C'),
	// The disability stands on one of the child's two registrations.
	child('disabled-p', 'disabled', 'B', { disability: true, link_id: 'L1' }),
	child('disabled-q', 'disabled', 'B', { centre_id: 'Q', link_id: 'L1' }),
	child('housing', 'housing', 'A', { temporary_housing: true }),
	child('from-d', 'from-d', 'D'),
	child('no-home', 'no-home', ''),
	child('outside', 'outside', 'X')
];

let number = 0;
function contact(childId: string, on: string, more: ExtractRow = {}): ExtractRow {
	return {
		contact_id: `${++number}`,
		child_id: childId,
		centre_id: 'P',
		contact_date: on,
		contact_type: 'attended',
		...more
	};
}
const by = (adult: string, relationship: string): ExtractRow => ({
	adult_id: adult,
	adult_relationship: relationship
});

const contacts: readonly ExtractRow[] = [
	// Two children, three days between them.
	contact('lone-1', '2023-05-01', by('mother', 'mother')),
	contact('lone-1', '2023-05-02', by('mother', 'mother')),
	contact('lone-2', '2023-05-02', by('father', 'father')),
	contact('lone-2', '2023-05-03', by('grandmother', 'female carer')),
	// Three sessions on two days.
	contact('workless', '2023-05-01', by('unknown', 'unknown')),
	contact('workless', '2023-05-01'),
	contact('workless', '2023-05-02'),
	// Two days in one year, one in the next.
	contact('young', '2024-03-30'),
	contact('young', '2024-03-31'),
	contact('young', '2024-04-01'),
	...[1, 2, 3, 4, 5].map((day) => contact('neither', `2023-06-0${day}`)),
	// Three days over two centres, under two numbers.
	contact('disabled-p', '2023-07-01'),
	contact('disabled-p', '2023-07-02'),
	contact('disabled-q', '2023-07-03', { centre_id: 'Q', ...by('father', 'father') }),
	contact('housing', '2023-05-01', { contact_type: 'letter', ...by('uncle', 'male carer') }),
	...[1, 2, 3, 4, 5, 6].map((day) => contact('from-d', `2023-08-0${day}`, { centre_id: 'Q' })),
	contact('no-home', '2023-05-01', { centre_id: 'Q' }),
	contact('from-d', '2023-09-01', { centre_id: 'S' }),
	contact('young', '2024-04-02', { centre_id: 'S' }),
	contact('outside', '2023-05-01', { centre_id: 'Q' })
];

let line = 0;
function spend(actual: number | '', more: ExtractRow = {}): ExtractRow {
	return {
		line_id: `${++line}`,
		financial_year: '2023/24',
		locality_code: north,
		centre_id: '',
		line: 'under-fives',
		budget: 1,
		actual,
		is_capital: false,
		...more
	};
}

const finance: readonly ExtractRow[] = [
	spend(1000, { centre_id: 'P' }),
	spend(0.01, { centre_id: 'P' }),
	spend(100.1, { centre_id: 'Q' }),
	spend(500),
	spend(9000, { centre_id: 'P', is_capital: true }),
	spend(8000, { centre_id: 'P', line: 'over-fives' }),
	spend('', { centre_id: 'P' }),
	// No contacts in this year.
	spend(7000, { centre_id: 'P', financial_year: '2021/22' }),
	// North and south in the year after.
	spend(200, { centre_id: 'P', financial_year: '2024/25' }),
	spend(100, { centre_id: 'S', locality_code: 'south', financial_year: '2024/25' })
];

let course = 0;
function enrolment(attended: number, more: ExtractRow): ExtractRow {
	return {
		enrolment_id: `${++course}`,
		programme: 'Triple P',
		course_id: 'c',
		centre_id: 'P',
		parent_id: `${course}`,
		started_on: '2023-03-01',
		ended_on: '2023-05-01',
		sessions_planned: 10,
		sessions_attended: attended,
		...more
	};
}

const enrolments: readonly ExtractRow[] = [
	enrolment(10, { tool: 'topse', pre_score: 200, post_score: 260 }),
	enrolment(8, { tool: 'topse', pre_score: 300, post_score: 310 }),
	enrolment(7, { tool: 'topse', pre_score: 250, post_score: 250 }),
	enrolment(9, { tool: 'topse', pre_score: 280, post_score: 270.5 }),
	enrolment(3, { tool: 'topse', pre_score: 100, post_score: '' }),
	enrolment(9, { tool: 'sdq', pre_score: 20, post_score: 11 }),
	enrolment(0, { tool: '', pre_score: '', post_score: '' })
];

// Friday 2 June 2023, Saturday 3 June, and so on; each case comes from a source of its own.
const referral = (id: string, source: string, received: string, reached: string): ExtractRow => ({
	referral_id: id,
	centre_id: 'P',
	received_on: received,
	source,
	first_contact_on: reached
});
const referrals: readonly ExtractRow[] = [
	referral('1', 'health visitor', '2023-06-02', '2023-06-09'),
	referral('2', 'midwife', '2023-06-02', '2023-06-12'),
	referral('3', 'gp', '2023-06-02', '2023-06-10'),
	referral('4', 'school', '2023-06-03', '2023-06-09'),
	referral('5', 'social care', '2023-06-03', '2023-06-12'),
	referral('6', 'housing', '2023-06-02', '2023-06-02'),
	referral('7', 'self', '2023-06-02', '2023-06-01'),
	referral('8', 'other', '2023-06-02', ''),
	referral('9', 'voluntary sector', '2023-06-25', ''),
	referral('10', 'jobcentre plus', '2023-06-30', '2023-06-30')
];

const volunteer = (id: string, centre: string, sessions: number): ExtractRow => ({
	volunteer_id: id,
	centre_id: centre,
	financial_year: '2023/24',
	sessions_given: sessions
});
const volunteers: readonly ExtractRow[] = [
	volunteer('V1', 'P', 3),
	volunteer('V1', 'Q', 1),
	volunteer('V1', 'S', 1),
	volunteer('V2', 'P', 12),
	volunteer('V3', 'P', 0)
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('reach-areas.csv', reachAreas),
		csvFile('registrations.csv', registrations),
		csvFile('contacts.csv', contacts),
		csvFile('finance.csv', finance),
		csvFile('programme-enrolments.csv', enrolments),
		csvFile('referrals.csv', referrals),
		csvFile('volunteers.csv', volunteers)
	]));
});
afterAll(() => engine.close());

const at = (
	measureId: string,
	areaId: string,
	division: { breakdown?: string; category?: string } = {},
	periodId = '2023/24'
) => countsAt(figures, { measureId, areaId, periodId, periodKind: 'financial-year', ...division });

describe('sustained contact', () => {
	test('counts the different days of all the family’s children, at any centre, in one year', () => {
		// Sustained: lone (three days over two children) and disabled (three days over two centres). Not: workless and young.
		expect(at('sustained-contact', north)).toBe('2/4');
	});

	test('days of the next year count in the next year', () => {
		expect(at('sustained-contact', north, {}, '2024/25')).toBe('0/1');
	});

	test('a family is placed by its home', () => {
		expect([at('sustained-contact', 'centre:P'), at('sustained-contact', 'centre:Q')]).toEqual([
			'1/3',
			'1/1'
		]);
	});
});

describe('priority groups', () => {
	const group = (category: string) =>
		at('reach-priority-group', north, { breakdown: 'priority-group', category });

	test('have as denominator the children known to be in them, seen or not', () => {
		expect([group('lone_parent'), group('temporary_housing'), group('disabled_child')]).toEqual([
			'2/2',
			'0/1',
			'1/1'
		]);
	});

	test('are never added up', () => {
		expect(at('reach-priority-group', north)).toBeUndefined();
	});
});

describe('fathers and male carers who came', () => {
	test('are shares of the different adults whose relationship is recorded', () => {
		expect(at('fathers-engaged', 'centre:P')).toBe('1/3');
	});

	test('a father at two centres counts once in each and once in the locality', () => {
		expect([at('fathers-engaged', 'centre:Q'), at('fathers-engaged', north)]).toEqual([
			'1/1',
			'1/3'
		]);
	});
});

describe('cost per child reached', () => {
	test('is the running cost of the locality, centres’ and its own, over the different children seen at its centres', () => {
		// 1,000.00 + 0.01 + 100.10 + 500.00; both children of the lone parent, workless, young, neither, disabled once, from D, no home, outside.
		expect(at('cost-per-child-reached', north)).toBe('1600.11/9');
	});

	test('leaves out capital, over-fives, lines without a spend, and years without contacts', () => {
		expect(at('cost-per-child-reached', north, {}, '2021/22')).toBeUndefined();
		expect(at('cost-per-child-reached', authority)).toBe('1600.11/9');
	});

	test('is £177.79 a child, without an interval', () => {
		const figure = figureAt(figures, costPerChildReached, {
			areaId: north,
			periodId: '2023/24',
			periodKind: 'financial-year'
		});
		expect(figure).toMatchObject({
			kind: 'available',
			value: 1600.11 / 9,
			lower: undefined,
			upper: undefined
		});
	});

	test('is missing where a locality has no spend for the year, and is not nought pounds', () => {
		expect(at('cost-per-child-reached', 'locality:south')).toBeUndefined();
	});

	test('counts a child who came in two localities once in each and once in the authority', () => {
		const areas = [north, 'locality:south', authority];
		expect(areas.map((area) => at('cost-per-child-reached', area, {}, '2024/25'))).toEqual([
			'200/1',
			'100/1',
			'300/1'
		]);
	});
});

describe('spend in the 30% most deprived neighbourhoods', () => {
	test('shares a centre’s spend by days seen, to the penny', () => {
		// P: A has 4 days of the lone parent's two children, 2 of workless and 2 of young; B has 2 of disabled; C has 5 of neither.
		// 10 of 15 days are in A and B: 666.67 of 1,000.00 and 0.01 of 0.01.
		expect(at('spend-share-30pct', 'centre:P')).toBe('666.68/1000.01');
	});

	test('leaves out of both counts the contacts of children whose home is unknown or outside', () => {
		// Q: 1 day in B and 6 in D; a seventh of 100.10 is 14.30.
		expect(at('spend-share-30pct', 'centre:Q')).toBe('14.3/100.1');
	});

	test('leaves out what no centre holds', () => {
		expect(at('spend-share-30pct', north)).toBe('680.98/1100.11');
	});
});

describe('parents’ confidence', () => {
	const key = { areaId: 'centre:P', periodId: '2023/24', periodKind: 'financial-year' } as const;

	test('is the sum of last less first scores over parents with both', () => {
		// 60 + 10 + 0 − 9.5
		expect(at('parent-efficacy-topse', 'centre:P')).toBe('60.5/4');
	});

	test('has a spread with n − 1 underneath', () => {
		// (60² + 10² + 0² + 9.5² − 60.5² ÷ 4) ÷ 3 = 958.39583…
		expect(figures.at({ measureId: 'parent-efficacy-topse', ...key })?.spread).toBeCloseTo(
			Math.sqrt(958.3958333333334),
			10
		);
	});

	test('has a mean of 15.125 with a t interval on 3 degrees of freedom', () => {
		// 15.125 ± 3.182446 × 30.95797 ÷ 2
		const figure = figureAt(figures, parentEfficacyTopse, key);
		expect(figure).toMatchObject({ kind: 'available', value: 15.125, isEnoughToJudge: false });
		expect(figure.kind === 'available' ? [figure.lower, figure.upper] : []).toEqual([
			expect.closeTo(-34.13599, 3),
			expect.closeTo(64.38599, 3)
		]);
	});
});

test('a programme is finished at 80% of its sessions; one that was never begun is in neither count', () => {
	// 10, 8, 9 and 9 of 10 finish; 7 and 3 do not; 0 is left out.
	expect(at('programme-completion', 'centre:P')).toBe('4/6');
});

describe('referrals answered in five working days', () => {
	test.each([
		['health visitor', 'Friday to the next Friday is five working days', '1/1'],
		['midwife', 'Friday to the Monday after next is six', '0/1'],
		['gp', 'the weekend after the fifth working day adds none', '1/1'],
		['school', 'Saturday to the next Friday is five', '1/1'],
		['social care', 'Saturday to the Monday after next is six', '0/1'],
		['housing', 'the same day is none', '1/1'],
		['self', 'a contact before the referral is no answer', '0/1'],
		['other', 'a referral still open after a week is not met', '0/1'],
		['voluntary sector', 'a referral still open within its first week is left out', undefined]
	])('%s: %s', (category, _, counts) => {
		expect(
			at('referral-response-days', 'centre:P', { breakdown: 'referral-source', category })
		).toBe(counts);
	});

	test('every referral is counted among referrals by source', () => {
		expect(at('referrals-by-source', 'centre:P')).toBe('10/-');
	});
});

test('a volunteer at three centres counts once in each, once in the locality and once in the authority', () => {
	expect(
		['centre:P', 'centre:Q', 'centre:S', north, authority].map((area) =>
			at('volunteers-active', area)
		)
	).toEqual(['2/0', '1/0', '1/0', '2/0', '2/0']);
});
