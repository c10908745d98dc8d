import { sql } from '$lib/sql';

import { sex } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { withoutDay } from './cautions';
import { reviewBeforeBirth } from './checks';
import { columnNames } from './names';
import { asLevel, feeding, review } from './words';

export const healthVisitorReviews: Contract = {
	id: 'health-visitor-reviews',
	title: 'Health-visitor reviews',
	description:
		'Reviews of the healthy child programme that fell due: one row a child and review, done or not.',
	table: 'review',
	columns: [
		required('patient_id', 'text', 'The child’s number in the child health system', {
			numbers: 'child'
		}),
		required('date_of_birth', 'date', 'Child’s date of birth'),
		optional(
			'postcode',
			'text',
			'Home postcode on the date of the event; looked up in the postcodes extract'
		),
		optional(
			'lsoa_code',
			'text',
			'Neighbourhood of residence (LSOA code); may be left out where a postcode is given'
		),
		optional('sex', 'text', 'Child’s sex', { oneOf: ['female', 'male', 'unknown'], words: sex }),
		required('review', 'text', 'Which review', {
			mayBeSame: true,
			oneOf: ['new-birth', 'six-to-eight-weeks', 'twelve-months', 'two-to-two-and-a-half-years'],
			words: review
		}),
		optional('reviewed_on', 'date', 'Day it was done; empty where it was not', {
			isDecisive: true
		}),
		optional('asq3_used', 'boolean', 'Done with the ASQ-3 questionnaire', {
			words: { true: ['asq3', 'asq 3', 'used'], false: ['not used', 'other tool'] }
		}),
		optional(
			'communication',
			'boolean',
			'At or above the expected level in communication (ASQ-3)',
			{ words: asLevel }
		),
		optional(
			'gross_motor',
			'boolean',
			'At or above the expected level in gross motor skills (ASQ-3)',
			{ words: asLevel }
		),
		optional(
			'fine_motor',
			'boolean',
			'At or above the expected level in fine motor skills (ASQ-3)',
			{ words: asLevel }
		),
		optional(
			'problem_solving',
			'boolean',
			'At or above the expected level in problem solving (ASQ-3)',
			{ words: asLevel }
		),
		optional(
			'personal_social',
			'boolean',
			'At or above the expected level in personal and social skills (ASQ-3)',
			{ words: asLevel }
		),
		optional('feeding', 'text', 'How the baby is fed at six to eight weeks', {
			oneOf: ['totally breastfed', 'partially breastfed', 'not breastfed', 'unknown'],
			words: feeding
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		)
	],
	primaryKey: ['patient_id', 'review'],
	references: [],
	dateColumn: 'reviewed_on',
	columnNames,
	lacks: withoutDay,
	place: 'home',
	checks: [reviewBeforeBirth],
	covers: {
		days: sql`SELECT DISTINCT review AS part, date_of_birth AS day FROM review UNION ALL SELECT DISTINCT review || ' held', reviewed_on FROM review UNION ALL SELECT DISTINCT 'held', reviewed_on FROM review`,
		words: 'children were born',
		ages: { 'new-birth': [1], 'six-to-eight-weeks': [2], 'two-to-two-and-a-half-years': [30] }
	},
	years: yearsOfDays('reviewed_on')
};
