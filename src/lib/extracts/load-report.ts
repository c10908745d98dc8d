import type { Source } from '$lib/catalogue/observation';

import { leavesRowOut } from './cleaning/leaves-row-out';
import type { Cleaning } from './cleaning/cleaning';
import type { Suggestion } from './linking/suggestion';
import type { Mapping } from './mapping/mapping';
import type { Problem } from './problem';
import type { Note } from './readers/note';
import type { WorkbookSheets } from './readers/read-file';
import type { ReshapedFile } from './reshaping/reshaped-words';
import type { Update } from './staging/merge';

/** What became of one table of a file: `rowsIn` is `rowsUsed` plus the rows set aside with a reason. */
export interface LoadReport {
	readonly file: string;
	/** The extract it was recognised as, or the published release. */
	readonly recognisedAs: { readonly id: string; readonly title: string } | undefined;
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly problems: readonly Problem[];
	/** Absent where the file was refused, and for a description of other files. */
	readonly source: Source | undefined;
	/** Absent for published releases. */
	readonly details?: ExtractDetails;
}

/** What is known besides of a table that fills a local extract. */
export interface ExtractDetails {
	/** How it was read: its sheets, its letters, its header. */
	readonly notes: readonly Note[];
	/** What was done to the shape of its table, step by step. Absent where it is as it stands. */
	readonly reshaped?: ReshapedFile;
	/** Columns of its table that nothing is read from, without those that say who a child is. Absent in reports kept by an earlier version. */
	readonly unused?: readonly string[];
	/** What was put right, and the rows that are none of the extract. */
	readonly cleaned: readonly Cleaning[];
	/** What it did to the rows of earlier files of the extract; undefined for the first. */
	readonly update: Update | undefined;
	/** What a person may say that texts of it mean. */
	readonly suggestions: readonly Suggestion[];
	readonly mapping: Mapping;
	/** Undefined for what is no workbook. */
	readonly sheets?: WorkbookSheets | undefined;
}

/** Whether nothing of a file could be used: one that only describes others was. */
export function isRefused({ source, problems }: LoadReport): boolean {
	return !source && problems.some(({ severity }) => severity === 'refused');
}

/** Rows of a file that were not used, each for a reason that one of its problems or cleanings gives. */
export function rowsSetAside(report: LoadReport): number {
	return report.rowsIn - report.rowsUsed;
}

/** The same number by its reasons: what the problems and the cleanings that leave rows out add up to. */
export function rowsAccountedFor({ problems, details }: LoadReport): number {
	const aside = problems.filter(({ severity }) => severity === 'set-aside');
	const left = (details?.cleaned ?? []).filter(({ kind }) => leavesRowOut(kind));
	return [...aside, ...left].reduce((sum, { rows }) => sum + rows, 0);
}
