import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfLabels } from '../years';
import { columnNames } from './names';
import { destination } from './words';

export const volunteers: Contract = {
	id: 'volunteers',
	title: 'Volunteers',
	description: 'People who gave time at a centre, one row a person and year.',
	table: 'volunteer',
	columns: [
		required('volunteer_id', 'text', 'The volunteer', { numbers: 'anyone' }),
		required('centre_id', 'text', 'Centre', { mayBeSame: true }),
		required('financial_year', 'year', 'Financial year', { mayBeSame: true }),
		required('sessions_given', 'integer', 'Sessions given in the year', { minimum: 0 }),
		optional('is_parent', 'boolean', 'Parent of a child under five', {
			words: { true: ['parent'], false: ['not a parent', 'non parent'] }
		}),
		optional('left_on', 'date', 'Day they stopped', { isDecisive: true }),
		optional('destination', 'text', 'What they went on to', {
			oneOf: ['work', 'training', 'education', 'none', 'unknown'],
			words: destination
		})
	],
	primaryKey: ['volunteer_id', 'centre_id', 'financial_year'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'left_on',
	columnNames,
	years: yearsOfLabels('financial_year')
};
