import { identifier, join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { ReadFile } from './read-file';

/** Gives the first rows of a relation as text, a blank as '', for a preview. Reads them once, however often they are asked for. */
export function samplerOf(
	connection: Connection,
	table: Pick<ReadFile, 'columns' | 'relation'>
): ReadFile['sample'] {
	const taken = new Map<number, ReturnType<ReadFile['sample']>>();
	return (count) => {
		const rows = taken.get(count) ?? sampleOf(connection, table, count);
		taken.set(count, rows);
		return rows;
	};
}

async function sampleOf(
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
