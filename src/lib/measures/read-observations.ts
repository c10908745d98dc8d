import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Observation } from '$lib/catalogue/observation';

type Nullable<T> = {
	[K in keyof T]: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
};

/**
 * The rows of the observation table, counted ones first, in an order that does not depend on the
 * engine: every one, or all but those counted for some measures.
 */
export async function readObservations(
	connection: Connection,
	{ withoutCounted = [] }: { readonly withoutCounted?: readonly string[] } = {}
): Promise<readonly Observation[]> {
	const counted = join([sql`''`, ...withoutCounted.map((id) => sql`${id}`)]);
	const rows = await connection.rows<Nullable<Observation>>(sql`
		SELECT measure_id AS "measureId", area_id AS "areaId", area_level AS "areaLevel",
			period_id AS "periodId", period_kind AS "periodKind", breakdown, category,
			numerator, denominator, value, spread, basis, status, source_id AS "sourceId"
		FROM observation WHERE starts_with(source_id, 'published:') OR measure_id NOT IN (${counted})
		ORDER BY starts_with(source_id, 'published:'), measure_id, area_id, period_kind, period_id, breakdown, category, source_id`);
	return rows.map((row) => ({
		...row,
		numerator: row.numerator ?? undefined,
		denominator: row.denominator ?? undefined,
		value: row.value ?? undefined,
		spread: row.spread ?? undefined
	}));
}
