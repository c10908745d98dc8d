import { sql } from '$lib/sql';

import { relationship } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { columnNames } from './names';
import { questionnaire } from './words';

// No tool in use gives a family more than a few hundred points.
const scores = { minimum: 0, maximum: 1000 };

export const programmeEnrolments: Contract = {
	id: 'programme-enrolments',
	title: 'Programme enrolments',
	description:
		'Parents who started a course, how many sessions they came to, and their scores before and after.',
	table: 'programme_enrolment',
	columns: [
		required('enrolment_id', 'text', 'Number of the enrolment'),
		required('programme', 'text', 'Name of the programme', { mayBeSame: true }),
		required('course_id', 'text', 'The run of the programme'),
		required('centre_id', 'text', 'Centre that held it', { mayBeSame: true }),
		required('parent_id', 'text', 'The parent', { numbers: 'anyone' }),
		optional('relationship', 'text', 'Who the parent is to the child', {
			oneOf: ['mother', 'father', 'male carer', 'female carer', 'other', 'unknown'],
			words: relationship
		}),
		required('started_on', 'date', 'First session of the course'),
		required('ended_on', 'date', 'Last session of the course'),
		required('sessions_planned', 'integer', 'Sessions in the course', { minimum: 1, maximum: 100 }),
		required('sessions_attended', 'integer', 'Sessions this parent came to', {
			minimum: 0,
			maximum: 100
		}),
		optional('tool', 'text', 'Questionnaire used', {
			oneOf: ['topse', 'sdq', 'wemwbs', 'star'],
			words: questionnaire
		}),
		optional('pre_score', 'number', 'Total score at the start', scores),
		optional('post_score', 'number', 'Total score at the end', { ...scores, isDecisive: true })
	],
	primaryKey: ['enrolment_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'ended_on',
	columnNames,
	compositeKeys: [{ parts: ['course_id', 'parent_id'], isUsual: true }],
	covers: {
		days: sql`SELECT DISTINCT '' AS part, unnest([started_on, ended_on]) AS day FROM programme_enrolment`,
		words: 'courses run'
	},
	years: yearsOfDays('ended_on')
};
