import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureAt } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { costPerChildReached } from '$lib/catalogue/measures/need';
import { parentEfficacyTopse } from '$lib/catalogue/measures/targeted';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
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
	child('lone-1', 'lone', 'A', { lone_parent: true, ethnicity: 'unknown' }),
	child('lone-2', 'lone', 'A', { lone_parent: true }),
	child('workless', 'workless', 'A', { workless: true, ethnicity: 'black' }),
	child('young', 'young', 'A', { teen_parent: true, ethnicity: 'white' }),
	child('neither', 'neither', 'C', { ethnicity: 'asian' }),
	// The disability stands on one of the child's two registrations.
	child('disabled-p', 'disabled', 'B', { disability: true, link_id: 'L1', ethnicity: 'other' }),
	child('disabled-q', 'disabled', 'B', { centre_id: 'Q', link_id: 'L1', ethnicity: 'other' }),
	child('housing', 'housing', 'A', { temporary_housing: true, ethnicity: 'mixed' }),
	// Of whom no need is told.
	child('housing-2', 'housing', 'A', { closed_on: '2023-03-31' }),
	child('from-d', 'from-d', 'D'),
	child('no-home', 'no-home', ''),
	child('outside', 'outside', 'X'),
	// On the books in 2023/24 or not, by a day.
	child('closed-before', 'closed-before', 'A', { lone_parent: true, closed_on: '2023-03-31' }),
	child('closed-in', 'closed-in', 'A', { lone_parent: true, closed_on: '2023-04-01' }),
	child('five-before', 'five-before', 'A', { lone_parent: true, date_of_birth: '2018-04-01' }),
	child('five-in', 'five-in', 'A', { lone_parent: true, date_of_birth: '2018-04-02' })
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
	contact('workless', '2023-05-02', by('grandfather', 'male carer')),
	// Two days in one year, one in the next.
	contact('young', '2024-03-30', by('neighbour', 'other')),
	contact('young', '2024-03-31'),
	contact('young', '2024-04-01', by('stepfather', 'father')),
	...[1, 2, 3, 4, 5].map((day) => contact('neither', `2023-06-0${day}`)),
	// Three days over two centres, under two numbers.
	contact('disabled-p', '2023-07-01'),
	contact('disabled-p', '2023-07-02'),
	contact('disabled-q', '2023-07-03', { centre_id: 'Q', ...by('father', 'father') }),
	// Seen in one year, written to in the next.
	contact('housing', '2022-06-01'),
	contact('housing-2', '2022-06-02'),
	contact('housing-2', '2022-06-03'),
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
	enrolment(1, { tool: 'topse', pre_score: 100, post_score: '' }),
	enrolment(9, { tool: 'topse', pre_score: '', post_score: 300 }),
	enrolment(9, { tool: 'sdq', pre_score: 20, post_score: 11 }),
	enrolment(0, { tool: '', pre_score: '', post_score: '' }),
	enrolment(7, { centre_id: 'Q', ended_on: '2024-03-31', pre_score: '', post_score: '' }),
	enrolment(10, {
		centre_id: 'Q',
		ended_on: '2024-04-01',
		tool: 'topse',
		pre_score: 100,
		post_score: 120
	})
];

