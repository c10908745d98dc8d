import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** One of the authorities most like another. */
export interface StatisticalNeighbour {
	readonly areaId: string;
	readonly neighbourId: string;
	/** 1 is the most like. */
	readonly rank: number;
}

/** Every authority's statistical neighbours, the most like first; none where no file has been loaded. */
export async function readStatisticalNeighbours(
	connection: Connection
): Promise<readonly StatisticalNeighbour[]> {
	return connection.rows<StatisticalNeighbour>(
		sql`SELECT area_id AS "areaId", neighbour_id AS "neighbourId", rank FROM statistical_neighbour ORDER BY area_id, rank`
	);
}
