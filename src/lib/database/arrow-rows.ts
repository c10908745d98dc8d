import { DataType } from 'apache-arrow';
import type { Data, Table, Utf8, Vector } from 'apache-arrow';

/**
 * The rows of an Arrow table as plain objects, read column by column, which
 * is several times faster than row proxies. Decimals and big integers arrive
 * as doubles, because the engine is opened with both casts on.
 */
export function arrowRows<T extends object>(table: Table): T[] {
	const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
	for (const { name } of table.schema.fields) {
		const values = columnValues(table.getChild(name)!);
		rows.forEach((row, i) => {
			row[name] = values[i];
		});
	}
	return rows as T[];
}

function columnValues(vector: Vector): readonly unknown[] {
	return DataType.isUtf8(vector.type)
		? (vector.data as readonly Data<Utf8>[]).flatMap(texts)
		: [...vector];
}

const decoder = new TextDecoder();

// A text that is the same as the one above it, as most are in ordered rows, is neither decoded nor kept a second time.
function texts(data: Data<Utf8>): readonly (string | null)[] {
	const { values: bytes, valueOffsets: starts } = data;
	let latest = { at: -1, text: '' };
	return Array.from({ length: data.length }, (_, i) => {
		if (data.nullCount > 0 && !data.getValid(i)) return null;
		if (latest.at < 0 || !isSame(bytes, starts, latest.at, i))
			latest = { at: i, text: decoder.decode(bytes.subarray(starts[i], starts[i + 1])) };
		return latest.text;
	});
}

function isSame(bytes: Uint8Array, starts: Int32Array, first: number, second: number): boolean {
	const [from, to] = [starts[first]!, starts[second]!];
	const length = starts[first + 1]! - from;
	if (starts[second + 1]! - to !== length) return false;
	for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[to + i]) return false;
	return true;
}
