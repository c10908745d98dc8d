import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { columnNames } from './names';
import { grade, settingType } from './words';

export const settings: Contract = {
	id: 'settings',
	title: 'Early years settings',
	description:
		'Nurseries, pre-schools and childminders as they stood on 31 March: latest graded inspection and part in the centres’ network.',
	table: 'setting',
	columns: [
		required('setting_id', 'text', 'Registration number'),
		required('as_at', 'date', 'Day the list was drawn', { mayBeSame: true }),
		required('setting_name', 'text', 'Name'),
		required('setting_type', 'text', 'What sort of setting', {
			mayBeSame: true,
			oneOf: ['nursery', 'pre-school', 'childminder', 'school nursery'],
			words: settingType
		}),
		required('lsoa_code', 'text', 'Neighbourhood it stands in (LSOA code)'),
		optional(
			'grade',
			'integer',
			'Latest overall grade: 1 outstanding, 2 good, 3 requires improvement, 4 inadequate; empty where none was given',
			{ minimum: 1, maximum: 4, words: grade, addsUp: false }
		),
		optional('inspected_on', 'date', 'Day of that inspection'),
		optional(
			'in_network',
			'boolean',
			'Took part in the centres’ training, visits or network in the year',
			{
				words: {
					true: ['member', 'in network'],
					false: ['not a member', 'non member', 'not in network']
				}
			}
		)
	],
	primaryKey: ['setting_id', 'as_at'],
	references: [],
	dateColumn: 'as_at',
	columnNames,
	years: yearsOfDays('as_at')
};
