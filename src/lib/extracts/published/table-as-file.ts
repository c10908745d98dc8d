import { csvFormatRows } from 'd3';

import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

/** Rows that were made here as a CSV file, for the engine to read like any other. */
export function tableAsFile(
	name: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): SourceFile {
	const text = csvFormatRows([columns, ...rows].map((row) => [...row]));
	return memoryFile(name, new TextEncoder().encode(text));
}
