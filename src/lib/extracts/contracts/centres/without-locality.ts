import { sql } from '$lib/sql';

import { noted } from '../../linking/finding';
import type { Contract } from '../contract';

/** What is said of centres, used all the same, whose locality is not known, by their reach areas neither. */
export const withoutLocality: NonNullable<Contract['remarksOn']> = async (
	{ connection, files },
	{ id }
) => {
	if (id !== 'centres') return [];
	const rows = await connection.rows<{ name: string }>(
		sql`SELECT centre_name AS name FROM main.centre WHERE locality_code IS NULL
		AND centre_id NOT IN (SELECT centre_id FROM loaded.reach_area WHERE lsoa_code IN (SELECT lsoa_code FROM loaded.neighbourhood)) ORDER BY name`
	);
	if (rows.length === 0) return [];
	return [
		noted(id, {
			file: files.get(id)!,
			column: 'locality_code',
			message: `${rows.length} ${rows.length === 1 ? 'centre is' : 'centres are'} in no locality: none is given, and no neighbourhood, nor reach area, that the neighbourhoods file has.`,
			advice:
				'What is counted by centre is missing from the localities and the authority. Add locality_code, or load their reach areas, or the postcodes and neighbourhoods that the centres stand in.',
			rows: rows.length,
			examples: rows.slice(0, 3).map(({ name }) => name)
		})
	];
};
