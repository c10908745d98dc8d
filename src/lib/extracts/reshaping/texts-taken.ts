import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { cellText } from '../typed-value';
import { columnsTaken } from './recipe';
import type { Step } from './recipe';
import type { Table } from './rows-of-columns';

/**
 * The texts that a step takes into a new column, in lower case, each with the number
 * of cells it stands in; the most frequent first, and 1,000 at most. Rows of totals are left out.
 */
export async function textsTaken(
	connection: Connection,
	step: Step,
	into: string,
	{ columns, relation }: Table
): Promise<ReadonlyMap<string, number>> {
	const from = [...new Set(step.rows.flatMap(({ takes }) => takes[into] ?? []))];
	if (from.length === 0) return new Map();
	const cells = from.map((name) => sql`CAST(${identifier(name)} AS VARCHAR)`);
	const found = await connection.rows<{ text: string; cells: number }>(
		sql`SELECT lower(text) AS text, CAST(count(*) AS DOUBLE) AS cells
			FROM (SELECT ${cellText(sql`cell`)} AS text FROM (SELECT unnest([${join(cells)}]) AS cell FROM ${relation} WHERE NOT (${isOfTotals(step, columns)})))
			WHERE text IS NOT NULL GROUP BY ALL ORDER BY cells DESC, text LIMIT ${mostTexts}`
	);
	return new Map(found.map(({ text, cells }) => [text, cells]));
}

const mostTexts = 1000;

function isOfTotals(step: Step, columns: readonly string[]): Sql {
	const taken = columnsTaken(step);
	const totals = columns
		.filter((name) => !taken.has(name))
		.map(
			(name) =>
				sql`coalesce(regexp_matches(lower(CAST(${identifier(name)} AS VARCHAR)), '\\btotals?\\b'), FALSE)`
		);
	return join([sql`FALSE`, ...totals], ' OR ');
}
