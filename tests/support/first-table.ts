import { knownNames } from '$lib/extracts/mapping/known-names';
import { openTables } from '$lib/extracts/readers/open-tables';
import type { ReadFile } from '$lib/extracts/readers/read-file';
import type { Engine, SourceFile } from '$lib/sql';

/** The first table of a file, opened as the product opens it. */
export async function firstTable(engine: Engine, file: SourceFile): Promise<ReadFile> {
	const [first] = await openTables(engine, file, { knownNames });
	return first!;
}
