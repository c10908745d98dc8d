import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { earlierFigures, figureInWords } from './earlier-figures';
import type { Compared } from './earlier-figures';
import type { Reasons } from './published-problems';
import { publishedRows } from './published-rows';

/**
 * Sets aside the staged rows whose figures a file of the same release that was
 * published later gave before, and what else they give of a place that it
 * tells otherwise: the day of publication decides, whatever was loaded first.
 */
export async function setSupersededAside(
	connection: Connection,
	compared: Compared
): Promise<void> {
	if (compared.publishedAt === undefined) return;
	const isOfPlace = sql`(earlier.measure_id, earlier.period_kind, earlier.period_id, earlier.area_id) = (p.measure_id, p.period_kind, p.period_id, p.area_id)`;
	const isSuperseded = compared.product.isByFigure
		? sql`staged_row = p.rowid`
		: sql`(staged_row = p.rowid OR is_contradicted AND ${isOfPlace})`;
	await connection.run(sql`
		UPDATE ${publishedRows} SET set_aside = 'superseded', found = given.found FROM (
			SELECT p.rowid AS id, concat(coalesce(p.area_name, p.area_id), ' ', p.period_id, any_value(', ' || p.category) FILTER (p.category <> 'all'),
				any_value(concat(': ', ${figureInWords('earlier.')}, ' there, ', ${figureInWords('earlier.new_')}, ' here')) FILTER (differs AND staged_row = p.rowid)) AS found
			FROM ${earlierFigures(compared)} JOIN ${publishedRows} p ON ${isSuperseded} WHERE is_later GROUP BY p.rowid, p.area_name, p.area_id, p.period_id
		) AS given WHERE ${publishedRows}.rowid = given.id`);
}

/** The words for them. */
export const supersededReasons: Reasons = {
	superseded: {
		column: undefined,
		one: 'is of a place and year that a file of this release loaded before gives, which was published later',
		many: 'are of places and years that a file of this release loaded before gives, which was published later',
		advice:
			'The later publication holds. To see these figures instead, remove the later file and load this one again.'
	}
};
