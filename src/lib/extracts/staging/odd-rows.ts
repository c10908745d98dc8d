import { identifier, join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Column } from '../contracts';
import { lacksRequired } from './cell';
import type { Cell } from './cell';
import { foreignTexts, rawName, staged, textsOfRow } from './stage';
import { oddRows } from './staged-rows';

/** Copies the odd rows that `stage` has marked, where every column was staged as values, so that they can be looked at without all the others. */
export async function copyOddRows(connection: Connection, cells: readonly Cell[]): Promise<void> {
	const values = cells.map(({ column }) => identifier(column.name));
	const texts = [...foreignTexts(cells, new Set())].map(
		([column, text]) => sql`${text} AS ${rawName(column)}`
	);
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${oddRows.table} AS SELECT ${join([...values, ...texts])}, ${textsOfRow} AS row_texts, rowid AS row_number
			FROM ${staged} WHERE odd IS NOT NULL`
	);
}

/** Brings into the staged rows what became of the odd ones, and lets go of the copy. */
export async function takeBackOddRows(
	connection: Connection,
	cells: readonly Cell[],
	mended: ReadonlySet<Column>
): Promise<void> {
	const lacks = lacksRequired(cells, ({ column }) => identifier(column.name));
	await connection.run(
		sql`DELETE FROM ${staged} WHERE odd IS NOT NULL
			AND rowid NOT IN (SELECT row_number FROM ${oddRows.table} WHERE NOT (${lacks}))`
	);
	if (mended.size > 0) {
		const values = [...mended].map(({ name }) => sql`${identifier(name)} = o.${identifier(name)}`);
		await connection.run(
			sql`UPDATE ${staged} SET ${join(values)} FROM ${oddRows.table} o WHERE staged.rowid = o.row_number`
		);
	}
	await connection.run(sql`DROP TABLE ${oddRows.table}`);
}
