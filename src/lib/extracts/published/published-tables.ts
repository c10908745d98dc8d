import { identifier, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { createBoundaryTable } from './boundaries/boundary-table';
import { createStatisticalNeighbourTable } from './neighbours/statistical-neighbour-table';
import { createPublishedAreaTable } from './published-area-table';
import { createPublishedReleaseTable } from './published-release-table';

/** The tables beside `observation` that releases are kept in, each row with its `source_id`. */
export const publishedTables = [
	'published_release',
	'published_area',
	'boundary',
	'statistical_neighbour'
] as const;

/** Makes those that are not there yet. */
export async function createPublishedTables(connection: Connection): Promise<void> {
	await createPublishedReleaseTable(connection);
	await createPublishedAreaTable(connection);
	await createBoundaryTable(connection);
	await createStatisticalNeighbourTable(connection);
}

/** Takes one load of a release out of every table. */
export async function removePublished(connection: Connection, sourceId: string): Promise<void> {
	for (const table of ['observation', ...publishedTables])
		await connection.run(sql`DELETE FROM ${identifier(table)} WHERE source_id = ${sourceId}`);
}
