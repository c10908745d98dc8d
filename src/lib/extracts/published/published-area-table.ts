import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** Makes the table of the places that published releases name, unless it is there. One row a place and load. */
export async function createPublishedAreaTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE TABLE IF NOT EXISTS published_area (
		area_id VARCHAR, area_level VARCHAR, name VARCHAR, parent_id VARCHAR, source_id VARCHAR)`);
}
