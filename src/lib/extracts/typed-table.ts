import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Column } from './contracts/column';
import type { Contract } from './contracts/contract';
import { engineType } from './typed-value';

/** The schema that holds the typed tables as loaded; views of the same names in `main` hold what is used. */
const loadedSchema = identifier('loaded');

/** The typed table of an extract. */
export function loadedTable(contract: Contract): Sql {
	return sql`${loadedSchema}.${identifier(contract.table)}`;
}

/** Makes every extract's table, empty, so that queries find them whether or not a file has come. */
export async function createTypedTables(
	connection: Connection,
	contracts: readonly Contract[]
): Promise<void> {
	await connection.run(sql`CREATE SCHEMA IF NOT EXISTS ${loadedSchema}`);
	for (const contract of contracts) await emptyTypedTable(connection, contract);
}

/** Replaces an extract's table by an empty one. */
export async function emptyTypedTable(connection: Connection, contract: Contract): Promise<void> {
	const columns = contract.columns.map(
		(column) => sql`${identifier(column.name)} ${keptType(column)}`
	);
	await connection.run(sql`CREATE OR REPLACE TABLE ${loadedTable(contract)} (${join(columns)})`);
}

/**
 * What is kept of a column's value in its typed table: the value, or where texts are only compared
 * a number of 64 bits for each. That two among ten million texts have one number is less likely
 * than one in three hundred thousand.
 */
export function keptValue({ isOnlyCompared }: Column, value: Sql): Sql {
	// Nothing has a number too.
	return isOnlyCompared ? sql`CASE WHEN ${value} IS NOT NULL THEN hash(${value}) END` : value;
}

function keptType(column: Column): Sql {
	return column.isOnlyCompared ? sql`UBIGINT` : engineType(column);
}
