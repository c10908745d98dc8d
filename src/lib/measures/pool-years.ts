import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { englandSeries } from '$lib/catalogue/england-series';
import { pooledYears } from '$lib/catalogue/pooled-years';

/**
 * Makes the financial years of a release that publishes quarters, in place of
 * those made before: where all four have counts, the sum of the children
 * counted over the sum of all; where one has a percentage and its number of
 * children alone, the percentages weighted by those numbers, without a count.
 * A quarter in which there was no child at all adds nothing. Percentages
 * without a number of children give no year, and a year that another release or the
 * England series gives itself, or holds back, is not made; a figure that a reader already had is no release.
 */
export async function poolYears(connection: Connection): Promise<void> {
	await connection.run(sql`DELETE FROM observation WHERE source_id = ${pooledYears.sourceId}`);
	await connection.run(sql`
INSERT INTO observation
SELECT measure_id, area_id, any_value(area_level), year, 'financial-year', 'all', 'all',
	CASE WHEN ${hasCounts} THEN sum(numerator) END, sum(denominator), CASE WHEN NOT ${hasCounts} THEN sum(reached) / sum(denominator) END,
	CAST(NULL AS DOUBLE), any_value(basis), 'ok', ${pooledYears.sourceId}
FROM (
	SELECT * EXCLUDE (numerator), left(period_id, 7) AS year, CASE WHEN denominator = 0 THEN 0 ELSE numerator END AS numerator,
		CASE WHEN denominator = 0 THEN 0 ELSE coalesce(numerator, value * denominator) END AS reached
	FROM observation
	WHERE starts_with(source_id, ${`${pooledYears.quartersFrom}:`}) AND period_kind = 'financial-quarter' AND breakdown = 'all' AND category = 'all'
) quarter
WHERE (measure_id, area_id, year) NOT IN (${publishedYears})
GROUP BY measure_id, area_id, year
HAVING count(DISTINCT period_id) = 4 AND count(reached) = 4 AND count(denominator) = 4 AND sum(denominator) > 0`);
}

const hasCounts = sql`count(numerator) = 4`;

const knownOfEngland = englandSeries
	.filter(
		({ breakdown, periodKind, status }) =>
			breakdown === 'all' && periodKind === 'financial-year' && status === 'ok'
	)
	.map(({ measureId, areaId, periodId }) => sql`(${measureId}, ${areaId}, ${periodId})`);

const publishedYears = sql`SELECT measure_id, area_id, period_id FROM observation
	WHERE period_kind = 'financial-year' AND breakdown = 'all' AND category = 'all' AND status IN ('ok', 'suppressed') AND starts_with(source_id, 'published:') AND basis <> 'as-reported'
	UNION ALL SELECT * FROM (VALUES ${join(knownOfEngland)}) AS known(measure_id, area_id, period_id)`;
