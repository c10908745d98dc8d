import type { Upload } from '../upload.ts';

/** Data that every page may have to answer from. */
export interface DataState {
	/** What the data are, as a test's title ends: `every page holds with …`. */
	readonly name: string;
	/** The files a reader gives, made or read when they are asked for; none for the shipped demonstration. A path is a file on disk. */
	readonly files: () => Promise<readonly Upload[] | readonly string[]>;
	/** Holds wherever the files are the reader's. */
	readonly isOwn: boolean;
	/** Why it cannot be tried on this machine; undefined where it can. */
	readonly absent?: string | undefined;
	/** The files are kept on the device too, and opened again at a bookmark. */
	readonly isKept?: boolean;
	/** Rich enough that every pair of place and year, and of comparator and view, is asked for. */
	readonly isInPairs?: boolean;
	/** Part of the slice that every run of the tests takes. */
	readonly isInSlice?: boolean;
}
