import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/** One row a figure of the file being loaded: what it says in our words, or why it is set aside and what was found there. */
export const publishedRows = sql`published_row`;

/**
 * Stages a release into `publishedRows`. The query gives `line`, `measure_id`,
 * `area_id`, `area_level`, `area_name`, `period_id`, `period_kind`,
 * `breakdown`, `category`, `numerator`, `denominator`, `value`, `basis`,
 * `status`, `set_aside` (NULL where the row is used), `found`, and whatever
 * else the release needs. Of rows that give one figure twice the first is used.
 */
export async function stagePublishedRows(connection: Connection, rows: Sql): Promise<void> {
	await connection.run(sql`CREATE OR REPLACE TEMP TABLE ${publishedRows} AS
WITH judged AS MATERIALIZED (${rows}), figures AS (
	SELECT *, concat_ws(' ', status, coalesce(numerator, -1), coalesce(denominator, -1), coalesce(value, -1)) AS figure
	FROM judged WHERE set_aside IS NULL
), compared AS (
	SELECT *, first_value(line) OVER same AS first_line, first_value(figure) OVER same AS first_figure
	FROM figures WINDOW same AS (PARTITION BY measure_id, period_kind, period_id, area_id, breakdown, category ORDER BY line)
)
SELECT * EXCLUDE (set_aside, found, figure, first_line, first_figure),
	CASE WHEN line = first_line THEN NULL WHEN figure = first_figure THEN 'repeated' ELSE 'contradicted' END AS set_aside,
	concat_ws(' ', measure_id, area_id, period_id, breakdown, category) AS found
FROM compared UNION ALL BY NAME SELECT * FROM judged WHERE set_aside IS NOT NULL`);
}

/** Lets go of the staged rows. */
export async function dropPublishedRows(connection: Connection): Promise<void> {
	await connection.run(sql`DROP TABLE IF EXISTS ${publishedRows}`);
}
