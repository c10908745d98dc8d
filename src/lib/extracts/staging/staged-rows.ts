import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Column } from '../contracts';
import type { Cell } from './cell';
import { foreignTexts, rawName, staged, textsOfRow } from './stage';

/** A table of rows on their way into a typed table, and how they are numbered there, from 0 in the order of the file. */
export interface StagedRows {
	readonly name: Sql;
	readonly table: Sql;
	readonly rowNumber: Sql;
	/** All texts of a row, where it may be no record. */
	readonly rowTexts: Sql;
	/** The text that a column's value is to be mended from; NULL where there is none. */
	readonly rawText: (column: Column) => Sql;
	/** Whether a column has a value already where there is nothing to mend. */
	readonly hasValue: (column: Column) => boolean;
}

/** Every row as it was staged. */
export function everyRow(cells: readonly Cell[], asText: ReadonlySet<Column>): StagedRows {
	const foreign = foreignTexts(cells, asText);
	return {
		name: identifier('staged'),
		table: staged,
		rowNumber: sql`rowid`,
		rowTexts: textsOfRow,
		rawText: (column) => foreign.get(column) ?? rawName(column),
		hasValue: (column) => !asText.has(column)
	};
}

/** The rows in which something is to be looked at, a copy of them. */
export const oddRows: StagedRows = {
	name: identifier('odd'),
	table: sql`loaded.odd`,
	rowNumber: sql`row_number`,
	rowTexts: sql`row_texts`,
	rawText: rawName,
	hasValue: () => true
};

/** Rows once they were mended. */
export function asMended(rows: StagedRows): StagedRows {
	return { ...rows, rowNumber: sql`row_number`, rowTexts: sql`row_texts`, rawText: rawName };
}
