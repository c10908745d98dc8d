import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

/** The rest of a file from a byte on, without copying it. */
export function filePart(file: SourceFile, start: number): SourceFile {
	if ('blob' in file && file.blob instanceof Blob)
		return memoryFile(file.name, file.blob.slice(start), file);
	return {
		name: file.name,
		size: file.size - start,
		slice: (from, to) => file.slice(start + from, start + to),
		madeFrom: file
	};
}
