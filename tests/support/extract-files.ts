import type { SourceFile } from '../../src/lib/sql';

/** A row of an extract as a test writes it: what is left out is a blank cell. */
export type ExtractRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** A file of these bytes. */
export function binaryFile(name: string, bytes: Uint8Array): SourceFile {
	return {
		name,
		size: bytes.length,
		slice: (start, end) => Promise.resolve(bytes.slice(start, end))
	};
}

/** A file of this text, in UTF-8. */
export function textFile(name: string, text: string): SourceFile {
	return binaryFile(name, new TextEncoder().encode(text));
}

/** A CSV file of these rows; its columns are all that any row has, in the order they are first met. */
export function csvFile(name: string, rows: readonly ExtractRow[]): SourceFile {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
	return textFile(name, `${[columns.join(','), ...lines].join('\n')}\n`);
}

function cell(value: ExtractRow[string]): string {
	const text = String(value ?? '');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
