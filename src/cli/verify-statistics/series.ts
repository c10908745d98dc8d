import type { Case } from './case';
import type { Row, VectorFile } from './vector-file';
import { cell } from './vector-file';

/** The points of a series in time order. */
export function inOrderOfDate(rows: readonly Row[]): Row[] {
	return [...rows].sort((a, b) => cell(a, 'date').localeCompare(cell(b, 'date')));
}

/** Series whose points are there but whose options and words are not: nothing can be made of them. */
export function seriesWithoutSummary({
	file,
	summary
}: {
	readonly file: VectorFile;
	readonly summary: VectorFile | undefined;
}): Case[] {
	if (file.kind !== 'sheet') return [];
	const summarised = new Set(
		summary?.kind === 'sheet' ? summary.rows.map((row) => cell(row, 'series')) : []
	);
	return [...new Set(file.rows.map((row) => cell(row, 'series')))]
		.filter((series) => !summarised.has(series))
		.map((series) => ({ id: `${file.path} ${series}`, unreadable: 'its summary is missing' }));
}
