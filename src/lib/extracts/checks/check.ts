import { join, sql } from '$lib/sql';
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

/**
 * The problems that the checks of a file find, those that find one, in their order, each with the
 * first three examples by alphabet. The rows are used all the same.
 */
export async function problemsOf(
	connection: Connection,
	file: string,
	checks: readonly Check[]
): Promise<readonly Problem[]> {
	if (checks.length === 0) return [];
	const counted = await connection.rows<{ check: number; n: number; found: string | null }>(
		sql`${join(
			checks.map(
				({ rows }, i) =>
					sql`SELECT ${i} AS "check", count(*) AS n, array_to_string(min(coalesce(found, ''), 3), chr(31)) AS found FROM (${rows})`
			),
			' UNION ALL '
		)} ORDER BY "check"`
	);
	return counted
		.filter(({ n }) => n > 0)
		.map(({ check, n, found }) => problemOf(file, checks[check]!, n, found ?? ''));
}

function problemOf(file: string, check: Check, n: number, found: string): Problem {
	const { one, many } = check.noun ?? { one: 'row', many: 'rows' };
	return {
		file,
		severity: 'note',
		column: check.column,
		message: `${check.message(`${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`, n === 1)}.`,
		advice: check.advice,
		rows: n,
		examples: found.split('\u001f').map((text) => ({ line: 0, found: text }))
	};
}
