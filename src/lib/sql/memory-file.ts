import type { SourceFile } from './engine';

/** A file that is held in memory, or by the browser, and not on a disk of the reader's choosing. */
export interface MemoryFile extends SourceFile {
	readonly blob: Blob;
}

/**
 * A file made here, that every engine can attach. Give `madeFrom` where a reader
 * makes it from another file, so that letting go of that file lets go of this.
 */
export function memoryFile(
	name: string,
	content: Uint8Array | Blob,
	madeFrom?: SourceFile
): MemoryFile {
	const blob = content instanceof Blob ? content : new Blob([content as Uint8Array<ArrayBuffer>]);
	const file = {
		name,
		size: blob.size,
		blob,
		slice: async (start: number, end: number) =>
			new Uint8Array(await blob.slice(start, end).arrayBuffer())
	};
	return madeFrom ? { ...file, madeFrom } : file;
}

/** The bytes of a file as a blob: its own where it has one, otherwise a copy. */
export async function blobOf(file: SourceFile): Promise<Blob> {
	if ('blob' in file && file.blob instanceof Blob) return file.blob;
	return new Blob([(await file.slice(0, file.size)) as Uint8Array<ArrayBuffer>]);
}
