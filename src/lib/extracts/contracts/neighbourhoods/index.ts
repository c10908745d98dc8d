import { optional, required } from '../column';
import type { Contract } from '../contract';
import { rankColumns } from '../deprivation/rank-columns';
import { localitiesBeside } from './cautions';
import { columnNames } from './names';
import { rankNeighbourhoods } from './ranked-view';

export const neighbourhoods: Contract = {
	id: 'neighbourhoods',
	title: 'Neighbourhoods',
	description:
		'Every neighbourhood (LSOA) of the authority with its locality and its rank in the Indices of Deprivation.',
	table: 'neighbourhood',
	columns: [
		required('lsoa_code', 'text', 'LSOA code'),
		required('lsoa_name', 'text', 'Name readers will know'),
		required('locality_code', 'text', 'Locality: ONS code of the district, or a local code', {
			mayBeSame: true
		}),
		required('locality_name', 'text', 'Name of the locality', { mayBeSame: true }),
		required('authority_code', 'text', 'ONS code of the upper-tier authority', { mayBeSame: true }),
		required('authority_name', 'text', 'Name of the authority', { mayBeSame: true }),
		// What counts is the tenth; an authority's own look-up often has nothing else.
		...rankColumns.map((column) => ({ ...column, isRequired: column.name === 'imd_decile' })),
		optional('rural', 'boolean', 'Rural by the official classification', {
			words: { true: ['rural', 'd1', 'd2', 'e1', 'e2'], false: ['urban', 'a1', 'b1', 'c1', 'c2'] }
		})
	],
	primaryKey: ['lsoa_code'],
	references: [],
	dateColumn: undefined,
	columnNames,
	cautions: localitiesBeside,
	keepsCodes: true,
	layView: rankNeighbourhoods
};
