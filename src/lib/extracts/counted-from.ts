import { identifier, join } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { contracts } from './contracts';
import type { Contract } from './contracts';

/** What counting takes from the extracts: the years that each speaks of, how far it reaches, and the tables that each makes of its own. */
export const countedFrom = {
	years: [
		yearsOf(contracts.filter(({ isVast }) => isVast)),
		yearsOf(contracts.filter(({ isVast }) => !isVast))
	],
	covers: contracts.flatMap(({ table, covers }) => (covers ? [{ table, days: covers.days }] : [])),
	tables: contracts.flatMap(({ countedTables = [] }) => countedTables)
};

function yearsOf(some: readonly Contract[]): Sql {
	return join(
		some.flatMap(({ table, years }) => (years ? [years(identifier(table))] : [])),
		' UNION ALL '
	);
}
