import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** Makes the table of authorities' statistical neighbours, unless it is there. */
export async function createStatisticalNeighbourTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE TABLE IF NOT EXISTS statistical_neighbour (
		area_id VARCHAR, neighbour_id VARCHAR, rank INTEGER, source_id VARCHAR)`);
}
