import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts';
import { staged } from './stage';

/** What a later file of an extract did to what earlier ones had brought, in rows. */
export interface Update {
	/** Keys that were not there before. */
	readonly added: number;
	/** Keys that were there with other values: the later file holds. */
	readonly changed: number;
	readonly same: number;
	/** Rows of earlier files that the later one speaks of the time and centre of, but no longer has. */
	readonly gone: number;
}

/**
 * Puts the staged rows into a table that already holds rows of earlier files.
 * Of two rows with one key the staged one holds. A row of before is gone where
 * its centre is in the later file and its day between that centre's first and
 * last day there; without a centre or a day in the extract, nothing is ever
 * gone. `keepsGone` leaves such rows in.
 */
export async function mergeStaged(
	connection: Connection,
	contract: Contract,
	table: Sql,
	{ keepsGone }: { keepsGone: boolean }
): Promise<Update> {
	const columns = contract.columns.map(({ name }) => identifier(name));
	const key = sql`hash(${join(contract.primaryKey.map((name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`))})`;
	const content = sql`hash(${join(columns.map((column) => sql`coalesce(CAST(${column} AS VARCHAR), chr(31))`))})`;
	const later = sql`(SELECT ${key} AS key, ${content} AS content FROM ${staged})`;
	await connection.run(sql`CREATE OR REPLACE TABLE ${gone} AS ${goneRows(contract, table, key)}`);
	const [counts] = await connection.rows<Update>(
		sql`SELECT count(*) FILTER (e.key IS NULL) AS added, count(*) FILTER (e.content <> l.content) AS changed,
			count(*) FILTER (e.content = l.content) AS same, (SELECT count(*) FROM ${gone}) AS gone
		FROM ${later} l LEFT JOIN (SELECT ${key} AS key, ${content} AS content FROM ${table}) e USING (key)`
	);
	await connection.run(
		sql`DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${staged})${keepsGone ? sql`` : sql` OR rowid IN (SELECT row FROM ${gone})`}`
	);
	await connection.run(
		sql`INSERT INTO ${table} (${join(columns)}) SELECT ${join(columns)} FROM ${staged}`
	);
	await connection.run(sql`DROP TABLE ${gone}`);
	await connection.run(sql`DROP TABLE ${staged}`);
	return counts!;
}

const gone = sql`loaded.gone`;

function goneRows(contract: Contract, table: Sql, key: Sql): Sql {
	const nothing = sql`SELECT rowid AS row FROM ${table} WHERE FALSE`;
	const hasCentre = contract.columns.some(({ name }) => name === 'centre_id');
	if (!hasCentre || contract.dateColumn === undefined) return nothing;
	const day = identifier(contract.dateColumn);
	return sql`SELECT row FROM (SELECT rowid AS row, centre_id, ${day} AS day, ${key} AS key FROM ${table}) e
		JOIN (SELECT centre_id, min(${day}) AS first, max(${day}) AS last FROM ${staged} GROUP BY centre_id) span USING (centre_id)
		WHERE day BETWEEN first AND last AND key NOT IN (SELECT ${key} FROM ${staged})`;
}
