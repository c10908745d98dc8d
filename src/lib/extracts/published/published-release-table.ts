import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** Makes the table of the loads of releases that hold figures, unless it is there: from which file each came, and when that was published, NULL where it does not say. */
export async function createPublishedReleaseTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE TABLE IF NOT EXISTS published_release (
		file_name VARCHAR, published_at VARCHAR, source_id VARCHAR)`);
}
