import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { createPublishedAreaTable } from './published-area-table';
import type { PublishedProduct } from './published-source';

/** What a load is about to write: queries that give the columns of the two tables, all but `source_id`. */
export interface PublishedRows {
	readonly observations: Sql;
	/** `area_id`, `area_level`, `name` and `parent_id`; a place without a name is left out. */
	readonly areas: Sql;
}

/**
 * Writes a load and takes out what earlier loads of the same source said of
 * the same measures, periods and places. All of it or, where anything fails,
 * nothing.
 */
export async function replacePublished(
	connection: Connection,
	source: Pick<PublishedProduct, 'id' | 'isByFigure'>,
	sourceId: string,
	{ observations, areas }: PublishedRows
): Promise<void> {
	const key = join([...ofPlace, ...(source.isByFigure ? ofGroup : [])].map(identifier));
	await createPublishedAreaTable(connection);
	await connection.run(sql`BEGIN TRANSACTION`);
	try {
		for (const statement of [
			sql`DELETE FROM observation WHERE starts_with(source_id, ${source.id}) AND (${key}) IN (SELECT ${key} FROM (${observations}))`,
			sql`INSERT INTO observation (${join(observationColumns)}, source_id) SELECT ${join(observationColumns)}, ${sourceId} FROM (${observations})`,
			sql`DELETE FROM published_area WHERE source_id = ${sourceId}`,
			sql`INSERT INTO published_area SELECT area_id, area_level, name, parent_id, ${sourceId} FROM (${areas})`
		])
			await connection.run(statement);
		await connection.run(sql`COMMIT`);
	} catch (cause) {
		await connection.run(sql`ROLLBACK`);
		throw cause;
	}
}

const ofPlace = ['measure_id', 'period_kind', 'period_id', 'area_id'];
const ofGroup = ['breakdown', 'category'];

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
