import type { SourceFile } from '$lib/sql';

import type { Resource } from '$lib/extracts/data-package/descriptor';
import type { LoadReport } from '$lib/extracts/load-report';
import type { Mapping } from '$lib/extracts/mapping/mapping';
import type { Proposal } from '$lib/extracts/mapping/proposed-mapping';

/** A report that can be named, to change or remove what it speaks of. */
export interface FileReport extends LoadReport {
	readonly id: string;
}

/** A table that is loaded, with the file it can be read from again. */
export interface Held {
	readonly id: string;
	readonly file: SourceFile;
	/** Which of the file's tables, from 0. */
	readonly table: number;
	/** Undefined for a published release. */
	readonly mapping: Mapping | undefined;
	readonly report: LoadReport;
	/** What a descriptor that came with it says of the file. */
	readonly resource?: Resource | undefined;
}

/** A table that is not loaded until a person says what its columns are. */
export interface Waiting {
	readonly id: string;
	readonly file: SourceFile;
	readonly table: number;
	readonly columns: readonly string[];
	/** The first rows as text. */
	readonly sample: readonly (readonly string[])[];
	readonly proposal: Proposal;
	readonly resource?: Resource | undefined;
}
