import type { Engine, SourceFile } from '$lib/sql';

import type { Origin } from '../load-extract';
import type { LoadReport } from '../load-report';
import type { ReadFile } from '../readers/delimited-text';

/** A publisher's release that already holds observations: it is read straight to them. */
export interface PublishedSource {
	/** `published:` and a name in kebab-case. The id of each load begins with it. */
	readonly id: string;
	readonly title: string;
	/** Whether a file with these columns is one of this release, of any year. */
	recognises(columns: readonly string[]): boolean;
	/**
	 * Writes the rows of a file into `observation` and its places into
	 * `published_area`, in place of what earlier files of this source said of the
	 * same periods and places. Rejects with `FileRefused` where no row can be
	 * used; both tables then still hold what they held.
	 */
	load(engine: Engine, file: SourceFile, read: ReadFile, origin: Origin): Promise<LoadReport>;
}
