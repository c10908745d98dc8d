import { optional, required } from './contract';
import type { Contract } from './contract';

export const healthVisitorReviews: Contract = {
	id: 'health-visitor-reviews',
	title: 'Health-visitor reviews',
	description:
		'Reviews of the healthy child programme that fell due: one row a child and review, done or not.',
	table: 'review',
	columns: [
		required('patient_id', 'text', 'The child’s number in the child health system'),
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
		optional('sex', 'text', 'Child’s sex', { oneOf: ['female', 'male', 'unknown'] }),
		required('review', 'text', 'Which review', {
			oneOf: ['new-birth', 'six-to-eight-weeks', 'twelve-months', 'two-to-two-and-a-half-years']
		}),
		optional('reviewed_on', 'date', 'Day it was done; empty where it was not'),
		optional('asq3_used', 'boolean', 'Done with the ASQ-3 questionnaire'),
		optional('communication', 'boolean', 'At or above the expected level in communication (ASQ-3)'),
		optional(
			'gross_motor',
			'boolean',
			'At or above the expected level in gross motor skills (ASQ-3)'
		),
		optional(
			'fine_motor',
			'boolean',
			'At or above the expected level in fine motor skills (ASQ-3)'
		),
		optional(
			'problem_solving',
			'boolean',
			'At or above the expected level in problem solving (ASQ-3)'
		),
		optional(
			'personal_social',
			'boolean',
			'At or above the expected level in personal and social skills (ASQ-3)'
		),
		optional('feeding', 'text', 'How the baby is fed at six to eight weeks', {
			oneOf: ['totally breastfed', 'partially breastfed', 'not breastfed', 'unknown']
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		)
	],
	primaryKey: ['patient_id', 'review'],
	references: [],
	dateColumn: 'reviewed_on'
};
