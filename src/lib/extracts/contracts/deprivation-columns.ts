import { required } from './contract';

/** What the Indices of Deprivation say of a neighbourhood. */
export const deprivationColumns = [
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
];
