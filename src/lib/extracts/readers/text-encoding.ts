import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import type { Encoding } from './read-file';

/** How text is written as bytes. The labels are those of `TextDecoder`. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The name of an encoding as readers know it. */
export function encodingName(encoding: TextEncoding): Encoding {
	switch (encoding) {
		case 'utf-8':
			return 'UTF-8';
		case 'utf-16le':
		case 'utf-16be':
			return 'UTF-16';
		case 'windows-1252':
			return 'Windows-1252';
		default:
			return encoding satisfies never;
	}
}

/**
 * The encoding of a text by its first bytes: a byte order mark of UTF-16; or a zero in
 * nearly every other byte, as English has in UTF-16; or UTF-8, if it is valid;
 * or else Windows-1252, which any bytes are, even under the mark of UTF-8. A letter cut off at the end is of
 * UTF-8 only where other such letters come before it.
 */
export function textEncoding(head: Uint8Array, isWhole: boolean): TextEncoding {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
	const wide = isMarked ? undefined : wideEncoding(head);
	if (wide) return wide;
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	try {
		const text = decoder.decode(head, { stream: true });
		const isCut = new TextEncoder().encode(text).length < head.length;
		return isWhole && isCut && !isMarked && isAscii(text) ? 'windows-1252' : 'utf-8';
	} catch (cause) {
		if (cause instanceof TypeError) return 'windows-1252';
		throw cause;
	}
}

function wideEncoding(head: Uint8Array): TextEncoding | undefined {
	const zeros = [0, 0];
	head.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2]!++;
	});
	const [atEven, atOdd] = zeros.map((n) => n / Math.max(1, head.length / 2)) as [number, number];
	if (atOdd > mostly && atEven < seldom) return 'utf-16le';
	if (atEven > mostly && atOdd < seldom) return 'utf-16be';
	return undefined;
}

const [mostly, seldom] = [0.6, 0.05];

function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
	return true;
}

const pieceBytes = 4_194_304;

/**
 * The same text in UTF-8 without a byte order mark, made in pieces. What is
 * called Windows-1252 may have UTF-8 in it, as a file put together from two
 * does: each run of bytes that is valid UTF-8 stays what it is.
 */
export async function inUtf8(file: SourceFile, encoding: TextEncoding): Promise<SourceFile> {
	const parts: Uint8Array[] = [];
	const next = encoding === 'windows-1252' ? windows1252Reader() : decodedReader(encoding);
	for (let start = 0; start < file.size; start += pieceBytes) {
		const end = Math.min(start + pieceBytes, file.size);
		parts.push(next(await file.slice(start, end), end === file.size));
	}
	return memoryFile(file.name, new Blob(parts as Uint8Array<ArrayBuffer>[]), file);
}

type PieceReader = (bytes: Uint8Array, isLast: boolean) => Uint8Array;

function decodedReader(encoding: TextEncoding): PieceReader {
	const decoder = new TextDecoder(encoding);
	const encoder = new TextEncoder();
	return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}

// Written out, since some releases of Node take Windows-1252 for Latin-1 (nodejs/node#56542).
function windows1252Reader(): PieceReader {
	let kept = new Uint8Array(0);
	return (piece, isLast) => {
		const bytes = new Uint8Array(kept.length + piece.length);
		bytes.set(kept);
		bytes.set(piece, kept.length);
		const text = new Uint8Array(bytes.length * 3);
		let length = 0;
		let i = 0;
		while (i < bytes.length) {
			const byte = bytes[i]!;
			if (byte < 0x80) {
				text[length++] = byte;
				i++;
				continue;
			}
			const size = utf8Length(bytes, i);
			if (size === undefined && !isLast && bytes.length - i < longestLetter) break;
			const written = size === undefined ? windows1252[byte - 0x80]! : bytes.subarray(i, i + size);
			text.set(written, length);
			length += written.length;
			i += size ?? 1;
		}
		kept = bytes.slice(i);
		return text.slice(0, length);
	};
}

const longestLetter = 4;

// Bytes of the UTF-8 letter that starts here, or undefined where none does. Unicode 15, table 3-7.
function utf8Length(bytes: Uint8Array, at: number): number | undefined {
	const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
	const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first > 0xf4) return undefined;
	for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return undefined;
	const isOutside =
		(first === 0xe0 && second < 0xa0) ||
		(first === 0xed && second > 0x9f) ||
		(first === 0xf0 && second < 0x90) ||
		(first === 0xf4 && second > 0x8f);
	return isOutside ? undefined : size;
}

// The WHATWG index of windows-1252 for 0x80 to 0x9F; from 0xA0 on it is Latin-1.
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252: readonly Uint8Array[] = Array.from({ length: 128 }, (_, i) =>
	new TextEncoder().encode(upperControls[i] ?? String.fromCharCode(0x80 + i))
);
