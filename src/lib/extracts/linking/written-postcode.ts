import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { mayDo } from './linking';
import type { Linking } from './linking';

/**
 * Every postcode as it is written, once however many rows have it: `postcode`,
 * `plain`, the `lsoa_code` it lies in, and `kind`, what was put right to find
 * it, empty where nothing was.
 */
export const writtenPostcode = sql`loaded.written_postcode`;

/** Joins the place of its postcode to a table `t` of an extract, as `place_of_postcode`. */
export function joinPlace(linking: Linking, contract: Contract): Sql {
	const undone = (['postcode', 'no-fixed-abode'] as const).filter(
		(kind) => !mayDo(linking, contract.id, kind)
	);
	const from =
		undone.length === 0
			? writtenPostcode
			: sql`(SELECT * FROM ${writtenPostcode} WHERE coalesce(kind, '') NOT IN (${join(undone.map((kind) => sql`${kind}`))}))`;
	return sql`LEFT JOIN ${from} place_of_postcode ON place_of_postcode.postcode = t.postcode`;
}
