import { identifier, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { publishedTables } from '$lib/extracts/published';

/** Keeps a copy of what published files have brought: a further one replaces what an earlier one said of the same places and periods, so going back needs it. */
export async function keepPublished(connection: Connection): Promise<void> {
	await connection.run(
		sql`CREATE OR REPLACE TABLE loaded.observation_before AS SELECT * FROM observation WHERE starts_with(source_id, 'published:')`
	);
	for (const table of publishedTables)
		await connection.run(
			sql`CREATE OR REPLACE TABLE loaded.${identifier(`${table} before`)} AS SELECT * FROM ${identifier(table)}`
		);
}

/** Brings back what `keepPublished` last kept. */
export async function restorePublished(connection: Connection): Promise<void> {
	await connection.run(sql`DELETE FROM observation WHERE starts_with(source_id, 'published:')`);
	await connection.run(sql`INSERT INTO observation SELECT * FROM loaded.observation_before`);
	for (const table of publishedTables) {
		await connection.run(sql`DELETE FROM ${identifier(table)}`);
		await connection.run(
			sql`INSERT INTO ${identifier(table)} SELECT * FROM loaded.${identifier(`${table} before`)}`
		);
	}
}
