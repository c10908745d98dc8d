import { required } from './contract';
import type { Contract } from './contract';

export const population: Contract = {
	id: 'population',
	title: 'Population',
	description:
		'Children living in each neighbourhood by single year of age: the denominator of reach.',
	table: 'population',
	columns: [
		required('lsoa_code', 'text', 'Neighbourhood (LSOA code)'),
		required('year', 'integer', 'Mid-year of the estimate', { minimum: 2000, maximum: 2100 }),
		required('age', 'integer', 'Age in completed years', { minimum: 0, maximum: 120 }),
		required('people', 'integer', 'Estimated number of people', { minimum: 0 })
	],
	primaryKey: ['lsoa_code', 'year', 'age'],
	references: [{ column: 'lsoa_code', extract: 'neighbourhoods', toColumn: 'lsoa_code' }],
	dateColumn: undefined
};
