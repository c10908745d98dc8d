/** One record of delimited text: its cells, and where it stands. */
export interface TextRecord {
	readonly cells: readonly string[];
	/** The line it starts on, from 1. */
	readonly line: number;
	/** The line it ends on: a later one where there are line ends inside quotation marks. */
	readonly lastLine: number;
	/** Where the next record starts, in letters from the beginning of the text. */
	readonly end: number;
}

/**
 * The first records of delimited text, blank lines among them. A quotation mark
 * opens a cell only at its start, and is doubled inside. Where the text was cut
 * off, the record it was cut off in is left out.
 */
export function textRecords(
	text: string,
	delimiter: string,
	{ atMost, isWhole }: { readonly atMost: number; readonly isWhole: boolean }
): readonly TextRecord[] {
	const records: TextRecord[] = [];
	let [at, line] = [0, 1];
	while (at < text.length && records.length < atMost) {
		const firstLine = line;
		const cells: string[] = [];
		let isEnded = false;
		while (!isEnded) {
			const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
			if (cell && !cell.isClosed && !isWhole) return records;
			if (cell) line += text.slice(at, cell.end).split(lineEnd).length - 1;
			const start = cell?.end ?? at;
			const end = cellEnd(text, start, delimiter);
			cells.push((cell?.text ?? '') + text.slice(start, end));
			isEnded = text[end] !== delimiter;
			if (end >= text.length && !isWhole) return records;
			at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
		}
		records.push({ cells, line: firstLine, lastLine: line, end: Math.min(at, text.length) });
		line++;
	}
	return records;
}

const lineEnd = /\r\n|\r|\n/;

function quotedCell(text: string, start: number): { text: string; end: number; isClosed: boolean } {
	let cell = '';
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return { text: cell + text.slice(from), end: text.length, isClosed: false };
		cell += text.slice(from, quote);
		if (text[quote + 1] !== '"') return { text: cell, end: quote + 1, isClosed: true };
		cell += '"';
		from = quote + 2;
	}
}

function cellEnd(text: string, start: number, delimiter: string): number {
	let end = start;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
		end++;
	return end;
}
