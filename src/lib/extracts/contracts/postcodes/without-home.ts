import { identifier, sql } from '$lib/sql';

import { noted } from '../../linking/finding';
import { writtenPostcode } from '../../linking/written-postcode';
import type { Contract } from '../contract';

/** What is said of rows, used all the same, whose neighbourhood of residence is not known. */
export const withoutHome: NonNullable<Contract['remarksOn']> = async (
	{ connection, files },
	{ id, table, place }
) => {
	if (place !== 'home') return [];
	const [counts] = await connection.rows<{ n: number; written: number; found: string | null }>(
		sql`SELECT count(*) AS n, count(postcode) AS written, min(postcode) AS found FROM main.${identifier(table)} WHERE home_lsoa IS NULL
			AND coalesce(postcode NOT IN (SELECT postcode FROM ${writtenPostcode} WHERE kind = 'no-fixed-abode'), TRUE)`
	);
	const { n, written, found } = counts!;
	if (n === 0) return [];
	return [
		noted(id, {
			file: files.get(id)!,
			column: 'postcode',
			message: `${n.toLocaleString('en-GB')} ${n === 1 ? 'row has' : 'rows have'} ${what(written, files.has('postcodes'))}.`,
			advice:
				'They are used, but counted under no neighbourhood, centre area or locality of residence.',
			rows: n,
			examples: found === null ? [] : [found]
		})
	];
};

function what(written: number, hasPostcodes: boolean): string {
	if (hasPostcodes) return 'a postcode that is blank or in no neighbourhood of the postcodes file';
	return written === 0
		? 'neither a postcode nor a neighbourhood (LSOA)'
		: 'a postcode but no neighbourhood, and no postcodes file has been loaded';
}
