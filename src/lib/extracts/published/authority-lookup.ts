import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { authorities, regions } from '$lib/catalogue/authorities';
import { englandCode } from '$lib/catalogue/england-code';

/** A relation of `number`, `area_id`, `area_level`, `area_name` and `parent_id`: England, its regions and upper-tier authorities. */
export function knownPlaces(): Sql {
	const rows = [
		sql`(970, ${englandCode}, 'england', 'England', CAST(NULL AS VARCHAR))`,
		...regions.map(
			({ number, code, name, parentCode }) =>
				sql`(${number}, ${code}, 'region', ${name}, ${parentCode})`
		),
		...authorities.map(
			({ number, code, name, regionCode }) =>
				sql`(${number}, ${code}, 'authority', ${name}, ${regionCode})`
		)
	];
	return sql`(VALUES ${join(rows)}) AS known_place(number, area_id, area_level, area_name, parent_id)`;
}

/** The level of an ONS code by its first letters, NULL for one that is no place shown here. */
export function levelOfCode(code: Sql): Sql {
	return sql`CASE left(${code}, 3) WHEN 'E92' THEN 'england' WHEN 'E12' THEN 'region' WHEN 'E13' THEN 'region'
		WHEN 'E06' THEN 'authority' WHEN 'E08' THEN 'authority' WHEN 'E09' THEN 'authority' WHEN 'E10' THEN 'authority' WHEN 'E07' THEN 'district' END`;
}
