import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../../problem';

/**
 * Neighbourhoods and reach areas of which more under-fives were seen in a year
 * than live there by the population estimate, with the worst three. Reads the
 * observations, so that they must have been made from what is loaded.
 */
export async function moreSeenThanLive(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	const found = await connection.rows<{
		area: string;
		level: string;
		period: string;
		seen: number;
		live: number;
		n: number;
	}>(
		sql`SELECT area_id AS area, area_level AS level, period_id AS period, numerator AS seen, denominator AS live, CAST(count(*) OVER () AS INTEGER) AS n
		FROM observation WHERE measure_id = 'reach-seen' AND breakdown = 'all' AND area_level IN (${join(levels.map((level) => sql`${level}`))}) AND numerator > denominator
		ORDER BY numerator - denominator DESC, area, period LIMIT 3`
	);
	const [worst] = found;
	if (!worst) return [];
	return [
		{
			file,
			severity: 'note',
			column: 'people',
			message: `In ${worst.n.toLocaleString('en-GB')} ${worst.n === 1 ? 'case' : 'cases'}, a neighbourhood or reach area in a year, more under-fives were seen than live there by the population file.`,
			advice:
				'The estimate may be too low, postcodes may be out of date, or one child may be registered twice. Shares above 100% are not to be relied on.',
			rows: worst.n,
			examples: found.map(({ area, period, seen, live }) => ({
				line: 0,
				found: `${area} in ${period}: ${seen} seen, ${live} live there`
			}))
		}
	];
}

const levels = ['lsoa', 'centre'];
