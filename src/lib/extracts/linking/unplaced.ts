import { identifier, sql } from '$lib/sql';

import type { Contract } from '../contracts';
import { noted } from './finding';
import type { Finding } from './finding';
import { hasPlace, writtenPostcode } from './homes';
import type { Linking } from './linking';

/** What is said of rows, used all the same, whose neighbourhood or locality is not known. */
export async function unplaced(linking: Linking, contract: Contract): Promise<readonly Finding[]> {
	if (contract.id === 'centres') return centresWithoutLocality(linking);
	return hasPlace(contract) ? withoutHome(linking, contract) : [];
}

async function withoutHome(
	{ connection, files }: Linking,
	{ id, table }: Contract
): Promise<readonly Finding[]> {
	const [counts] = await connection.rows<{ n: number; found: string | null }>(
		sql`SELECT count(*) AS n, min(postcode) AS found FROM main.${identifier(table)} WHERE home_lsoa IS NULL
			AND coalesce(postcode NOT IN (SELECT postcode FROM ${writtenPostcode} WHERE kind = 'no-fixed-abode'), TRUE)`
	);
	const { n, found } = counts!;
	if (n === 0) return [];
	return [
		noted(id, {
			file: files.get(id)!,
			column: 'postcode',
			message: `${n.toLocaleString('en-GB')} ${n === 1 ? 'row has' : 'rows have'} a postcode ${files.has('postcodes') ? 'that is blank or in no neighbourhood of the postcodes file' : 'but no neighbourhood, and no postcodes file has been loaded'}.`,
			advice:
				'They are used, but counted under no neighbourhood, centre area or locality of residence.',
			rows: n,
			examples: found === null ? [] : [found]
		})
	];
}

async function centresWithoutLocality({ connection, files }: Linking): Promise<readonly Finding[]> {
	const rows = await connection.rows<{ name: string }>(
		sql`SELECT centre_name AS name FROM main.centre WHERE locality_code IS NULL ORDER BY name`
	);
	if (rows.length === 0) return [];
	return [
		noted('centres', {
			file: files.get('centres')!,
			column: 'locality_code',
			message: `${rows.length} ${rows.length === 1 ? 'centre is' : 'centres are'} in no locality: none is given, and no neighbourhood that the neighbourhoods file has.`,
			advice:
				'What is counted by centre is missing from the localities and the authority. Add locality_code, or load the postcodes and neighbourhoods that the centres stand in.',
			rows: rows.length,
			examples: rows.slice(0, 3).map(({ name }) => name)
		})
	];
}
