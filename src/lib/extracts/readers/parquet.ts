import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import type { ReadFile } from './delimited-text';

/** Opens a Parquet file. Rejects with `FileRefused` where its content is damaged. */
export async function readParquetFile(engine: Engine, file: SourceFile): Promise<ReadFile> {
	try {
		const relation = await engine.attachParquet(file);
		const columns = await engine.rows<{ column_name: string }>(
			sql`DESCRIBE SELECT * FROM ${relation}`
		);
		return {
			columns: columns.map((column) => column.column_name),
			relation,
			unreadableLines: () => Promise.resolve([])
		};
	} catch (cause) {
		throw refusal(
			file.name,
			`${file.name} is a Parquet file that cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
			'Make it again; a copy that was cut short looks like this.'
		);
	}
}
