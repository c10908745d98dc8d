import type { SourceFile } from '$lib/sql';

/** A file of these lines. */
export function textFile(name: string, ...lines: readonly string[]): SourceFile {
	const bytes = new TextEncoder().encode(lines.join('\n') + '\n');
	return {
		name,
		size: bytes.length,
		slice: (start, end) => Promise.resolve(bytes.slice(start, end))
	};
}
