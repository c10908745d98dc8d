import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** The shape of a place, in longitude and latitude. */
export interface Boundary {
	readonly areaId: string;
	readonly name: string | undefined;
	readonly geometry: {
		readonly type: 'Polygon' | 'MultiPolygon';
		readonly coordinates: readonly unknown[];
	};
}

/** Every boundary that has been loaded, by code. */
export async function readBoundaries(connection: Connection): Promise<readonly Boundary[]> {
	const rows = await connection.rows<{ id: string; name: string | null; geometry: string }>(
		sql`SELECT area_id AS id, name, geometry FROM boundary ORDER BY area_id`
	);
	return rows.map(({ id, name, geometry }) => ({
		areaId: id,
		name: name ?? undefined,
		geometry: JSON.parse(geometry) as Boundary['geometry']
	}));
}
