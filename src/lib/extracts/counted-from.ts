import { identifier } from '$lib/sql';

import { contracts } from './contracts';

/** What counting takes from the extracts: the years that each speaks of, and the tables that each makes of its own. */
export const countedFrom = {
	years: contracts.flatMap(({ table, years }) => (years ? [years(identifier(table))] : [])),
	tables: contracts.flatMap(({ countedTables = [] }) => countedTables)
};
