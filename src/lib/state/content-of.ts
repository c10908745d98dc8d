import type { SourceFile } from '$lib/sql';

/** The bytes of a file as a blob: its own where it has one. */
export async function contentOf(file: SourceFile): Promise<Blob> {
	if ('blob' in file && file.blob instanceof Blob) return file.blob;
	return new Blob([(await file.slice(0, file.size)) as Uint8Array<ArrayBuffer>]);
}
