import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../../problem';
import { noteOnRows } from '../published-problems';
import { publishedRows } from '../published-rows';
import type { CoverCounts } from './cover-counts';

const mostNamed = 6;

/** Of which figures the counts were read, and of which they were not used: those that do not make the percentage printed. */
export async function notesOnCounts(
	connection: Connection,
	file: string,
	{ sheet }: CoverCounts
): Promise<readonly Problem[]> {
	const [figures] = await connection.rows<{ used: number }>(
		sql`SELECT count(*) FILTER (is_counted) AS used FROM ${publishedRows} WHERE set_aside IS NULL`
	);
	const others = await connection.rows<{ found: string }>(sql`
		SELECT concat(area_name, ': ', CAST(own_count AS BIGINT), ' of ', CAST(own_count_of AS BIGINT), ' beside ', concat_ws(' of ', percent, denominator_found)) AS found
		FROM ${publishedRows} WHERE set_aside IS NULL AND status = 'ok' AND people IS NOT NULL AND own_count IS NOT NULL AND own_count_of IS NOT NULL AND NOT is_counted
		ORDER BY line, measure_id`);
	const named = others.slice(0, mostNamed).map(({ found }) => `“${found}”`);
	const further = others.length - named.length;
	return [
		...noteOnRows(
			file,
			figures!.used,
			`Sheet “${sheet.name}” gives the children counted behind ${figures!.used.toLocaleString('en-GB')} of the percentages, of larger places as the sum of their authorities.`,
			'Nothing to do. The counts are used, so that it can be said how far a figure may be chance.'
		),
		...noteOnRows(
			file,
			others.length,
			`${others.length.toLocaleString('en-GB')} ${others.length === 1 ? 'count' : 'counts'} of sheet “${sheet.name}” ${others.length === 1 ? 'does' : 'do'} not make the percentage printed: ${named.join(', ')}${further > 0 ? ` and ${further.toLocaleString('en-GB')} more` : ''}.`,
			'The printed percentages were kept. Is there a later version of the workbook?'
		)
	];
}
