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
	for (const contract of contracts) {
		const held = contract.references.filter((reference) => files.has(reference.extract));
		const found = held.map(
			({ column, extract, toColumn }) =>
				sql`${identifier(column)} IN (SELECT ${identifier(toColumn)} FROM main.${identifier(contractById(extract)!.table)})`
		);
		const where = found.length ? sql`WHERE ${join(found, ' AND ')}` : sql``;
		await connection.run(
			sql`CREATE OR REPLACE VIEW main.${identifier(contract.table)} AS ${withHome(contract)} ${where}`
		);
		const file = files.get(contract.id);
		if (file === undefined) continue;
		const ofExtract: Problem[] = [];
		problems.set(contract.id, ofExtract);
		for (const [i, reference] of held.entries()) {
			const lost = await connection.rows<{ found: string; n: number }>(
				sql`SELECT ${identifier(reference.column)} AS found, count(*) AS n FROM ${loadedTable(contract)} WHERE NOT (${found[i]}) GROUP BY ALL ORDER BY n DESC, found`
			);
			if (lost.length > 0)
				ofExtract.push(unknownReference(file, reference, files.get(reference.extract)!, lost));
		}
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

const plainPostcode = (column: Sql) =>
	sql`upper(regexp_replace(${column}, '[^A-Za-z0-9]', '', 'g'))`;

function hasHome(contract: Contract): boolean {
	return (
		contract.columns.some((column) => column.name === 'postcode') &&
		contract.columns.some((column) => column.name === 'lsoa_code') &&
		contract.id !== 'postcodes'
	);
}

function withHome(contract: Contract): Sql {
	const table = loadedTable(contract);
	if (!hasHome(contract)) return sql`SELECT * FROM ${table}`;
	return sql`SELECT * FROM (SELECT t.*, coalesce(t.lsoa_code, p.lsoa_code) AS home_lsoa FROM ${table} t
		LEFT JOIN (SELECT ${plainPostcode(sql`postcode`)} AS plain, any_value(lsoa_code) AS lsoa_code FROM ${loadedTable(contractById('postcodes')!)} GROUP BY plain) p
		ON p.plain = ${plainPostcode(sql`t.postcode`)})`;
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
