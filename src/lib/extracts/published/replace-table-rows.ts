import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/**
 * Writes a load into a table of releases, `rows` being all its columns but
 * `source_id`, the last, and takes out what it held under the same values of
 * `key`. All of it or, where anything fails, nothing.
 */
export async function replaceTableRows(
	connection: Connection,
	table: string,
	sourceId: string,
	{ key, rows }: { readonly key: string; readonly rows: Sql }
): Promise<void> {
	await connection.run(sql`BEGIN TRANSACTION`);
	try {
		await connection.run(
			sql`DELETE FROM ${identifier(table)} WHERE ${identifier(key)} IN (SELECT ${identifier(key)} FROM (${rows}))`
		);
		await connection.run(
			sql`INSERT INTO ${identifier(table)} SELECT *, ${sourceId} FROM (${rows})`
		);
		await connection.run(sql`COMMIT`);
	} catch (cause) {
		await connection.run(sql`ROLLBACK`);
		throw cause;
	}
}
