import type { Source } from '$lib/catalogue/observation';

import type { Problem } from './problem';

/** What became of one file: `rowsIn` is `rowsUsed` plus the rows set aside with a reason. */
export interface LoadReport {
	readonly file: string;
	/** The extract it was recognised as, or the published release. */
	readonly recognisedAs: { readonly id: string; readonly title: string } | undefined;
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly problems: readonly Problem[];
	/** Absent where the file was refused. */
	readonly source: Source | undefined;
}

/** Rows of a file that were not used, each for a reason that one of its problems gives. */
export function rowsSetAside(report: LoadReport): number {
	return report.rowsIn - report.rowsUsed;
}
