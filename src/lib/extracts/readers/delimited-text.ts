import { join, sql } from '$lib/sql';
import type { Engine, Sql, SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import { delimiterOf } from './delimiter';
import { firstRows } from './first-rows';
import { filePart } from './file-part';
import { foundHeader } from './header';
import type { Header } from './header';
import { asManyBytes } from './longest-line';
import { haveMixedLineEnds, withOneLineEnd } from './line-ends';
import type { Note } from './note';
import type { OtherWays, ReadFile, UnreadableLine } from './read-file';
import { recordLines } from './record-lines';
import { textRecords } from './records';
import type { TextRecord } from './records';
import { samplerOf } from './sample';
import { textOfRow } from './text-of-row';
import { encodingName, inUtf8, textEncoding } from './text-encoding';
import type { TextEncoding } from './text-encoding';

export type { ReadFile } from './read-file';

export interface TextOptions {
	/** Canonical names of columns, by which a header is told from the lines around it. */
	readonly knownNames?: ReadonlySet<string>;
	/** How the text is encoded, where that is known. */
	readonly encoding?: TextEncoding;
	/** Makes every line end alike before reading; what is seen in the part that is looked at is mended unasked. */
	readonly mendsLineEnds?: boolean;
}

const headBytes = 262_144;
const recordsLookedAt = 64;

/**
 * Opens delimited text: divided by commas, semicolons, tabs or bars, in UTF-8,
 * UTF-16 or Windows-1252, quotes doubled inside quotes. Encoding, delimiter and
 * header are told by the first 256 kB, so clean UTF-8 is read where it lies.
 * Every value is text, since a guessed type loses leading zeros. Rejects with
 * `FileRefused` where there is no header or too many columns.
 */
export async function readDelimitedText(
	engine: Engine,
	file: SourceFile,
	options: TextOptions = {}
): Promise<ReadFile> {
	const encoding = options.encoding ?? (await encodingOf(file));
	const decoded = encoding === 'utf-8' ? file : await inUtf8(file, encoding);
	const { isMixed, ...looked } = await lookAt(decoded);
	const isMended = isMixed || options.mendsLineEnds === true;
	const text = isMended ? await withOneLineEnd(decoded) : decoded;
	const { bytes, head, delimiter, records } = isMended ? await lookAt(text) : looked;
	if (records.length === 0 && head === '') throw withoutHeader(file, 'there is nothing in it');
	if (records.length === 0) throw tooWide(file);
	const header = headerOf(file, records, options);
	const columns = asWideAsRows(header, records);
	if (columns.length > mostTextColumns) throw tooWide(file);
	if (areAllNarrow(records.slice(header.lastRow + 1), columns.length))
		throw allNarrow(file, columns.length);
	const last = records[header.lastRow]!;
	const isPlain = header.lastRow === 0 && columns.length === header.columns.length;
	const body = isPlain ? text : filePart(text, byteLength(bytes, head.slice(0, last.end)));
	const path = await engine.attachText(body);
	const form = readAs(path, columns, delimiter, isPlain);
	const lines = recordLines(body, delimiter, isPlain ? 1 : last.lastLine + 1);

	const sampled = samplerOf(engine, {
		columns,
		relation: sql`read_csv(${form}, ignore_errors = true)`
	});
	const rejected = sql`reject_errors WHERE scan_id = (SELECT max(scan_id) FROM reject_scans WHERE file_path = ${path})`;
	async function unreadableRecords(): Promise<readonly UnreadableLine[]> {
		return engine.rows<UnreadableLine>(
			sql`SELECT line, any_value(error_type)::VARCHAR AS reason, left(any_value(csv_line), 200) AS text
				FROM ${rejected} GROUP BY line ORDER BY line`
		);
	}

	return {
		columns,
		relation: sql`read_csv(${form}, store_rejects = true, rejects_limit = 0)`,
		encoding: encodingName(encoding),
		delimiter,
		headerLine: last.lastLine,
		above: records.slice(0, header.firstRow).flatMap(({ cells }) => textOfRow(cells)),
		notes: [...encodingNotes(file, encoding), ...lineEndNotes(isMended), ...header.notes],
		sheets: undefined,
		unreadableCount: sql`(SELECT count(DISTINCT line) FROM ${rejected})`,
		async unreadableLines() {
			const found = await unreadableRecords();
			const at = await lines.ofRecords(found.map(({ line }) => line));
			return found.map((line, i) => ({ ...line, line: at[i]! }));
		},
		sample: (count) => {
			const isWhole = text.size <= headBytes;
			const rows = head.slice(last.end);
			const first = firstRows(rows, { delimiter, width: columns.length, count, isWhole });
			return first ? Promise.resolve(first) : sampled(count);
		},
		async linesOf(rows) {
			const left = (await unreadableRecords()).map(({ line }) => line);
			return lines.ofRows(rows, { leftOut: new Set(isPlain ? [1, ...left] : left) });
		},
		again: otherWays({ isWhole: file.size <= headBytes, encoding, isMended }, (changes) =>
			readDelimitedText(engine, file, { ...options, ...changes })
		)
	};
}

function otherWays(
	read: { isWhole: boolean; encoding: TextEncoding; isMended: boolean },
	again: (changes: TextOptions) => Promise<ReadFile>
): OtherWays {
	const mayBeWindows1252 = read.encoding === 'utf-8' && !read.isWhole;
	return {
		...(mayBeWindows1252 ? { asWindows1252: () => again({ encoding: 'windows-1252' }) } : {}),
		...(read.isMended ? {} : { withOneLineEnd: () => again({ mendsLineEnds: true }) })
	};
}

/** What the first part of a UTF-8 text shows of it. */
async function lookAt(text: SourceFile) {
	const bytes = await text.slice(0, Math.min(headBytes, text.size));
	const head = new TextDecoder().decode(bytes);
	const isWhole = text.size <= headBytes;
	const delimiter = delimiterOf(head, isWhole);
	const records = textRecords(head, delimiter, { atMost: recordsLookedAt, isWhole });
	return { bytes, head, delimiter, records, isMixed: haveMixedLineEnds(head, records) };
}

/** The encoding of a text file by its first bytes. */
async function encodingOf(file: SourceFile): Promise<TextEncoding> {
	return textEncoding(await file.slice(0, Math.min(headBytes, file.size)), file.size <= headBytes);
}

function headerOf(
	file: SourceFile,
	records: readonly TextRecord[],
	{ knownNames }: TextOptions
): Header {
	const header = foundHeader(
		records.map(({ cells }) => cells),
		knownNames
	);
	if (!header) throw withoutHeader(file, 'its first lines are blank');
	const line = records[header.lastRow]!.lastLine;
	return { ...header, notes: header.notes.map((note) => onLine(note, header.lastRow + 1, line)) };
}

// A header is found by rows; where there are line ends inside quotation marks a line is a later number.
function onLine(note: Note, row: number, line: number): Note {
	return { ...note, message: note.message.replace(`on line ${row};`, `on line ${line};`) };
}

// Rows that all end in one more comma than the header, or one fewer, are rows all the same.
function asWideAsRows({ columns, lastRow }: Header, records: readonly TextRecord[]) {
	const lengths = records
		.slice(lastRow + 1)
		.map(({ cells }) => cells.length)
		.filter((length) => length > 1);
	const usual = lengths[0];
	if (usual === undefined || lengths.some((length) => length !== usual)) return columns;
	if (usual < columns.length && columns.slice(usual).every((name) => /^column \d+$/.test(name)))
		return columns.slice(0, usual);
	const more = Array.from({ length: Math.max(0, usual - columns.length) }, (_, i) => i);
	const areBlank = records
		.slice(lastRow + 1)
		.every(({ cells }) => cells.slice(columns.length).every((cell) => cell.trim() === ''));
	return areBlank ? [...columns, ...more.map((i) => `column ${columns.length + i + 1}`)] : columns;
}

function byteLength(head: Uint8Array, text: string): number {
	const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
	return mark + new TextEncoder().encode(text).length;
}

function readAs(
	path: string,
	columns: readonly string[],
	delimiter: string,
	isPlain: boolean
): Sql {
	const types = join(columns.map((name) => sql`${name}: 'VARCHAR'`));
	return sql`${path}, auto_detect = false, header = ${isPlain}, delim = ${delimiter}, quote = '"', escape = '"',
		columns = {${types}}, ${asManyBytes}`;
}

function encodingNotes(file: SourceFile, encoding: TextEncoding): Note[] {
	if (encoding === 'utf-8') return [];
	return [
		{
			kind: 'encoding',
			message: `${file.name} is not in UTF-8; it was read as ${encodingName(encoding)}. Check that letters such as é and signs such as £ look right.`
		}
	];
}

function lineEndNotes(isMended: boolean): Note[] {
	if (!isMended) return [];
	return [
		{
			kind: 'encoding',
			message:
				'Its lines end in more than one way, as when two files are put together; they were made alike before it was read.'
		}
	];
}

// A file that opens a quotation mark on every line would keep the engine busy for minutes, to find no row in the end.
function areAllNarrow(rows: readonly TextRecord[], width: number): boolean {
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return filled.length >= fewestTold && filled.every(({ cells }) => cells.length * 2 < width);
}

const fewestTold = 20;

function allNarrow(file: SourceFile, width: number) {
	return refusal(
		file.name,
		`${file.name} names ${width} columns, but the rows under them have not half as many cells.`,
		'Check the quotation marks and what divides the cells, and export the file again.'
	);
}

function withoutHeader(file: SourceFile, why: string) {
	return refusal(
		file.name,
		`${file.name} has no header: ${why}.`,
		'Put the column names in the first line.'
	);
}

// Past that the engine takes longer over the columns than anyone would wait; a text without line ends has no rows but thousands.
const mostTextColumns = 2_000;

function tooWide(file: SourceFile) {
	return refusal(
		file.name,
		`${file.name} has more columns than the ${mostTextColumns.toLocaleString('en-GB')} that can be read, or a first line longer than 256 kB.`,
		'Check that it has line ends and the delimiter you expect, and export only the columns that are needed.'
	);
}
