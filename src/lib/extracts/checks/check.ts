import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import type { Problem } from '../problem';

/** One thing that cannot well be true of a set of extracts, each row of which can be read. */
export interface Check {
	/** The extracts it needs besides. */
	readonly needs: readonly string[];
	readonly column: string;
	/** What is counted; rows where it is left out. */
	readonly noun?: { readonly one: string; readonly many: string };
	/** The rows it is true of, with `found`, what an example shows. */
	readonly rows: Sql;
	/** What was found, for a number in words, such as `12 rows`; another where it is one alone. */
	readonly message: (rows: string, isOne: boolean) => string;
	/** What to do about it, or why it is harmless. */
	readonly advice: string;
}

/** The problem a check finds, if it finds one, with the first three examples by alphabet. The rows are used all the same. */
export async function problemOf(
	connection: Connection,
	file: string,
	check: Check
): Promise<readonly Problem[]> {
	const [counted] = await connection.rows<{ n: number; found: string | null }>(
		sql`SELECT count(*) AS n, array_to_string(min(coalesce(found, ''), 3), chr(31)) AS found FROM (${check.rows})`
	);
	const { n, found } = counted!;
	if (n === 0) return [];
	const { one, many } = check.noun ?? { one: 'row', many: 'rows' };
	return [
		{
			file,
			severity: 'note',
			column: check.column,
			message: `${check.message(`${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`, n === 1)}.`,
			advice: check.advice,
			rows: n,
			examples: (found ?? '').split('\u001f').map((text) => ({ line: 0, found: text }))
		}
	];
}
