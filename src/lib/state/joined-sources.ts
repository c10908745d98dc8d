import type { Source } from '$lib/catalogue/observation';
import type { LoadReport } from '$lib/extracts/load-report';

/**
 * One source for each load, the files of one extract as one: named together, with the rows of all and
 * the last day of any. A release that was loaded twice is one file under two names.
 */
export function joinedSources(reports: readonly LoadReport[]): readonly Source[] {
	const byId = new Map<string, Source>();
	for (const { source, rowsUsed } of reports) {
		if (!source) continue;
		const before = byId.get(source.id);
		byId.set(
			source.id,
			before
				? {
						...source,
						fileName: `${before.fileName} and ${source.fileName}`,
						rows: source.id.startsWith('published:') ? source.rows : before.rows + rowsUsed,
						dataTo: [before.dataTo, source.dataTo].sort().at(-1)
					}
				: source
		);
	}
	return [...byId.values()];
}
