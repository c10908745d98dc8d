import type { SourceFile } from '$lib/sql';

/** A file the reader chose, as the pipeline takes it. */
export function chosenFile(file: File): SourceFile & { readonly blob: Blob } {
	return {
		name: file.name,
		size: file.size,
		blob: file,
		slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
	};
}
