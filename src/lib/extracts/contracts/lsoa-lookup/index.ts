import { required } from '../column';
import type { Contract } from '../contract';
import { columnNames } from './names';
import { updateNeighbourhoodCodes } from './neighbourhood-codes';

export const lsoaLookup: Contract = {
	id: 'lsoa-lookup',
	title: 'Neighbourhoods of 2011 and 2021',
	description:
		'What became of each neighbourhood (LSOA) of 2011 in 2021, by the lookup of the Office for National Statistics.',
	table: 'lsoa_change',
	columns: [
		required('lsoa_code_2011', 'text', 'LSOA code of 2011'),
		required('change', 'text', 'U unchanged, S split, M merged, X redrawn'),
		required('lsoa_code_2021', 'text', 'LSOA code of 2021')
	],
	primaryKey: ['lsoa_code_2011', 'lsoa_code_2021'],
	references: [],
	dateColumn: undefined,
	columnNames,
	prepare: updateNeighbourhoodCodes
};
