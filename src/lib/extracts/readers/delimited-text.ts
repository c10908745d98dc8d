import { csvParseRows, dsvFormat } from 'd3';

import { identifier, join, sql } from '$lib/sql';
import type { Engine, Sql, SourceFile } from '$lib/sql';

import { refusal } from '../problem';

/** A file as a relation of text columns, with what the reader had to leave out. */
export interface ReadFile {
	/** Column names as they stand in the file, trimmed. */
	readonly columns: readonly string[];
	/** To be selected from; columns hold text or, from Parquet, typed values. */
	readonly relation: Sql;
	/** Lines that could not be read as rows. Call after the relation has been read to its end. */
	unreadableLines(): Promise<readonly UnreadableLine[]>;
}

export interface UnreadableLine {
	readonly line: number;
	readonly reason: string;
	readonly text: string;
}

const headerBytes = 262_144;

/**
 * Opens delimited text: comma, semicolon or tab, UTF-8 with or without a byte
 * order mark, quotes doubled inside quotes. Every value is text, since a
 * guessed type loses leading zeros. Rejects with `FileRefused` where there is
 * no header or two columns share a name.
 */
export async function readDelimitedText(engine: Engine, file: SourceFile): Promise<ReadFile> {
	const head = new TextDecoder().decode(await file.slice(0, Math.min(headerBytes, file.size)));
	const firstLine = firstRecord(head);
	const delimiter = mostFrequent(firstLine, [',', ';', '\t']);
	const header = (
		delimiter === ',' ? csvParseRows(firstLine) : dsvFormat(delimiter).parseRows(firstLine)
	)
		.flat()
		.map((name) => name.replace(/^\uFEFF/, '').trim());
	checkHeader(file, header);
	// Spreadsheets leave a nameless column behind each trailing comma.
	const columns = header.map((name, i) => (name === '' ? `column ${i + 1}` : name));
	const path = await engine.attachText(file);
	const types = join(columns.map((name) => sql`${name}: 'VARCHAR'`));
	const relation = sql`read_csv(${path}, auto_detect = false, header = true, delim = ${delimiter}, quote = '"', escape = '"',
		columns = {${types}}, store_rejects = true, rejects_limit = 0, max_line_size = 16000000)`;
	return {
		columns,
		relation,
		async unreadableLines() {
			const lines = await engine.rows<UnreadableLine>(
				sql`SELECT line, any_value(error_type)::VARCHAR AS reason, left(any_value(csv_line), 200) AS text
					FROM reject_errors WHERE scan_id = (SELECT max(scan_id) FROM reject_scans WHERE file_path = ${path})
					GROUP BY line ORDER BY line`
			);
			return lines;
		}
	};
}

/** The SQL name of a column of a read file. */
export function column(name: string): Sql {
	return identifier(name);
}

function firstRecord(text: string): string {
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '"') isQuoted = !isQuoted;
		if (!isQuoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i);
	}
	return text;
}

function mostFrequent(text: string, candidates: readonly string[]): string {
	const counts = candidates.map((candidate) => text.split(candidate).length);
	return candidates[counts.indexOf(Math.max(...counts))] ?? ',';
}

function checkHeader(file: SourceFile, columns: readonly string[]): void {
	if (columns.every((name) => name === ''))
		throw refusal(
			file.name,
			`${file.name} has no header: its first line is blank.`,
			'Put the column names in the first line.'
		);
	const lower = columns.map((name) => name.toLowerCase());
	const twice = columns.find((name, i) => name !== '' && lower.indexOf(name.toLowerCase()) !== i);
	if (twice !== undefined)
		throw refusal(
			file.name,
			`${file.name} has two columns called “${twice}”.`,
			'Rename or remove one of them, so that it is clear which is meant.',
			twice
		);
}
