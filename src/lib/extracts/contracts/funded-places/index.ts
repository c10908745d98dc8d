import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { columnNames } from './names';

export const fundedPlaces: Contract = {
	id: 'funded-places',
	title: 'Funded places for two-year-olds',
	description:
		'Two-year-olds eligible for a funded place at the January count, and whether they had one.',
	table: 'funded_place',
	columns: [
		required('place_id', 'text', 'The child’s number on the list', { numbers: 'anyone' }),
		required('headcount_on', 'date', 'Day of the count', { mayBeSame: true }),
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
		required('has_place', 'boolean', 'Uses a funded place', {
			words: {
				true: ['placed', 'has place', 'taken up', 'in place'],
				false: ['not placed', 'no place', 'not taken up']
			}
		}),
		optional('setting_id', 'text', 'Where')
	],
	primaryKey: ['place_id', 'headcount_on'],
	references: [],
	dateColumn: 'headcount_on',
	columnNames,
	place: 'home',
	years: yearsOfDays('headcount_on')
};
