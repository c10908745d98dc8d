import { identifier, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { controlTotals } from './checks/control-totals';
import type { Cleaning } from './cleaning/cleaning';
import type { Column, Contract } from './contracts';
import type { Mapping } from './mapping/mapping';
import { refusal } from './problem';
import type { Problem } from './problem';
import type { Note } from './readers/note';
import type { ReadFile } from './readers/read-file';
import { cellProblems } from './staging/cell-problems';
import { cells, lacksRequired } from './staging/cell';
import { setAsideDuplicates } from './staging/duplicates';
import { mend } from './staging/mend';
import { mergeStaged } from './staging/merge';
import type { Update } from './staging/merge';
import { setAsideForeignRows } from './staging/row-kinds';
import { rawName, staged } from './staging/stage';
import { stageWhole } from './staging/stage-whole';
import { sortedUnreadableLines } from './staging/unreadable-lines';
import { withLines } from './staging/with-lines';
import { loadedTable } from './typed-table';

/** What filling a typed table came to. */
export interface Filled {
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly problems: readonly Problem[];
	readonly cleaned: readonly Cleaning[];
	/** What it did to the rows of earlier files of the extract; undefined for the first. */
	readonly update: Update | undefined;
	/** How the file was read, which may be another way than it was opened in. */
	readonly readNotes: readonly Note[];
}

export interface FillOptions {
	readonly fileName: string;
	readonly contract: Contract;
	readonly mapping: Mapping;
	/** ISO date, after which nobody in the file can have been born. */
	readonly today: string | undefined;
	/** Whether the table already holds rows of earlier files, to be kept and brought up to date. */
	readonly isUpdate: boolean;
}

/**
 * Fills an extract's table from a file. Cells that are not in the extract's own
 * form are mended where it is known how; a row with a required cell that is
 * blank or cannot be read, or with a key already seen, is set aside; an optional
 * cell that cannot be read is left empty and noted. What the table held before
 * stays until all has gone well. Rejects with `FileRefused` where there is no
 * row at all.
 *
 * The file is read once where its first rows show which columns need mending
 * and how its letters and lines are written, and once more where a later row does.
 */
export async function fillTypedTable(
	connection: Connection,
	offered: ReadFile,
	{ fileName, contract, mapping, today, isUpdate }: FillOptions
): Promise<Filled> {
	const all = cells(contract.columns, mapping);
	const { read, asText, unreadable } = await stageWhole(connection, all, offered);
	const lines = sortedUnreadableLines(fileName, unreadable, read.columns);
	const [total] = await connection.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ${staged}`);
	if (total!.n === 0)
		throw refusal(
			fileName,
			`${fileName} was recognised as ${contract.title} but has no rows that can be read under its header.`,
			'Check the dates or filters it was exported with.'
		);

	const { choices } = mapping;
	const cleaned: Cleaning[] = [];
	if (asText.size > 0)
		cleaned.push(...(await mend(connection, asText, contract.columns, { choices, today })));
	const rowNumber = asText.size > 0 ? sql`row_number` : sql`rowid`;
	const lacks = lacksRequired(all, ({ column }) => identifier(column.name));
	const foreign = await setAsideForeignRows(connection, read, {
		rowNumber,
		undone: new Set(choices.undone)
	});
	cleaned.push(...foreign.cleaned);
	const problems = await cellProblems(connection, fileName, contract.columns, asText, rowNumber);
	await connection.run(sql`DELETE FROM ${staged} WHERE ${lacks}`);
	const { keys, problems: repeats } = await setAsideDuplicates(
		connection,
		fileName,
		contract,
		rowNumber
	);
	const totals = await controlTotals(connection, staged, {
		fileName,
		columns: contract.columns,
		mapping,
		header: read.columns,
		totals: foreign.totals
	});
	await dropWorkingColumns(connection, asText);
	const update = isUpdate
		? await mergeStaged(connection, contract, loadedTable(contract), {
				keepsGone: choices.undone.includes('gone-row')
			})
		: await replaceByStaged(connection, contract);
	const located = await withLines(read, { problems, cleaned });
	return {
		rowsIn: total!.n + unreadable.length,
		rowsUsed: keys,
		problems: [...lines.problems, ...located.problems, ...repeats, ...totals],
		cleaned: [...lines.cleaned, ...located.cleaned],
		update,
		readNotes: read.notes
	};
}

async function dropWorkingColumns(
	connection: Connection,
	asText: ReadonlySet<Column>
): Promise<void> {
	const working = [
		sql`row_texts`,
		...(asText.size > 0 ? [sql`row_number`] : [sql`foreign_marks`]),
		...[...asText].map(rawName)
	];
	for (const column of working)
		await connection.run(sql`ALTER TABLE ${staged} DROP COLUMN ${column}`);
}

async function replaceByStaged(connection: Connection, contract: Contract): Promise<undefined> {
	await connection.run(sql`DROP TABLE ${loadedTable(contract)}`);
	await connection.run(sql`ALTER TABLE ${staged} RENAME TO ${identifier(contract.table)}`);
}
