import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { figureKey, figureOf, publishedRows } from './published-rows';

/**
 * Sets aside the staged rows that give a figure again. Where they say the same
 * the first is used; where they differ none is, since the order of rows is no
 * reason to believe one of them. Says then in which further columns they differ.
 */
export async function setRepeatsAside(
	connection: Connection,
	further: readonly string[]
): Promise<void> {
	await connection.run(sql`
		UPDATE ${publishedRows} SET set_aside = again.reason, found = again.found FROM (
			SELECT rowid AS id,
				CASE WHEN min(${figureOf}) OVER same <> max(${figureOf}) OVER same THEN 'contradicted' WHEN row_number() OVER in_order > 1 THEN 'repeated' END AS reason,
				concat_ws(' ', measure_id, area_id, period_id, breakdown, category)${differingColumns(further)} AS found
			FROM ${publishedRows} WHERE set_aside IS NULL
			WINDOW same AS (PARTITION BY ${join(figureKey)}), in_order AS (PARTITION BY ${join(figureKey)} ORDER BY line)
		) AS again WHERE ${publishedRows}.rowid = again.id AND again.reason IS NOT NULL`);
}

function differingColumns(further: readonly string[]): Sql {
	if (further.length === 0) return sql``;
	const named = further.map((name, i) => {
		const cell = sql`further[${i + 1}]`;
		return sql`CASE WHEN min(${cell}) OVER same <> max(${cell}) OVER same THEN ${`“${name}”`} END`;
	});
	return sql` || coalesce(' by ' || nullif(concat_ws(', ', ${join(named)}), ''), '')`;
}
