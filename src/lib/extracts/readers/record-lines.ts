import { max } from 'd3';

import type { SourceFile } from '$lib/sql';

/** Where the records of a text stand in its file. All numbers are from 1. */
export interface RecordLines {
	/** The lines these records begin on. Blank lines count as records, as they do in the engine. */
	ofRecords(records: readonly number[]): Promise<readonly number[]>;
	/** The lines these rows begin on: records that are neither blank nor left out. */
	ofRows(
		rows: readonly number[],
		options: { readonly leftOut: ReadonlySet<number> }
	): Promise<readonly number[]>;
}

const pieceBytes = 4_194_304;

/**
 * Finds lines by reading the file again, as far as the last one asked for. The
 * engine numbers records, so a line end inside quotation marks, or a blank line,
 * puts its number and a person's apart. `firstLine` is the line of the file that
 * this text begins on.
 */
export function recordLines(text: SourceFile, delimiter: string, firstLine: number): RecordLines {
	return {
		async ofRecords(records) {
			return linesAt(records, (record) => record.ordinal);
		},
		async ofRows(rows, { leftOut }) {
			let row = 0;
			return linesAt(rows, (record) =>
				record.isBlank || leftOut.has(record.ordinal) ? undefined : ++row
			);
		}
	};

	async function linesAt(
		wanted: readonly number[],
		numberOf: (record: ScannedRecord) => number | undefined
	): Promise<readonly number[]> {
		const last = max(wanted) ?? 0;
		const lines = new Map(wanted.map((number) => [number, firstLine + number - 1]));
		if (last === 0) return [];
		await scanRecords(text, delimiter.charCodeAt(0), (record) => {
			const number = numberOf(record);
			if (number !== undefined && lines.has(number)) lines.set(number, firstLine + record.line - 1);
			return number !== last;
		});
		return wanted.map((number) => lines.get(number)!);
	}
}

interface ScannedRecord {
	readonly ordinal: number;
	readonly line: number;
	readonly isBlank: boolean;
}

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/** Visits each record in turn, until told to stop. */
async function scanRecords(
	text: SourceFile,
	delimiter: number,
	goesOn: (record: ScannedRecord) => boolean
): Promise<void> {
	let ordinal = 1;
	let line = 1;
	let startLine = 1;
	let isQuoted = false;
	let isCellStart = true;
	let isBlank = true;
	let wasReturn = false;
	for (let start = 0; start < text.size; start += pieceBytes) {
		const bytes = await text.slice(start, Math.min(start + pieceBytes, text.size));
		for (let i = 0; i < bytes.length; i++) {
			const byte = bytes[i]!;
			const isPairEnd = wasReturn && byte === lineFeed;
			wasReturn = byte === carriageReturn;
			if (isPairEnd) continue;
			const isLineEnd = byte === lineFeed || byte === carriageReturn;
			if (isLineEnd) line++;
			if (isQuoted) {
				// A doubled mark closes and at once opens again.
				isCellStart = byte === quote;
				isQuoted = !isCellStart;
			} else if (isLineEnd) {
				if (!goesOn({ ordinal: ordinal++, line: startLine, isBlank })) return;
				isCellStart = true;
				isBlank = true;
				startLine = line;
			} else {
				isQuoted = byte === quote && isCellStart;
				isCellStart = byte === delimiter;
				isBlank = false;
			}
		}
	}
	if (!isBlank) goesOn({ ordinal, line: startLine, isBlank });
}
