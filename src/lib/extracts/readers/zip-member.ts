import { Inflate } from 'fflate';

import type { SourceFile } from '$lib/sql';

import type { InflatedSize } from './archive-limits';
import { checksumOf } from './checksum';
import { damagedZip } from './zip-entries';
import type { ZipEntry } from './zip-entries';

const pieceBytes = 65_536;

/**
 * Unpacks one member of a zip file piece by piece and hands each over, counting
 * what really comes out. Rejects with `FileRefused` as soon as it is too much, and
 * where what came out is not what the archive says: sizes can lie.
 */
export async function unpackMember(
	file: SourceFile,
	entry: ZipEntry,
	size: InflatedSize,
	take: (piece: Uint8Array) => void
): Promise<void> {
	const header = await file.slice(entry.start, entry.start + 30);
	if (header.length < 30 || header[0] !== 0x50 || header[1] !== 0x4b)
		throw damagedZip(file, `“${entry.name}” in it is missing`);
	const lengths = new DataView(header.buffer, header.byteOffset);
	const start = entry.start + 30 + lengths.getUint16(26, true) + lengths.getUint16(28, true);
	const end = start + entry.packedBytes;
	if (end > file.size) throw damagedZip(file, `“${entry.name}” in it is cut short`);
	let [bytes, checksum] = [0, 0];
	const count = (piece: Uint8Array) => {
		size.add(piece.length);
		bytes += piece.length;
		checksum = checksumOf(piece, checksum);
		take(piece);
	};
	const push = pusher(file, entry, count);
	for (let at = start; at < end; at += pieceBytes) {
		const until = Math.min(at + pieceBytes, end);
		push(await file.slice(at, until), until === end);
	}
	if (bytes !== entry.inflatedBytes || checksum !== entry.checksum)
		throw damagedZip(file, `“${entry.name}” in it is damaged`);
}

function pusher(file: SourceFile, entry: ZipEntry, count: (piece: Uint8Array) => void) {
	if (entry.method === 0) return count;
	if (entry.method !== 8)
		throw damagedZip(file, `“${entry.name}” in it is packed in a way that is not known here`);
	const inflate = new Inflate(count);
	return (piece: Uint8Array, isLast: boolean) => {
		try {
			inflate.push(piece, isLast);
		} catch (cause) {
			// The library's own errors carry a code.
			if (cause instanceof Error && 'code' in cause)
				throw damagedZip(file, `“${entry.name}” in it is damaged`);
			throw cause;
		}
	};
}
