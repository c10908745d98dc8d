import type { SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import type { FileRefused } from '../problem';

/** A member of a zip file, as its directory describes it. */
export interface ZipEntry {
	readonly name: string;
	readonly isEncrypted: boolean;
	/** 0 is stored as it is, 8 deflated. */
	readonly method: number;
	readonly checksum: number;
	readonly packedBytes: number;
	readonly inflatedBytes: number;
	/** Where its own header starts, in bytes from the beginning of the file. */
	readonly start: number;
}

/**
 * What a zip file says it holds, folders among it, without unpacking any. Rejects
 * with `FileRefused` where the directory at its end is missing, as in a file that
 * was cut short, or where it is of the kind past 4 GB. PKWARE APPNOTE 6.3.10, 4.3.
 */
export async function zipEntries(file: SourceFile): Promise<readonly ZipEntry[]> {
	const tailStart = Math.max(0, file.size - longestTail);
	const tail = await file.slice(tailStart, file.size);
	const at = lastSignature(tail);
	if (at === undefined)
		throw damagedZip(file, 'its end is missing, as when a download stops early');
	const end = view(tail.subarray(at));
	const count = end.getUint16(10, true);
	const size = end.getUint32(12, true);
	const start = end.getUint32(16, true);
	if (count === 0xffff || start === 0xffffffff || size === 0xffffffff)
		throw damagedZip(file, 'it is of the kind made for more than 4 GB');
	if (start + size > tailStart + at) throw damagedZip(file, 'its list of files is cut short');
	const entries = entriesOf(await file.slice(start, start + size));
	if (entries?.length !== count) throw damagedZip(file, 'its list of files is damaged');
	return entries;
}

const longestTail = 65_557;

/** The refusal of a zip file that cannot be opened. */
export function damagedZip(file: SourceFile, why: string): FileRefused {
	return refusal(
		file.name,
		`${file.name} is a zip file or a workbook that cannot be opened: ${why}.`,
		'Download or export it again and check that it opens.'
	);
}

function lastSignature(tail: Uint8Array): number | undefined {
	for (let i = tail.length - 22; i >= 0; i--)
		if (tail[i] === 0x50 && tail[i + 1] === 0x4b && tail[i + 2] === 5 && tail[i + 3] === 6)
			return i;
	return undefined;
}

function entriesOf(directory: Uint8Array): readonly ZipEntry[] | undefined {
	const entries: ZipEntry[] = [];
	let at = 0;
	while (at + 46 <= directory.length) {
		const entry = view(directory.subarray(at));
		if (entry.getUint32(0, true) !== 0x02014b50) return undefined;
		const flags = entry.getUint16(8, true);
		const nameBytes = entry.getUint16(28, true);
		const bytes = directory.subarray(at + 46, at + 46 + nameBytes);
		entries.push({
			name: new TextDecoder().decode(bytes),
			isEncrypted: (flags & 1) === 1,
			method: entry.getUint16(10, true),
			checksum: entry.getUint32(16, true),
			packedBytes: entry.getUint32(20, true),
			inflatedBytes: entry.getUint32(24, true),
			start: entry.getUint32(42, true)
		});
		at += 46 + nameBytes + entry.getUint16(30, true) + entry.getUint16(32, true);
	}
	return entries;
}

function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
