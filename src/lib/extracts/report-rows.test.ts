import { expect, test } from 'vitest';

import { csvText } from '$lib/format/csv-text';

import type { LoadReport } from './load-report';
import { reportColumns, reportRows } from './report-rows';

const formula = '=HYPERLINK("http://example.org")';

/** A report in which every text that comes from a file is a formula. */
const report: LoadReport = {
	file: formula,
	recognisedAs: undefined,
	rowsIn: 2,
	rowsUsed: 1,
	problems: [
		{
			file: formula,
			severity: 'set-aside',
			column: formula,
			message: formula,
			advice: formula,
			rows: 1,
			examples: [{ line: 2, found: formula }]
		}
	],
	source: undefined,
	details: {
		notes: [{ kind: 'header', message: formula }],
		cleaned: [
			{
				kind: 'tidied-text',
				column: formula,
				rows: 1,
				examples: [{ line: 3, found: formula, became: formula }]
			}
		],
		update: undefined,
		suggestions: [],
		mapping: { extract: 'volunteers', columns: {}, choices: { undone: [], words: {} } }
	}
};

test('a downloaded load report holds no cell that a spreadsheet would run', () => {
	const text = csvText([reportColumns, ...reportRows([report])]);
	expect(text.match(/HYPERLINK/g)).toHaveLength(12);
	expect(text.match(/'=HYPERLINK/g)).toHaveLength(12);
});
