import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { contractById, contracts } from './contracts';
import type { Contract } from './contracts';
import type { Problem } from './problem';
import { loadedTable } from './typed-table';

/**
 * Lays views in `main`, one an extract, over the typed tables: only rows whose
 * references are found, with `home_lsoa` worked out from the postcode where
 * the row has no LSOA. A reference to an extract that has not come holds
 * nothing back. The typed tables keep every row, so the answer changes as
 * further files come.
 */
export async function linkReferences(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<Linked> {
	const problems = new Map<string, Problem[]>();
	const rowsUsed = new Map<string, number>();
	await placePostcodes(connection);
	await connection.run(sql`CREATE OR REPLACE TABLE ${astray} (extract VARCHAR, line BIGINT)`);
	for (const contract of contracts) {
		const ofExtract: Problem[] = [];
		const file = files.get(contract.id);
		for (const reference of contract.references) {
			const toFile = files.get(reference.extract);
			if (file === undefined || toFile === undefined) continue;
			const isFound = sql`${identifier(reference.column)} IN (SELECT ${identifier(reference.toColumn)} FROM main.${identifier(contractById(reference.extract)!.table)})`;
			const lost = await connection.rows<{ found: string; n: number }>(
				sql`SELECT ${identifier(reference.column)} AS found, count(*) AS n FROM ${loadedTable(contract)} WHERE NOT (${isFound}) GROUP BY ALL ORDER BY n DESC, found`
			);
			if (lost.length === 0) continue;
			await connection.run(
				sql`INSERT INTO ${astray} SELECT ${contract.id}, rowid FROM ${loadedTable(contract)} WHERE NOT (${isFound})`
			);
			ofExtract.push(unknownReference(file, reference, toFile, lost));
		}
		const where =
			ofExtract.length > 0
				? sql`WHERE rowid NOT IN (SELECT line FROM ${astray} WHERE extract = ${contract.id})`
				: sql``;
		await connection.run(
			sql`CREATE OR REPLACE VIEW main.${identifier(contract.table)} AS ${withHome(contract)} ${where}`
		);
		if (file === undefined) continue;
		problems.set(contract.id, ofExtract);
		if (hasHome(contract))
			ofExtract.push(...(await unplaced(connection, contract, file, files.has('postcodes'))));
		const [used] = await connection.rows<{ n: number }>(
			sql`SELECT count(*) AS n FROM main.${identifier(contract.table)}`
		);
		rowsUsed.set(contract.id, used!.n);
	}
	return { problems, rowsUsed };
}

/** What linking came to, by extract: what was found wrong between files, and how many rows are used. */
export interface Linked {
	readonly problems: ReadonlyMap<string, readonly Problem[]>;
	readonly rowsUsed: ReadonlyMap<string, number>;
}

// The rows whose references find nothing. Leaving these few out is quicker than looking every row up again.
const astray = sql`loaded.astray`;

const plainPostcode = (column: Sql) =>
	sql`upper(regexp_replace(${column}, '[^A-Za-z0-9]', '', 'g'))`;

function hasHome(contract: Contract): boolean {
	return (
		contract.columns.some((column) => column.name === 'postcode') &&
		contract.columns.some((column) => column.name === 'lsoa_code') &&
		contract.id !== 'postcodes'
	);
}

const writtenPostcode = sql`loaded.written_postcode`;

// A postcode is looked up once as it is written, however many rows have it: putting it in plain form is slow.
async function placePostcodes(connection: Connection): Promise<void> {
	const written = contracts
		.filter(hasHome)
		.map((contract) => sql`SELECT postcode FROM ${loadedTable(contract)}`);
	await connection.run(sql`CREATE OR REPLACE TABLE ${writtenPostcode} AS
		SELECT w.postcode, p.lsoa_code FROM (${join(written, ' UNION ')}) w
		JOIN (SELECT ${plainPostcode(sql`postcode`)} AS plain, any_value(lsoa_code) AS lsoa_code FROM ${loadedTable(contractById('postcodes')!)} GROUP BY plain) p
		ON p.plain = ${plainPostcode(sql`w.postcode`)}`);
}

function withHome(contract: Contract): Sql {
	const table = loadedTable(contract);
	if (!hasHome(contract)) return sql`SELECT * FROM ${table}`;
	return sql`SELECT t.*, coalesce(t.lsoa_code, w.lsoa_code) AS home_lsoa FROM ${table} t LEFT JOIN ${writtenPostcode} w USING (postcode)`;
}

function unknownReference(
	file: string,
	reference: Contract['references'][number],
	toFile: string,
	lost: readonly { found: string; n: number }[]
): Problem {
	const rows = lost.reduce((sum, { n }) => sum + n, 0);
	return {
		file,
		severity: 'set-aside',
		column: reference.column,
		message: `${rows} ${rows === 1 ? 'row names' : 'rows name'} a “${reference.column}” that ${toFile} does not have: ${lost
			.slice(0, 3)
			.map(({ found, n }) => `“${found}” (${n})`)
			.join(', ')}${lost.length > 3 ? ` and ${lost.length - 3} more` : ''}.`,
		advice: `Add ${lost.length === 1 ? 'it' : 'them'} to ${toFile}, or correct the spelling; the rows then count by themselves.`,
		rows,
		examples: lost.slice(0, 3).map(({ found }) => ({ line: 0, found }))
	};
}

async function unplaced(
	connection: Connection,
	contract: Contract,
	file: string,
	hasPostcodes: boolean
): Promise<Problem[]> {
	const [counts] = await connection.rows<{ n: number; found: string | null }>(
		sql`SELECT count(*) AS n, min(postcode) AS found FROM main.${identifier(contract.table)} WHERE home_lsoa IS NULL`
	);
	if (counts!.n === 0) return [];
	return [
		{
			file,
			severity: 'note',
			column: 'postcode',
			message: `${counts!.n} ${counts!.n === 1 ? 'row has' : 'rows have'} a postcode ${hasPostcodes ? 'that is blank or in no neighbourhood of the postcodes file' : 'but no neighbourhood, and no postcodes file has been loaded'}.`,
			advice:
				'They are used, but counted under no neighbourhood, centre area or locality of residence.',
			rows: counts!.n,
			examples: counts!.found === null ? [] : [{ line: 0, found: counts!.found }]
		}
	];
}
