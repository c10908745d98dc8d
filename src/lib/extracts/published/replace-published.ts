import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Source } from '$lib/catalogue/observation';

import { earlierFigures } from './earlier-figures';
import type { Compared } from './earlier-figures';
import { createPublishedAreaTable } from './published-area-table';
import { publishedRows } from './published-rows';

/** What a load is about to write: queries that give the columns of the two tables, all but `source_id`. */
export interface PublishedRows {
	readonly observations: Sql;
	/** `area_id`, `area_level`, `name` and `parent_id`; a place without a name is left out. */
	readonly areas: Sql;
}

/**
 * Writes a load in place of the figures that earlier loads of the same release
 * gave of the same things; where one that both give of a measure, period and
 * place is another, in place of all that the earlier load gave of these. All of
 * it or, where anything fails, nothing.
 */
export async function replacePublished(
	connection: Connection,
	compared: Compared,
	{ id, fileName, publishedAt }: Pick<Source, 'id' | 'fileName' | 'publishedAt'>,
	{ observations, areas }: PublishedRows
): Promise<void> {
	await createPublishedAreaTable(connection);
	await connection.run(sql`BEGIN TRANSACTION`);
	try {
		for (const statement of [
			sql`DELETE FROM observation WHERE rowid IN (SELECT earlier_row FROM ${earlierFigures(compared)} WHERE NOT is_later AND (staged_row IS NOT NULL OR is_contradicted))`,
			sql`INSERT INTO observation (${join(observationColumns)}, source_id) SELECT ${join(observationColumns)}, ${id} FROM (${observations})`,
			sql`DELETE FROM published_area WHERE source_id = ${id}`,
			sql`INSERT INTO published_area SELECT area_id, area_level, name, parent_id, ${id} FROM (${areas})`,
			sql`DELETE FROM published_release WHERE source_id = ${id}`,
			sql`INSERT INTO published_release SELECT ${fileName}, ${publishedAt}, list(DISTINCT period_id), ${id} FROM ${publishedRows} WHERE period_id IS NOT NULL`
		])
			await connection.run(statement);
		await connection.run(sql`COMMIT`);
	} catch (cause) {
		await connection.run(sql`ROLLBACK`);
		throw cause;
	}
}

const observationColumns = [
	'measure_id',
	'area_id',
	'area_level',
	'period_id',
	'period_kind',
	'breakdown',
	'category',
	'numerator',
	'denominator',
	'value',
	'spread',
	'basis',
	'status'
].map(identifier);
