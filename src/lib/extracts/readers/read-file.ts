import type { Sql } from '$lib/sql';

import type { Reshaped } from '../reshaping/reshaped-words';
import type { Note } from './note';

/** A table of a file as a relation of columns, with what its reader had to change or leave out. */
export interface ReadFile {
	/** Column names as they stand in the file, trimmed, each once whatever the case of its letters. */
	readonly columns: readonly string[];
	/** To be selected from; columns hold text or, from Parquet and Arrow, typed values. */
	readonly relation: Sql;
	/** How its text was encoded. Undefined where the format leaves no choice. */
	readonly encoding: Encoding | undefined;
	/** What divides its cells. Undefined where the format leaves no choice. */
	readonly delimiter: Delimiter | undefined;
	/** The line of the file, or the row of the sheet, that the header ends on, from 1. */
	readonly headerLine: number;
	/** What stands above the header: titles and the like, each line or row as one text, blank ones left out. */
	readonly above: readonly string[];
	/** What is worth telling the reader about how it was read. */
	readonly notes: readonly Note[];
	/** The sheets it came from. Undefined for what is no workbook. */
	readonly sheets: WorkbookSheets | undefined;
	/** Lines that could not be read as rows. Call after the relation has been read to its end. */
	unreadableLines(): Promise<readonly UnreadableLine[]>;
	/** How many lines could not be read as rows, to be asked of the engine once the relation has been read to its end. Absent where it is not known to count them. */
	readonly unreadableCount?: Sql;
	/** The first `count` rows as text, for a preview; a blank is ''. Never disturbs `unreadableLines`. */
	sample(count: number): Promise<readonly (readonly string[])[]>;
	/**
	 * The line of the file that each of these rows begins on, where rows are numbered from 1 as the
	 * relation gives them. Of a workbook, the row of the sheet. Exact with blank lines, with line ends
	 * inside quotation marks and with lines that could not be read; costs a reading of the file up to
	 * the last of them.
	 */
	linesOf(rows: readonly number[]): Promise<readonly number[]>;
	/** What was done to the shape of the file's table, in rows. Absent where it is as it stands. */
	reshaped?(): Promise<readonly Reshaped[]>;
	/** The same file opened another way, where reading it to its end shows that its first part misled, or a person wants less of it. */
	readonly again?: OtherWays;
}

/** Other ways to read a file; each is there only where it could help. */
export interface OtherWays {
	/** In Windows-1252, where lines past the part that was looked at were left out for `INVALID ENCODING`. */
	readonly asWindows1252?: () => Promise<ReadFile>;
	/** With its line ends made alike, where the engine gave up in an invalid state of its parser. */
	readonly withOneLineEnd?: () => Promise<ReadFile>;
	/** Without some of the sheets it was stacked from. */
	readonly withoutSheets?: (names: readonly string[]) => Promise<ReadFile>;
}

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface UnreadableLine {
	readonly line: number;
	readonly reason: string;
	readonly text: string;
}

/** Which sheets of a workbook a table was made from, among those there are. Names stand in the workbook's order. */
export interface WorkbookSheets {
	/** Sheets that hold a table. */
	readonly offered: readonly string[];
	/** Those of them with the columns of this table. */
	readonly alike: readonly string[];
	/** Those of them in this table. */
	readonly chosen: readonly string[];
	readonly hidden: readonly string[];
}
