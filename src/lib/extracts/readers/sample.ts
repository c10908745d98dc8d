import { identifier, join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { ReadFile } from './read-file';

/** The first rows of a relation as text, for a preview. A blank is ''. */
export async function sampleOf(
	connection: Connection,
	{ columns, relation }: Pick<ReadFile, 'columns' | 'relation'>,
	count: number
): Promise<readonly (readonly string[])[]> {
	const cells = columns.map(
		(name, i) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '') AS ${identifier(`c${i}`)}`
	);
	const rows = await connection.rows<Record<string, string>>(
		sql`SELECT ${join(cells)} FROM ${relation} LIMIT ${count}`
	);
	return rows.map((row) => columns.map((_, i) => row[`c${i}`]!));
}
