import { optional, required } from './contract';
import type { Contract } from './contract';
import { deprivationColumns } from './deprivation-columns';

export const neighbourhoods: Contract = {
	id: 'neighbourhoods',
	title: 'Neighbourhoods',
	description:
		'Every neighbourhood (LSOA) of the authority with its locality and its rank in the Indices of Deprivation.',
	table: 'neighbourhood',
	columns: [
		required('lsoa_code', 'text', 'LSOA code'),
		required('lsoa_name', 'text', 'Name readers will know'),
		required('locality_code', 'text', 'Locality: ONS code of the district, or a local code'),
		required('locality_name', 'text', 'Name of the locality'),
		required('authority_code', 'text', 'ONS code of the upper-tier authority'),
		required('authority_name', 'text', 'Name of the authority'),
		...deprivationColumns,
		optional('rural', 'boolean', 'Rural by the official classification')
	],
	primaryKey: ['lsoa_code'],
	references: [],
	dateColumn: undefined
};
