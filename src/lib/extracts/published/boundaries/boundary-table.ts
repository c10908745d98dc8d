import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** Makes the table of boundaries, unless it is there. `geometry` is GeoJSON text, in longitude and latitude. */
export async function createBoundaryTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE TABLE IF NOT EXISTS boundary (
		area_id VARCHAR, name VARCHAR, geometry VARCHAR, source_id VARCHAR)`);
}
