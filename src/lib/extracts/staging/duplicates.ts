import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts';
import type { Problem } from '../problem';
import { staged } from './stage';

/** Keeps the first of the staged rows that share a key, and counts the keys. */
export async function setAsideDuplicates(
	connection: Connection,
	file: string,
	contract: Contract,
	rowNumber: Sql
): Promise<{ readonly keys: number; readonly problems: readonly Problem[] }> {
	const key = contract.primaryKey.map(
		(name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`
	);
	const keyed = sql`hash(${join(key)})`;
	const [counts] = await connection.rows<{ n: number; keys: number }>(
		sql`SELECT count(*) AS n, count(DISTINCT ${keyed}) AS keys FROM ${staged}`
	);
	const { keys } = counts!;
	const duplicates = counts!.n - keys;
	if (duplicates === 0) return { keys, problems: [] };
	const examples = await connection.rows<{ found: string }>(
		sql`SELECT concat_ws(' ', ${join(key)}) AS found FROM ${staged} GROUP BY ALL HAVING count(*) > 1 ORDER BY found LIMIT 3`
	);
	await connection.run(
		sql`DELETE FROM ${staged} WHERE rowid IN (SELECT rowid FROM ${staged} QUALIFY row_number() OVER (PARTITION BY ${keyed} ORDER BY ${rowNumber}) > 1)`
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
