import type { Origin } from './load-extract';
import type { LoadReport } from './load-report';
import type { DataPackage } from './data-package/descriptor';
import type { Proposal } from './mapping/proposed-mapping';
import type { FileRefused, Problem } from './problem';
import type { ReadFile } from './readers/read-file';

/** What a file, or one table in it, turned out to be. */
export type Identified =
	| {
			/** A release that holds observations or reference tables of its own. */
			readonly kind: 'published';
			readonly load: (origin: Origin) => Promise<LoadReport>;
	  }
	| {
			/** A table with an extract that it may be, certain or not. */
			readonly kind: 'extract';
			/** As it stands, before the recipe of a mapping is followed. */
			readonly read: ReadFile;
			readonly proposal: Proposal;
			/** What is to be said of it besides, such as the licence it came under. */
			readonly problems: readonly Problem[];
			readonly licence: string | undefined;
	  }
	| {
			/** One of several tables that cannot be loaded, though others may. */
			readonly kind: 'refused';
			readonly cause: FileRefused;
	  }
	| {
			/** One of several tables that is of nothing that is known, such as a cover or a key, and is named in a note on the others. */
			readonly kind: 'left-out';
	  }
	| {
			/** No rows, but a description of other files. */
			readonly kind: 'description';
			readonly dataPackage: DataPackage;
	  };
