import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { onlyNested } from './columnar-refusal';
import type { ReadFile } from './read-file';
import { samplerOf } from './sample';

/**
 * A relation that came with types of its own, as Parquet and Arrow do. A column
 * whose cells are lists or records is left out and named in a note. Throws
 * `RangeError` where no column is left.
 */
export async function columnarFile(connection: Connection, relation: Sql): Promise<ReadFile> {
	const described = await connection.rows<{ column_name: string; column_type: string }>(
		sql`DESCRIBE SELECT * FROM ${relation}`
	);
	const nested = described.filter(({ column_type }) => isNested(column_type));
	const columns = described
		.filter((column) => !nested.includes(column))
		.map(({ column_name }) => column_name);
	if (columns.length === 0) throw new RangeError(onlyNested);
	const flat =
		nested.length === 0
			? relation
			: sql`(SELECT ${join(columns.map((name) => identifier(name)))} FROM ${relation})`;
	return {
		columns,
		relation: flat,
		encoding: undefined,
		delimiter: undefined,
		headerLine: 0,
		above: [],
		notes:
			nested.length === 0
				? []
				: [
						{
							kind: 'columns-left-out',
							message: `${nested.map(({ column_name }) => `“${column_name}”`).join(', ')} ${nested.length === 1 ? 'holds lists or records and was' : 'hold lists or records and were'} left out.`
						}
					],
		sheets: undefined,
		unreadableLines: () => Promise.resolve([]),
		sample: samplerOf(connection, { columns, relation: flat }),
		linesOf: (rows) => Promise.resolve(rows)
	};
}

function isNested(type: string): boolean {
	return /^(STRUCT|MAP|UNION)\b|\]$/.test(type);
}
