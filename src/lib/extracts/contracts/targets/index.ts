import { optional, required } from '../column';
import type { Contract } from '../contract';
import { columnNames } from './names';

export const targets: Contract = {
	id: 'targets',
	title: 'Targets',
	description: 'What the partnership means to reach, and by when.',
	table: 'target',
	columns: [
		required('measure_id', 'text', 'Measure, as in the catalogue'),
		required('area_id', 'text', 'Area: ONS code, centre:… or locality:…'),
		required('period_year', 'year', 'Year it is to be reached'),
		required('target', 'number', 'In the measure’s own unit; percentages from 0 to 100', {
			addsUp: false
		}),
		optional('note', 'text', 'Who set it')
	],
	primaryKey: ['measure_id', 'area_id', 'period_year'],
	references: [],
	dateColumn: undefined,
	columnNames
};
