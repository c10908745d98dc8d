import type { SourceFile } from '$lib/sql';

const wholeUpToBytes = 33_554_432;

/** Whether the hash of a file is taken over all of it, so that it is the one that others give it. */
export function isHashedWhole({ size }: Pick<SourceFile, 'size'>): boolean {
	return size <= wholeUpToBytes;
}

/**
 * SHA-256 of a file's bytes, in hexadecimal, to tell whether two loads had the
 * same content. Past 32 MiB it is taken over the first and last 16 MiB and the
 * length, since the browser's own hash cannot stream.
 */
export async function contentHash(file: SourceFile): Promise<string> {
	const bytes = isHashedWhole(file) ? await file.slice(0, file.size) : await ends(file);
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function ends(file: SourceFile): Promise<Uint8Array> {
	const half = wholeUpToBytes / 2;
	const length = new TextEncoder().encode(String(file.size));
	const bytes = new Uint8Array(wholeUpToBytes + length.length);
	bytes.set(await file.slice(0, half), 0);
	bytes.set(await file.slice(file.size - half, file.size), half);
	bytes.set(length, wholeUpToBytes);
	return bytes;
}
