import { required } from './contract';
import type { Contract } from './contract';

export const deprivation: Contract = {
	id: 'deprivation',
	title: 'Deprivation',
	description:
		'Ranks of neighbourhoods (LSOA) in the Indices of Deprivation, of all England if you like: they take the place of those in the neighbourhoods extract.',
	table: 'deprivation_rank',
	columns: [
		required('lsoa_code', 'text', 'LSOA code'),
		required('imd_version', 'integer', 'Year of the Indices of Deprivation', {
			minimum: 2004,
			maximum: 2030
		}),
		required('imd_rank', 'integer', 'National rank, 1 = most deprived', {
			minimum: 1,
			maximum: 40000
		}),
		required('imd_decile', 'integer', 'National tenth, 1 = most deprived', {
			minimum: 1,
			maximum: 10
		})
	],
	primaryKey: ['lsoa_code', 'imd_version'],
	references: [],
	dateColumn: undefined
};
