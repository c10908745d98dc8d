import { goalsOf2012, goalsSince2021, scalesTo2012 } from '$lib/catalogue/profile-goals';

import { identifier, join, sql } from '$lib/sql';

import { ethnicityMend } from '../../cleaning/words/ethnicity';
import { sex } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Column } from '../column';
import type { Contract } from '../contract';
import { yearsOfLabels } from '../years';
import { withoutGoals } from './cautions';
import { lacksGoals } from './checks';
import { firstLanguage } from './first-language';
import { goalsByTitle } from './goal-names';
import { columnNames } from './names';
import { fsm, goalScore, scalePoints, sen } from './words';

const scores = [...goalsSince2021, ...goalsOf2012, ...scalesTo2012].map(([name]) => name);

export const earlyYearsProfile: Contract = {
	id: 'early-years-profile',
	title: 'Early years profile results',
	description:
		'Results at the end of reception, one row a child: the goals of the year’s own profile, each 1 emerging, 2 expected, 3 exceeding or A not assessed.',
	table: 'profile_result',
	columns: [
		required('pupil_id', 'text', 'The pupil’s number', { numbers: 'child' }),
		required('academic_year', 'year', 'School year of the result', { mayBeSame: true }),
		optional('school', 'text', 'School or setting that assessed the child'),
		optional('date_of_birth', 'date', 'Child’s date of birth'),
		optional('sex', 'text', 'Child’s sex', { oneOf: ['female', 'male', 'unknown'], words: sex }),
		optional('postcode', 'text', 'Home postcode; looked up in the postcodes extract'),
		optional(
			'lsoa_code',
			'text',
			'Neighbourhood of residence (LSOA code); may be left out where a postcode is given'
		),
		optional('fsm', 'text', 'Free school meals', {
			oneOf: ['eligible', 'not eligible', 'unknown'],
			words: fsm
		}),
		optional('sen', 'text', 'Special educational needs', {
			oneOf: ['none', 'support', 'plan', 'unknown'],
			words: sen
		}),
		optional('first_language', 'text', 'First language', {
			oneOf: ['english', 'other', 'unknown'],
			words: firstLanguage
		}),
		optional('ethnicity', 'text', 'Ethnic group, five groups of the census', {
			oneOf: ['white', 'mixed', 'asian', 'black', 'other', 'unknown'],
			mendsCode: ethnicityMend
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		),
		...goalsSince2021.map((goal) => score(goal, { oneOf: ['1', '2', 'a'], words: goalScore })),
		...goalsOf2012.map((goal) => score(goal, { oneOf: ['1', '2', '3', 'a'], words: goalScore })),
		...scalesTo2012.map((scale) =>
			score(scale, {
				oneOf: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a'],
				words: scalePoints
			})
		)
	],
	primaryKey: ['pupil_id', 'academic_year'],
	// A child who moved is in the lists of two schools; the one that assessed the child has the scores.
	fullestRow: {
		most: sql`len(list_filter([${join(scores.map((name) => sql`CAST(${identifier(name)} AS VARCHAR)`))}], lambda score: score <> 'a'))`,
		words: 'Of each child the row with the most goals assessed was used'
	},
	references: [],
	dateColumn: undefined,
	columnNames,
	columnsByTitle: goalsByTitle,
	lacks: withoutGoals,
	place: 'home',
	checks: [lacksGoals],
	years: yearsOfLabels('academic_year')
};

function score(
	[name, title]: readonly [string, string],
	words: Pick<Column, 'oneOf' | 'words'>
): Column {
	return optional(name, 'text', title, words);
}
