import type { SourceFile } from '$lib/sql';

const pieceBytes = 1_048_576;
const piecesOfEachEnd = 16;
const wholeUpToBytes = 2 * piecesOfEachEnd * pieceBytes;

/** Whether the hash of a file is taken over all of it, so that it is the one that others give it. */
export function isHashedWhole({ size }: Pick<SourceFile, 'size'>): boolean {
	return size <= wholeUpToBytes;
}

/**
 * SHA-256 of a file's bytes, in hexadecimal, to tell whether two loads had the
 * same content. Past 32 MiB it is taken over the length and the hashes of the
 * first and last 16 MiB, a mebibyte each, since the browser's own hash cannot
 * stream.
 */
export async function contentHash(file: SourceFile): Promise<string> {
	const digest = await sha256(
		isHashedWhole(file) ? await file.slice(0, file.size) : await hashesOfEnds(file)
	);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hashesOfEnds(file: SourceFile): Promise<Uint8Array> {
	const hashes = [...new TextEncoder().encode(String(file.size))];
	for (let piece = 0; piece < 2 * piecesOfEachEnd; piece++) {
		const isOfStart = piece < piecesOfEachEnd;
		const start = piece * pieceBytes + (isOfStart ? 0 : file.size - wholeUpToBytes);
		hashes.push(...(await sha256(await file.slice(start, start + pieceBytes))));
	}
	return Uint8Array.from(hashes);
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	letGo(bytes);
	return new Uint8Array(digest);
}

// A browser may keep what nobody uses any more until the page is left; what it is told of it gives back at once.
function letGo({ buffer, byteLength }: Uint8Array): void {
	if ('transfer' in buffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
