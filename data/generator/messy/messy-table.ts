/** An extract on its way to a messy file: its cells as text, and how they will be written. */
export interface MessyTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Lines above the header. */
	readonly above: readonly string[];
	/** Rows below the last. */
	readonly below: readonly (readonly string[])[];
	readonly delimiter: ',' | ';';
	readonly encoding: 'utf-8' | 'windows-1252';
	readonly form: 'text' | 'workbook-by-quarter' | 'zip';
}

/** The same table with the cells of one column changed. */
export function withColumn(
	table: MessyTable,
	column: string,
	change: (cell: string, row: number) => string
): MessyTable {
	const at = indexOf(table, column);
	const rows = table.rows.map((row, i) =>
		row.map((cell, j) => (j === at ? change(cell, i) : cell))
	);
	return { ...table, rows };
}

/** The same table with columns called otherwise. */
export function renamed(table: MessyTable, names: Readonly<Record<string, string>>): MessyTable {
	return { ...table, columns: table.columns.map((name) => names[name] ?? name) };
}

/** Where a column stands. Throws RangeError where the table has none of the name. */
export function indexOf({ columns }: MessyTable, column: string): number {
	const at = columns.indexOf(column);
	if (at < 0) throw new RangeError(`expected a column of ${columns.join()}, found ${column}`);
	return at;
}
