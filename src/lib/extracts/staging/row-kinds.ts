import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Cleaning, CleaningKind } from '../cleaning/cleaning';
import { rowKind } from '../cleaning/row-kind';
import type { ReadFile } from '../readers/read-file';
import type { StagedRows } from './staged-rows';

/**
 * Takes out the staged rows that are no records of the extract: blank ones,
 * totals, footnotes, the header again, tries of the system. Only rows that lack
 * something or look like it were staged with their texts, and of these no more
 * than the first twenty thousand are looked at. Kinds in `undone` are left.
 * Examples are by row, from 1.
 */
export async function setAsideForeignRows(
	connection: Connection,
	read: ReadFile,
	{ table, rowNumber, rowTexts }: StagedRows,
	undone: ReadonlySet<CleaningKind>
): Promise<ForeignRows> {
	const rows = await connection.rows<{ texts: string; row: number }>(
		sql`SELECT ${rowTexts} AS texts, ${rowNumber} AS row FROM ${table} WHERE ${rowTexts} IS NOT NULL ORDER BY row LIMIT 20000`
	);
	const found = rows.flatMap(({ texts, row }) => {
		const cells = texts.split('\u001f');
		const kind = rowKind(cells, read.columns);
		const text = cells.find((cell) => cell !== '') ?? '';
		return kind === undefined || undone.has(kind) ? [] : [{ kind, row, text, cells }];
	});
	if (found.length === 0) return { cleaned: [], totals: [] };
	await connection.run(
		sql`DELETE FROM ${table} WHERE ${rowNumber} IN (${join(found.map(({ row }) => sql`${row}`))})`
	);
	const cleaned = [...new Set(found.map(({ kind }) => kind))].map((kind) => {
		const ofKind = found.filter((one) => one.kind === kind);
		return {
			kind,
			column: undefined,
			rows: ofKind.length,
			examples: ofKind
				.slice(0, 3)
				.map(({ text, row }) => ({ line: row + 1, found: text, became: undefined }))
		};
	});
	const totals = found.filter(({ kind }) => kind === 'totals-row').map(({ cells }) => cells);
	return { cleaned, totals };
}

/** The rows that were taken out. */
export interface ForeignRows {
	readonly cleaned: readonly Cleaning[];
	/** The cells of the totals rows, in the order of the file's header. */
	readonly totals: readonly (readonly string[])[];
}
