import { required } from './contract';
import type { Contract } from './contract';
import { deprivationColumns } from './deprivation-columns';

export const deprivation: Contract = {
	id: 'deprivation',
	title: 'Deprivation',
	description:
		'Ranks of neighbourhoods (LSOA) in the Indices of Deprivation, of all England if you like: they take the place of those in the neighbourhoods extract.',
	table: 'deprivation_rank',
	columns: [required('lsoa_code', 'text', 'LSOA code'), ...deprivationColumns],
	primaryKey: ['lsoa_code', 'imd_version'],
	references: [],
	dateColumn: undefined
};
