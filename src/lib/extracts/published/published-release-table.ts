import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/**
 * Makes the table of the loads of releases that hold figures, unless it is there: from which file each
 * came, when that was published, NULL where it does not say, and of which periods it speaks.
 */
export async function createPublishedReleaseTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE TABLE IF NOT EXISTS published_release (
		file_name VARCHAR, published_at VARCHAR, periods VARCHAR[], source_id VARCHAR)`);
}
