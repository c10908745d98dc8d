import { csvFormatRows } from 'd3';

import type { SourceFile } from '$lib/sql';

/** Rows that were made here as a CSV file, for the engine to read like any other. */
export function tableAsFile(
	name: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): SourceFile {
	const bytes = new TextEncoder().encode(csvFormatRows([columns, ...rows].map((row) => [...row])));
	return {
		name,
		size: bytes.length,
		slice: (start, end) => Promise.resolve(bytes.slice(start, end))
	};
}
