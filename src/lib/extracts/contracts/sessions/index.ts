import { sql } from '$lib/sql';

import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { fullerThanCapacity } from './checks';
import { columnNames } from './names';
import { activityType, leadAgency } from './words';

export const sessions: Contract = {
	id: 'sessions',
	title: 'Sessions',
	description: 'Activities that were run, who led them and how many places were filled.',
	table: 'session',
	columns: [
		required('session_id', 'text', 'Number of the session'),
		required('centre_id', 'text', 'Centre', { mayBeSame: true }),
		required('session_date', 'date', 'Day'),
		required('activity', 'text', 'Name of the activity', { mayBeSame: true }),
		optional('activity_type', 'text', 'What sort of activity', {
			oneOf: [
				'play and learning',
				'health clinic',
				'family support',
				'adult learning',
				'advice',
				'community'
			],
			words: activityType
		}),
		required('lead_agency', 'text', 'Who led it', {
			mayBeSame: true,
			oneOf: [
				'centre',
				'midwife',
				'health visitor',
				'speech therapist',
				'immunisation team',
				'voluntary sector',
				'adult education',
				'jobcentre plus',
				'other'
			],
			words: leadAgency
		}),
		optional('capacity', 'integer', 'Places', { minimum: 0 }),
		optional('attendances', 'integer', 'Places filled', { minimum: 0 })
	],
	primaryKey: ['session_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'session_date',
	columnNames,
	compositeKeys: [{ parts: ['centre_id', 'session_date', 'activity'], isUsual: false }],
	isCarriedOver: true,
	checks: [fullerThanCapacity],
	covers: {
		days: sql`SELECT DISTINCT '' AS part, session_date AS day FROM session`,
		words: 'sessions run'
	},
	years: yearsOfDays('session_date')
};
