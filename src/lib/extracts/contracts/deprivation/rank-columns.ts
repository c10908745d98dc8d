import { optional, required } from '../column';

/** What the Indices of Deprivation say of a neighbourhood. */
export const rankColumns = [
	required('imd_version', 'integer', 'Year of the Indices of Deprivation', {
		mayBeSame: true,
		minimum: 2004,
		maximum: 2030,
		addsUp: false
	}),
	optional('imd_rank', 'integer', 'National rank, 1 = most deprived; the tenth alone will do', {
		minimum: 1,
		maximum: 40000,
		addsUp: false
	}),
	required('imd_decile', 'integer', 'National tenth, 1 = most deprived', {
		minimum: 1,
		maximum: 10,
		addsUp: false
	})
];
