import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

/** What systems call the columns that rank a neighbourhood, here and among the neighbourhoods. */
export const rankNames = {
	imd_version: names(
		'IMD year; Year of IMD; IMD edition; Indices of Deprivation year',
		'Year; Version; Edition'
	),
	imd_rank: names(
		`Index of Multiple Deprivation (IMD) rank; Index of Multiple Deprivation rank; IMD rank 2019; IMD rank 2025; IMD 2019 rank; IMD 2025 rank; IMD2019 rank; IMD2025 rank; Overall rank; Rank of IMD; National IMD rank`,
		'Rank'
	),
	imd_decile: names(
		`Index of Multiple Deprivation (IMD) decile; Index of Multiple Deprivation decile; IMD decile 2019; IMD decile 2025; IMD 2019 decile; IMD 2025 decile; IMD2019 decile; IMD2025 decile; National IMD decile; IMD national decile`,
		'Decile; Deprivation decile'
	)
};

export const columnNames: Readonly<Record<string, Names>> = {
	lsoa_code: neighbourhood,
	...rankNames
};
