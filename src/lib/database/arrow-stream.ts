import {
	DataType,
	RecordBatchReader,
	Table,
	Utf8,
	tableFromIPC,
	tableToIPC,
	vectorFromArray
} from 'apache-arrow';
import type { Vector } from 'apache-arrow';

import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/**
 * Arrow IPC, file or stream, as the stream an engine takes, and how many rows it
 * holds. Dictionaries are written out as the text they stand for, since batches
 * that replace or extend one are lost on the way in. Throws `Error` where the
 * bytes are damaged, cut short or of a type that cannot be read.
 */
export function arrowStream(bytes: Uint8Array): { stream: Uint8Array; rows: number } {
	const table = tableFromIPC(RecordBatchReader.from(bytes));
	const plain = new Table(
		Object.fromEntries(
			table.schema.fields.map(({ name }) => [name, withoutDictionary(table.getChild(name)!)])
		)
	);
	return { stream: tableToIPC(plain, 'stream'), rows: table.numRows };
}

/** Rejects with `Error` where a relation has not as many rows as its file: an insert can fail without a word. */
export async function checkArrived(connection: Connection, relation: Sql, rows: number) {
	const [arrived] = await connection.rows<{ n: number }>(
		sql`SELECT count(*) AS n FROM ${relation}`
	);
	if (arrived!.n !== rows)
		throw new Error(`${rows} rows were read, but only ${arrived!.n} reached the table`);
}

function withoutDictionary(vector: Vector): Vector {
	if (!DataType.isDictionary(vector.type)) return vector;
	const values = vector.type.dictionary as DataType;
	const plain: unknown[] = [...vector];
	return DataType.isUtf8(values)
		? vectorFromArray(plain as (string | null)[], new Utf8())
		: vectorFromArray(plain, values);
}
