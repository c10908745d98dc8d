import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Problem } from '../problem';
import { countedRows, noteOnRows } from './published-problems';
import { publishedRows } from './published-rows';
import type { PublishedProduct } from './published-source';

/**
 * What staged rows say otherwise than earlier loads of the same release, whose
 * place they are about to take: how many figures, and the first three of them.
 * Nothing where none was loaded or all agree.
 */
export async function revisions(
	connection: Connection,
	file: string,
	product: Pick<PublishedProduct, 'id'>
): Promise<readonly Problem[]> {
	const changed = await connection.rows<{ found: string; n: number }>(sql`
		SELECT concat(coalesce(area_name, p.area_id), ' ', p.period_id, CASE WHEN p.category = 'all' THEN '' ELSE ', ' || p.category END, ': ',
			${inWords(sql`o`)}, ', now ', ${inWords(sql`p`)}) AS found, CAST(count(*) OVER () AS INTEGER) AS n
		FROM ${publishedRows} p JOIN observation o ON starts_with(o.source_id, ${product.id}) AND p.set_aside IS NULL AND o.measure_id = p.measure_id
			AND o.period_kind = p.period_kind AND o.period_id = p.period_id AND o.area_id = p.area_id AND o.breakdown = p.breakdown AND o.category = p.category
		WHERE ${inWords(sql`o`)} <> ${inWords(sql`p`)} ORDER BY line LIMIT 3`);
	const n = changed[0]?.n ?? 0;
	const [problem] = noteOnRows(
		file,
		n,
		`${countedRows(n)} ${n === 1 ? 'gives another figure than a file of this release loaded before, and takes its place' : 'give other figures than files of this release loaded before, and take their place'}.`,
		'A corrected release does that. Where this file is the older one, take it out and load the newer again.'
	);
	return problem
		? [{ ...problem, examples: changed.map(({ found }) => ({ line: 0, found })) }]
		: [];
}

function inWords(row: Sql): Sql {
	const share = sql`coalesce(${row}.numerator / nullif(${row}.denominator, 0), ${row}.value)`;
	return sql`CASE WHEN ${row}.status <> 'ok' THEN replace(${row}.status, '-', ' ') ELSE concat(round(${share} * 100, 1), '%', ' of ' || CAST(${row}.denominator AS INTEGER)) END`;
}
