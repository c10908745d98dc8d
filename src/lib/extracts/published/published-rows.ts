import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/** One row a figure of the file being loaded: what it says in our words, or why it is set aside and what was found there. */
export const publishedRows = sql`published_row`;

/** The columns that say of what a staged row is the figure. */
export const figureKey: readonly Sql[] = [
	'measure_id',
	'period_kind',
	'period_id',
	'area_id',
	'breakdown',
	'category'
].map((name) => sql`${identifier(name)}`);

/** A staged row's figure as a text: two with the same text say the same. */
export const figureOf = sql`concat_ws(' ', status, coalesce(numerator, -1), coalesce(denominator, -1), coalesce(value, -1))`;

/**
 * Stages a release into `publishedRows`. The query gives `line`, `measure_id`,
 * `area_id`, `area_level`, `area_name`, `period_id`, `period_kind`,
 * `breakdown`, `category`, `numerator`, `denominator`, `value`, `basis`,
 * `status`, `set_aside` (NULL where the row is used), `found`, `further` (the
 * cells of `furtherColumns`, where the release has any), and whatever else the
 * release needs.
 */
export async function stagePublishedRows(connection: Connection, rows: Sql): Promise<void> {
	await connection.run(sql`CREATE OR REPLACE TEMP TABLE ${publishedRows} AS ${rows}`);
}

/** Lets go of the staged rows. */
export async function dropPublishedRows(connection: Connection): Promise<void> {
	await connection.run(sql`DROP TABLE IF EXISTS ${publishedRows}`);
}
