import { csvFormatRows, csvParseRows } from 'd3';

import { cleanCounty } from '../../../data/generator/messy/messy-county';
import { contractById } from '../../../src/lib/extracts/contracts';
import type { ColumnType } from '../../../src/lib/extracts/contracts';
import type { Upload } from '../upload.ts';

/** One extract of the invented county as a table of text. */
export interface ExtractTable {
	/** The contract's id. */
	readonly id: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const size = { children: 400, contacts: 4_000, seed: 7 };
let made: readonly ExtractTable[] | undefined;

/** Every extract of a county that is made as the demonstration is, but small enough to be loaded in a second. */
export function countyExtracts(): readonly ExtractTable[] {
	made ??= cleanCounty(size).map(({ name, bytes }) => {
		const [columns, ...rows] = csvParseRows(new TextDecoder().decode(bytes));
		return { id: name.replace('.csv', ''), columns: columns!, rows };
	});
	return made;
}

/** The extracts as a reader gives them. */
export function uploads(tables: readonly ExtractTable[]): readonly Upload[] {
	return tables.map(({ id, columns, rows }) => ({
		name: `${id}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(csvFormatRows([[...columns], ...rows.map((row) => [...row])]))
	}));
}

/** The rows that pass; a cell is asked for by its column, and undefined where the extract has none of that name. */
export function keepRows(
	table: ExtractTable,
	passes: (cell: (column: string) => string | undefined) => boolean
): ExtractTable {
	const at = new Map(table.columns.map((column, i) => [column, i]));
	return {
		...table,
		rows: table.rows.filter((row) =>
			passes((column) => (at.has(column) ? row[at.get(column)!] : undefined))
		)
	};
}

/** The table with each cell changed as its column asks. */
export function changeCells(
	table: ExtractTable,
	change: (cell: string, column: { readonly name: string; readonly type: ColumnType }) => string
): ExtractTable {
	const types = new Map(contractById(table.id)?.columns.map(({ name, type }) => [name, type]));
	const columns = table.columns.map((name) => ({ name, type: types.get(name) ?? 'text' }) as const);
	return {
		...table,
		rows: table.rows.map((row) => row.map((cell, i) => change(cell, columns[i]!)))
	};
}
