import { refusal } from '../problem';
import type { FileRefused } from '../problem';

/**
 * Why a Parquet or Arrow file cannot be loaded: in our own words where its columns
 * are why, which `columnarFile` says by a `RangeError`; otherwise that it is damaged,
 * since what the libraries say of that is for programmers.
 */
export function columnarRefusal(file: string, kind: string, cause: unknown): FileRefused {
	const isOfColumns = cause instanceof RangeError && cause.message === onlyNested;
	return refusal(
		file,
		`${file} is ${kind} file that cannot be read: ${isOfColumns ? onlyNested : 'it is damaged, was cut short, or is packed in a way that is not known here'}.`,
		isOfColumns
			? 'Make it again with its lists and records written out in columns of their own.'
			: 'Make it again; a copy that was cut short looks like this.'
	);
}

/** What is wrong with a file that has no plain column. */
export const onlyNested = 'all of its columns hold lists or records';
