import { csvText } from '$lib/format';

import type { ChartFrame } from '../chart-data';

/** What a chart's CSV is made from; the reading as plain text. */
export type CsvContent = Pick<ChartFrame, 'title' | 'facts' | 'table' | 'isIllustrative'> & {
	readonly reading: string;
};

/** How illustrative figures are marked wherever they go. */
export const illustrativeWords = 'Illustrative data. Not the performance of any real centre.';

/**
 * A chart's table as CSV.
 *
 * The table comes first, so that a program which reads the file needs to skip
 * nothing. After an empty line a second block of two columns says what the
 * figures are: name, reading, each fact, and whether they are illustrative.
 */
export function chartCsv({ title, reading, facts, table, isIllustrative }: CsvContent): string {
	const about = [
		['About these figures', title],
		['Reading', reading],
		...facts.map((fact) => ['Fact', fact]),
		...(isIllustrative ? [['Warning', illustrativeWords]] : [])
	];
	const rows = [
		table.columns.map(({ label }) => label),
		...table.rows.map((row) => table.columns.map(({ key }) => row[key] ?? '')),
		[],
		...about
	];
	return csvText(rows);
}
