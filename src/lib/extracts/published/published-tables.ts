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

/**
 * The loads among these that another of the same release may have taken figures from, or left without:
 * those that speak of one of its periods. A release without figures has no periods, so that it may be any.
 */
export async function loadsBeside(
	connection: Connection,
	sourceId: string,
	others: readonly string[]
): Promise<readonly string[]> {
	const apart = await connection.rows<{ id: string }>(sql`
		SELECT other.source_id AS id FROM published_release other JOIN published_release one ON one.source_id = ${sourceId}
		WHERE other.source_id <> one.source_id AND NOT list_has_any(other.periods, one.periods)`);
	return others.filter((other) => apart.every(({ id }) => id !== other));
}

/** Takes one load of a release out of every table. */
export async function removePublished(connection: Connection, sourceId: string): Promise<void> {
	for (const table of ['observation', ...publishedTables])
		await connection.run(sql`DELETE FROM ${identifier(table)} WHERE source_id = ${sourceId}`);
}
