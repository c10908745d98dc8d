import { identifier, join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Column } from '../contracts';
import type { ReadFile } from '../readers/read-file';
import { readCells } from './cell';
import type { Cell } from './cell';

const sampleRows = 200;

/** The columns whose first texts are not all in the column's own form, so that they are best staged as text at once. */
export async function foreignColumns(
	connection: Connection,
	cells: readonly Cell[],
	read: ReadFile
): Promise<ReadonlySet<Column>> {
	const rows = await read.sample(sampleRows);
	const there = cells.filter(({ source }) => source !== undefined);
	if (rows.length === 0 || there.length === 0) return new Set();
	const values = rows.map(
		(row) => sql`(${join(read.columns.map((_, i) => sql`${row[i] ?? ''}`))})`
	);
	const sample = sql`(VALUES ${join(values)}) sample(${join(read.columns.map(identifier))})`;
	const [found] = await connection.rows<Record<string, boolean>>(
		sql`SELECT ${join(there.map(({ isForeign }, i) => sql`bool_or(${isForeign}) AS ${identifier(String(i))}`))} FROM (${readCells(there, sample)})`
	);
	return new Set(there.filter((_, i) => found![String(i)]).map(({ column }) => column));
}
