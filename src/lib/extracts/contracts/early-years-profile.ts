import { goalsOf2012, goalsSince2021, scalesTo2012 } from '$lib/catalogue/profile-goals';

import { optional, required } from './contract';
import type { Column, Contract } from './contract';

export const earlyYearsProfile: Contract = {
	id: 'early-years-profile',
	title: 'Early years profile results',
	description:
		'Results at the end of reception, one row a child: the goals of the year’s own profile, each 1 emerging, 2 expected, 3 exceeding or A not assessed.',
	table: 'profile_result',
	columns: [
		required('pupil_id', 'text', 'The pupil’s number'),
		required('academic_year', 'year', 'School year of the result'),
		optional('school', 'text', 'School or setting that assessed the child'),
		optional('date_of_birth', 'date', 'Child’s date of birth'),
		optional('sex', 'text', 'Child’s sex', { oneOf: ['female', 'male', 'unknown'] }),
		optional('postcode', 'text', 'Home postcode; looked up in the postcodes extract'),
		optional(
			'lsoa_code',
			'text',
			'Neighbourhood of residence (LSOA code); may be left out where a postcode is given'
		),
		optional('fsm', 'text', 'Free school meals', {
			oneOf: ['eligible', 'not eligible', 'unknown']
		}),
		optional('sen', 'text', 'Special educational needs', {
			oneOf: ['none', 'support', 'plan', 'unknown']
		}),
		optional('first_language', 'text', 'First language', {
			oneOf: ['english', 'other', 'unknown']
		}),
		optional('ethnicity', 'text', 'Ethnic group, five groups of the census', {
			oneOf: ['white', 'mixed', 'asian', 'black', 'other', 'unknown']
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		),
		...goalsSince2021.map((goal) => score(goal, ['1', '2', 'a'])),
		...goalsOf2012.map((goal) => score(goal, ['1', '2', '3', 'a'])),
		...scalesTo2012.map((scale) =>
			score(scale, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a'])
		)
	],
	primaryKey: ['pupil_id', 'academic_year'],
	references: [],
	dateColumn: undefined
};

function score([name, title]: readonly [string, string], oneOf: readonly string[]): Column {
	return optional(name, 'text', title, { oneOf });
}
