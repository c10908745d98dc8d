import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts';
import type { Problem } from '../problem';
import type { StagedRows } from './staged-rows';

/** Keeps the first of the staged rows that share a key, and counts the keys. Where rows are known to share none, they are only counted. */
export async function setAsideDuplicates(
	connection: Connection,
	file: string,
	contract: Contract,
	{ table, rowNumber }: StagedRows,
	{ areDistinct }: { readonly areDistinct: boolean }
): Promise<{ readonly keys: number; readonly problems: readonly Problem[] }> {
	const key = keyTexts(contract);
	const keyed = keyHash(contract);
	const [counts] = await connection.rows<{ n: number; keys: number }>(
		sql`SELECT count(*) AS n, ${areDistinct ? sql`n` : sql`count(DISTINCT ${keyed})`} AS keys FROM ${table}`
	);
	const { keys } = counts!;
	const duplicates = counts!.n - keys;
	if (duplicates === 0) return { keys, problems: [] };
	const examples = await connection.rows<{ found: string }>(
		sql`SELECT concat_ws(' ', ${join(key)}) AS found FROM ${table} GROUP BY ALL HAVING count(*) > 1 ORDER BY found LIMIT 3`
	);
	await connection.run(
		sql`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} QUALIFY row_number() OVER (PARTITION BY ${keyed} ORDER BY ${rowNumber}) > 1)`
	);
	const columns = contract.primaryKey.map((name) => `“${name}”`).join(' and ');
	const problem: Problem = {
		file,
		severity: 'set-aside',
		column: contract.primaryKey[0],
		message: `${duplicates} ${duplicates === 1 ? 'row repeats a' : 'rows repeat a'} ${columns} that ${file} has already used.`,
		advice:
			'The first of each was used. Check whether the file was put together from two exports that overlap.',
		rows: duplicates,
		examples: examples.map(({ found }) => ({ line: 0, found }))
	};
	return { keys, problems: [problem] };
}

/** A number for each key of a row. */
export function keyHash(contract: Contract): Sql {
	return sql`hash(${join(keyTexts(contract))})`;
}

function keyTexts({ primaryKey }: Contract): readonly Sql[] {
	return primaryKey.map((name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`);
}
