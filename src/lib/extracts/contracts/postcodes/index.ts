import { required } from '../column';
import type { Contract } from '../contract';
import { columnNames, oneSpacing } from './names';
import { placePostcodes } from './place-postcodes';
import { withoutHome } from './without-home';

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
	dateColumn: undefined,
	columnNames,
	columnsByTitle: oneSpacing,
	prepare: placePostcodes,
	remarksOn: withoutHome
};
