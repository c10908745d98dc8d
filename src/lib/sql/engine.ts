import type { Sql } from './sql';

/** A row as an engine hands it over: text, numbers (decimals and big integers as doubles), booleans, ISO dates, or null for SQL NULL. */
export type Row = Record<string, string | number | boolean | null>;

/** What a statement can be put to. Implemented in `database/`, for the browser and for Node. */
export interface Connection {
	/** The rows of one SELECT. Rejects with an `Error` carrying the engine's own words. */
	rows<T extends object = Row>(statement: Sql): Promise<T[]>;
	/** Runs a statement for its effect. */
	run(statement: Sql): Promise<void>;
}

/** A file offered to the engine: a name, its size in bytes and a way to read it. */
export interface SourceFile {
	readonly name: string;
	readonly size: number;
	/** A copy of the bytes from `start` up to, not including, `end`. */
	slice(start: number, end: number): Promise<Uint8Array>;
	/** The file this one was made from by a reader, such as one sheet of a workbook: letting go of that lets go of this. */
	readonly madeFrom?: SourceFile;
}

/** A connection that can also open files. Every question to one that has ended rejects with `EngineEnded`. */
export interface Engine extends Connection {
	/** Makes the bytes of a file readable under the returned path, for `read_csv`. */
	attachText(file: SourceFile): Promise<string>;
	/** Loads a Parquet file and returns the relation to select from. */
	attachParquet(file: SourceFile): Promise<Sql>;
	/**
	 * Loads an Arrow IPC file or stream and returns the relation to select from.
	 * Rejects with an `Error` where not every row of it arrived.
	 */
	attachArrow(file: SourceFile): Promise<Sql>;
	/** Lets go of all that was attached for this file, and for those made from it. */
	detach(file: SourceFile): Promise<void>;
	/** Stops the statement that is running, which then rejects; where none is, nothing happens. */
	interrupt(): Promise<void>;
	/** Refuses outside access and configuration from here on. */
	lock(): Promise<void>;
	close(): Promise<void>;
}
