import { optional, required } from './contract';
import type { Contract } from './contract';

export const fundedPlaces: Contract = {
	id: 'funded-places',
	title: 'Funded places for two-year-olds',
	description:
		'Two-year-olds eligible for a funded place at the January count, and whether they had one.',
	table: 'funded_place',
	columns: [
		required('place_id', 'text', 'The child’s number on the list'),
		required('headcount_on', 'date', 'Day of the count'),
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
		required('has_place', 'boolean', 'Uses a funded place'),
		optional('setting_id', 'text', 'Where')
	],
	primaryKey: ['place_id', 'headcount_on'],
	references: [],
	dateColumn: 'headcount_on'
};
