import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { measureById } from '$lib/catalogue/measures';

import { englandShares } from '../england-shares';
import { refusal } from '../problem';
import { publishedRows } from './published-rows';

/**
 * Holds staged rows against England's figures that come with the site. Where a
 * row for England itself is more than twenty points away from the nearest year, the file is about
 * something else or in other units: rejects with `FileRefused`, since nothing
 * else of it can be believed. A percentage without counts of a smaller place
 * that is under a twentieth of England's is set aside.
 */
export async function holdAgainstEngland(connection: Connection, file: string): Promise<void> {
	const [far] = await connection.rows<{
		measure: string;
		period: string;
		share: number;
		known: number;
		year: string;
		line: number;
	}>(sql`
		SELECT * FROM (
			SELECT measure_id AS measure, period_id AS period, ${share} AS share, known.share AS known, year, line
			FROM ${publishedRows} JOIN ${englandShares()} USING (measure_id, breakdown, category)
			WHERE set_aside IS NULL AND status = 'ok' AND area_level = 'england'
			QUALIFY row_number() OVER (PARTITION BY ${publishedRows}.rowid ORDER BY abs(${yearOf(sql`year`)} - ${yearOf(sql`period_id`)}), year) = 1
		) WHERE abs(share - known) > ${mostPointsAway} ORDER BY line LIMIT 1`);
	if (far)
		throw refusal(
			file,
			`${file} gives England ${percent(far.share)} in ${far.period} for “${measureById(far.measure)?.name ?? far.measure}”, where ${percent(far.known)} is known for ${far.year} (line ${far.line}).`,
			'Is the column in other units, or of another group of children? Nothing of the file was used. Download it again with its totals, as percentages.'
		);
	await connection.run(sql`
		UPDATE ${publishedRows} SET set_aside = 'far-from-england', found = concat_ws(' ', coalesce(area_name, area_id), period_id, round(value * 100, 2) || '%')
		WHERE set_aside IS NULL AND status = 'ok' AND value > 0 AND value < (SELECT min(known.share) / 20 FROM ${englandShares()} WHERE known.measure_id = ${publishedRows}.measure_id)`);
}

const mostPointsAway = 0.2;

const share = sql`coalesce(numerator / nullif(denominator, 0), value)`;

function yearOf(period: Sql): Sql {
	return sql`CAST(left(${period}, 4) AS INTEGER)`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