// Friday 2 June 2023, Saturday 3 June, and so on; each case comes from a source of its own.
const referral = (
	id: string,
	source: string,
	received: string,
	reached: string,
	centre = 'P'
): ExtractRow => ({
	referral_id: id,
	centre_id: centre,
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
	referral('9', 'voluntary sector', '2023-06-26', ''),
	referral('10', 'jobcentre plus', '2023-06-30', '2023-06-30'),
	// Friday 23 June, five working days before the last referral, and the Monday after.
	referral('11', 'other', '2023-06-23', '', 'S'),
	referral('12', 'self', '2023-06-26', '', 'S'),
	// Friday 31 March to Monday, in the new year.
	referral('13', 'gp', '2023-03-31', '2023-04-03', 'S'),
	// Thursday before Easter 2022 to Monday 25 April, and to the Tuesday after: Good Friday and Easter Monday between.
	referral('14', 'midwife', '2022-04-14', '2022-04-25', 'S'),
	referral('15', 'school', '2022-04-14', '2022-04-26', 'S')
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

handWorked('sustained-contact', at, [
	// Sustained: lone (three days over two children) and disabled (three days over two centres). Not: workless and young.
	[
		'counts the different days of all the family’s children, at any centre, in one year',
		'2/4',
		north
	],
	['days of the next year count in the next year', '0/1', north, {}, '2024/25'],
	[
		'temporary housing is need too, and a brother’s days are the family’s',
		'1/1',
		north,
		{},
		'2022/23'
	],
	['a family is placed by its home', '1/3', 'centre:P'],
	['a family that came to two centres has one home', '1/1', 'centre:Q']
]);

const group = (category: string) => ({ breakdown: 'priority-group', category });
handWorked('reach-priority-group', at, [
	// Both children of the family were seen; of those who left or turned five, the two who were on the books in April 2023 were not.
	['the denominator is those known in the year, seen or not', '2/4', north, group('lone_parent')],
	['a letter is not being seen', '0/1', north, group('temporary_housing')],
	['one registration of two tells of a disability', '1/1', north, group('disabled_child')],
	['a parent under 20 is a group', '1/1', north, group('teen_parent')],
	['no adult in work is a group', '1/1', north, group('workless')],
	// Workless, neither and disabled were seen; housing was not. White and not known are no minority.
	['black, Asian, mixed and other are minorities', '3/4', north, group('minority_ethnic')],
	// In A and B: both of lone, workless, young and disabled were seen; housing, closed in and five in were not. C is of decile 4.
	['deciles 1 to 3 are a group', '5/8', north, group('dep30')],
	['the groups are never added up', undefined, north]
]);

handWorked('fathers-engaged', at, [
	// Father and grandfather, beside mother, grandmother and neighbour; not the one unknown, nor the uncle written to.
	[
		'fathers and male carers, of the different adults whose relationship is recorded',
		'2/5',
		'centre:P'
	],
	['a father at two centres counts in each', '1/1', 'centre:Q'],
	['a father at two centres counts once in the locality', '2/5', north],
	['who came on 1 April came in the year that begins', '1/1', 'centre:P', {}, '2024/25']
]);

handWorked('cost-per-child-reached', at, [
	// 1,000.00 + 0.01 + 100.10 + 500.00; both children of the lone parent, workless, young, neither, disabled once, from D, no home, outside.
	[
		'is the running cost of the locality, centres’ and its own, over the different children seen at its centres',
		'1600.11/9',
		north
	],
	['leaves out capital, over-fives and lines without a spend', '1600.11/9', authority],
	['leaves out years without contacts', undefined, north, {}, '2021/22'],
	[
		'is missing where a locality has no spend for the year, and is not nought pounds',
		undefined,
		'locality:south'
	],
	['a child who came in two localities counts in the one', '200/1', north, {}, '2024/25'],
	['and in the other', '100/1', 'locality:south', {}, '2024/25'],
	['and once in the authority', '300/1', authority, {}, '2024/25']
]);

test('the cost per child reached is £177.79, without an interval', () => {
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

handWorked('spend-share-30pct', at, [
	// P: A has 4 days of the lone parent's two children, 2 of workless and 2 of young; B has 2 of disabled; C has 5 of neither.
	// 10 of 15 days are in A and B: 666.67 of 1,000.00 and 0.01 of 0.01.
	['shares a centre’s spend by days seen, to the penny', '666.68/1000.01', 'centre:P'],
	// Q: 1 day in B and 6 in D; a seventh of 100.10 is 14.30.
	[
		'leaves out of both counts the contacts of children whose home is unknown or outside',
		'14.3/100.1',
		'centre:Q'
	],
	['leaves out what no centre holds', '680.98/1100.11', north]
]);

handWorked('parent-efficacy-topse', at, [
	// 60 + 10 + 0 − 9.5; one has no last score, one no first, one another questionnaire.
	['is the sum of last less first scores over parents with both', '60.5/4', 'centre:P'],
	['a course that ended on 1 April is of the year that begins', '20/1', 'centre:Q', {}, '2024/25']
]);

describe('parents’ confidence', () => {
	const key = { areaId: 'centre:P', periodId: '2023/24', periodKind: 'financial-year' } as const;

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

handWorked('programme-completion', at, [
	// 10, 8, 9, 9 and 9 of 10 finish; 7 and 1 do not; 0 is left out.
	['80% of the sessions is finished; never begun is in neither count', '5/7', 'centre:P'],
	['a course that ended on 31 March is of the year that ends', '0/1', 'centre:Q'],
	['one that ended on 1 April is of the year that begins', '1/1', 'centre:Q', {}, '2024/25']
]);

const from = (category: string) => ({ breakdown: 'referral-source', category });
handWorked('referral-response-days', at, [
	['Friday to the next Friday is five working days', '1/1', 'centre:P', from('health visitor')],
	['Friday to the Monday after next is six', '0/1', 'centre:P', from('midwife')],
	['the weekend after the fifth working day adds none', '1/1', 'centre:P', from('gp')],
	['Saturday to the next Friday is five', '1/1', 'centre:P', from('school')],
	['Saturday to the Monday after next is six', '0/1', 'centre:P', from('social care')],
	['the same day is none', '1/1', 'centre:P', from('housing')],
	['a contact before the referral is no answer', '0/1', 'centre:P', from('self')],
	['a referral still open after a week is not met', '0/1', 'centre:P', from('other')],
	[
		'one still open within its first week is left out',
		undefined,
		'centre:P',
		from('voluntary sector')
	],
	['one still open after five working days is not met', '0/1', 'centre:S', from('other')],
	['one still open after four is left out', undefined, 'centre:S', from('self')],
	['a referral of 31 March is of the year that ends', '1/1', 'centre:S', from('gp'), '2022/23'],
	['over Easter eleven days are five working days', '1/1', 'centre:S', from('midwife'), '2022/23'],
	['and twelve are six', '0/1', 'centre:S', from('school'), '2022/23']
]);

handWorked('referrals-by-source', at, [
	['every referral counts, answered or not', '10/-', 'centre:P'],
	['a family that came by itself is a source', '1/-', 'centre:P', from('self')],
	['each centre has its own', '2/-', 'centre:S'],
	['a referral of 31 March is of the year that ends', '1/-', 'centre:S', from('gp'), '2022/23']
]);

handWorked('volunteers-active', at, [
	['one session is enough, and none is not', '2/0', 'centre:P'],
	['a volunteer at three centres counts in each', '1/0', 'centre:Q'],
	['whatever locality it is in', '1/0', 'centre:S'],
	['and once in the locality', '2/0', north],
	['and once in the authority', '2/0', authority]
]);
