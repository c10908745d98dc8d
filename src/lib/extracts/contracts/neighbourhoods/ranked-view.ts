import { sql } from '$lib/sql';

import { noted } from '../../linking/finding';
import { laidView } from '../../linking/linked-view';
import { loadedTable } from '../../typed-table';
import type { LinkingStep } from '../contract';
import { deprivation } from '../deprivation';

/**
 * Lays the view of neighbourhoods in `main`, ranked by the deprivation extract
 * where that has the neighbourhood's code. Of several years of the indices the
 * one that has the most of the neighbourhoods is taken, of two alike the later.
 */
export const rankNeighbourhoods: LinkingStep = async ({ connection, files }, { own }) => {
	const neighbourhoods = loadedTable(own);
	const ranks = loadedTable(deprivation);
	const [best] = await connection.rows<{ version: number; n: number; total: number }>(
		sql`SELECT imd_version AS version, count(*) AS n, (SELECT count(*) FROM ${neighbourhoods}) AS total
		FROM ${ranks} WHERE lsoa_code IN (SELECT lsoa_code FROM ${neighbourhoods}) GROUP BY imd_version ORDER BY n DESC, version DESC LIMIT 1`
	);
	if (!best) {
		await connection.run(laidView(own, sql`SELECT * FROM ${neighbourhoods}`));
		return [];
	}
	await connection.run(
		laidView(
			own,
			sql`SELECT n.* REPLACE (coalesce(d.imd_version, n.imd_version) AS imd_version, coalesce(d.imd_rank, n.imd_rank) AS imd_rank, coalesce(d.imd_decile, n.imd_decile) AS imd_decile)
			FROM ${neighbourhoods} n LEFT JOIN ${ranks} d ON d.lsoa_code = n.lsoa_code AND d.imd_version = ${best.version}`
		)
	);
	const without = best.total - best.n;
	if (without === 0) return [];
	return [
		noted(deprivation.id, {
			file: files.get(deprivation.id)!,
			column: 'lsoa_code',
			message: `${without} of the ${best.total} neighbourhoods ${without === 1 ? 'has' : 'have'} no rank of ${best.version} in it.`,
			advice:
				'They keep the rank of the neighbourhoods file, which may be of another year. Ranks of 2025 are for the neighbourhoods of 2021, those of 2019 for the ones of 2011.',
			rows: without,
			examples: []
		})
	];
};
