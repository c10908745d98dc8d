import type { Table } from 'apache-arrow';

/**
 * The rows of an Arrow table as plain objects, read column by column, which
 * is several times faster than row proxies. Decimals and big integers arrive
 * as doubles, because the engine is opened with both casts on.
 */
export function arrowRows<T extends object>(table: Table): T[] {
	const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
	for (const field of table.schema.fields) {
		const vector = table.getChild(field.name);
		rows.forEach((row, i) => {
			row[field.name] = vector?.get(i) ?? null;
		});
	}
	return rows as T[];
}
