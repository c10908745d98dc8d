import { required } from './contract';
import type { Contract } from './contract';

export const postcodes: Contract = {
	id: 'postcodes',
	title: 'Postcodes',
	description: 'Which neighbourhood each postcode lies in.',
	table: 'postcode',
	columns: [
		required('postcode', 'text', 'Postcode, in any spacing'),
		required('lsoa_code', 'text', 'Neighbourhood (LSOA code)')
	],
	primaryKey: ['postcode'],
	references: [],
	dateColumn: undefined
};
