import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

/** A table of rows on their way into a typed table, and how they are numbered there, from 0 in the order of the file. */
export interface StagedRows {
	readonly name: Sql;
	readonly table: Sql;
	readonly rowNumber: Sql;
	/** All texts of a row, where it may be no record. */
	readonly rowTexts: Sql;
	/** Whether its columns that are to be mended have a value already where there is nothing to mend. */
	readonly hasValues: boolean;
}

/** Every row, as it was staged, or with those numbers that mending gave it. */
export function everyRow(rowNumber: Sql): StagedRows {
	const name = identifier('staged');
	return {
		name,
		table: sql`loaded.${name}`,
		rowNumber,
		rowTexts: sql`row_texts`,
		hasValues: false
	};
}

/** The rows in which something is to be looked at, a copy of them. */
export const oddRows: StagedRows = {
	name: identifier('odd'),
	table: sql`loaded.odd`,
	rowNumber: sql`row_number`,
	rowTexts: sql`row_texts`,
	hasValues: true
};
