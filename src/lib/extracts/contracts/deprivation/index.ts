import { required } from '../column';
import type { Contract } from '../contract';
import { localitiesLost } from './cautions';
import { columnNames } from './names';
import { rankColumns } from './rank-columns';

export const deprivation: Contract = {
	id: 'deprivation',
	title: 'Deprivation',
	description:
		'Ranks of neighbourhoods (LSOA) in the Indices of Deprivation, of all England if you like: they take the place of those in the neighbourhoods extract.',
	table: 'deprivation_rank',
	columns: [required('lsoa_code', 'text', 'LSOA code'), ...rankColumns],
	primaryKey: ['lsoa_code', 'imd_version'],
	references: [],
	dateColumn: undefined,
	columnNames,
	cautions: localitiesLost,
	keepsCodes: true
};
