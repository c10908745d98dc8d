import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { recodedAreas } from '$lib/catalogue/recoded-areas';

/** An area's code of today, where its code changed and the place did not. */
export function currentAreaCode(code: Sql): Sql {
	const changes = recodedAreas.map(({ was, is }) => sql`WHEN ${was} THEN ${is}`);
	return sql`CASE ${code} ${join(changes, ' ')} ELSE ${code} END`;
}
