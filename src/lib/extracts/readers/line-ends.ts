import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import type { TextRecord } from './records';

/** Whether the records of a text end in more than one way, as in a file put together from two systems. */
export function haveMixedLineEnds(text: string, records: readonly TextRecord[]): boolean {
	const ends = records.map(({ end }) =>
		text.slice(end - 2, end) === '\r\n' ? '\r\n' : text.slice(end - 1, end)
	);
	return new Set(ends.filter((end) => end === '\r\n' || end === '\n' || end === '\r')).size > 1;
}

const pieceBytes = 4_194_304;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** The same UTF-8 text with every line ended alike, made in pieces: the engine gives up where they differ. */
export async function withOneLineEnd(file: SourceFile): Promise<SourceFile> {
	const parts: Uint8Array[] = [];
	let wasReturn = false;
	for (let start = 0; start < file.size; start += pieceBytes) {
		const bytes = await file.slice(start, Math.min(start + pieceBytes, file.size));
		const kept = new Uint8Array(bytes.length);
		let length = 0;
		for (const byte of bytes) {
			const isPairEnd = wasReturn && byte === lineFeed;
			wasReturn = byte === carriageReturn;
			if (!isPairEnd) kept[length++] = wasReturn ? lineFeed : byte;
		}
		parts.push(kept.subarray(0, length));
	}
	return memoryFile(file.name, new Blob(parts as Uint8Array<ArrayBuffer>[]), file);
}
