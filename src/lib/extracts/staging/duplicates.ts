import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Contract } from '../contracts';
import type { Problem } from '../problem';
import { staged } from './stage';

export interface DuplicateOptions {
	readonly file: string;
	readonly rowNumber: Sql;
	/** Whether no key is known to be there twice. */
	readonly areDistinct: boolean;
}

/** Keeps one of the staged rows that share a key, the first where the contract does not say which says more, and counts the keys. Where rows are known to share none, they are only counted. */
export async function setAsideDuplicates(
	connection: Connection,
	contract: Contract,
	{ file, rowNumber, areDistinct }: DuplicateOptions
): Promise<{
	readonly keys: number;
	readonly problems: readonly Problem[];
	/** The last day of the extract's own date, ISO, of the rows before any was set aside. */
	readonly lastDay: string | undefined;
}> {
	const key = keyTexts(contract);
	const keyed = keyHash(contract);
	const day = contract.dateColumn ? identifier(contract.dateColumn) : sql`CAST(NULL AS DATE)`;
	const [counts] = await connection.rows<{ n: number; keys: number; day: string | null }>(
		sql`SELECT count(*) AS n, ${areDistinct ? sql`n` : sql`count(DISTINCT ${keyed})`} AS keys, CAST(max(${day}) AS VARCHAR) AS day FROM ${staged}`
	);
	const lastDay = counts!.day ?? undefined;
	const { keys } = counts!;
	const duplicates = counts!.n - keys;
	if (duplicates === 0) return { keys, problems: [], lastDay };
	const examples = await connection.rows<{ found: string }>(
		sql`SELECT concat_ws(' ', ${join(key)}) AS found FROM ${staged} GROUP BY ALL HAVING count(*) > 1 ORDER BY found LIMIT 3`
	);
	const { fullestRow } = contract;
	const order = [...(fullestRow ? [sql`${fullestRow.most} DESC`] : []), rowNumber];
	await connection.run(
		sql`DELETE FROM ${staged} WHERE rowid IN (SELECT rowid FROM ${staged} QUALIFY row_number() OVER (PARTITION BY ${keyed} ORDER BY ${join(order)}) > 1)`
	);
	const columns = contract.primaryKey.map((name) => `“${name}”`).join(' and ');
	const problem: Problem = {
		file,
		severity: 'set-aside',
		column: contract.primaryKey[0],
		message: `${duplicates} ${duplicates === 1 ? 'row repeats a' : 'rows repeat a'} ${columns} that ${file} has already used.`,
		advice: `${fullestRow?.words ?? 'The first of each was used'}. Check whether the file was put together from two exports that overlap.`,
		rows: duplicates,
		examples: examples.map(({ found }) => ({ line: 0, found }))
	};
	return { keys, problems: [problem], lastDay };
}

/** A number for each key of a row. */
export function keyHash(contract: Contract): Sql {
	return sql`hash(${join(keyTexts(contract))})`;
}

function keyTexts({ primaryKey }: Contract): readonly Sql[] {
	return primaryKey.map((name) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`);
}
