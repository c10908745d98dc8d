import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import type { LoadReport } from '$lib/extracts/load-report';

import LoadReportView from './LoadReportView.svelte';

const markup = '<img src="x" onerror="alert(1)"><script>alert(2)</script><b>bold</b>';

/** A report in which every text that comes from a file is markup. */
const report: LoadReport = {
	file: markup,
	recognisedAs: { id: 'volunteers', title: markup },
	rowsIn: 2,
	rowsUsed: 1,
	problems: [
		{
			file: markup,
			severity: 'set-aside',
			column: markup,
			message: markup,
			advice: markup,
			rows: 1,
			examples: [{ line: 2, found: markup }]
		}
	],
	source: undefined,
	details: {
		notes: [{ kind: 'header', message: markup }],
		cleaned: [
			{
				kind: 'tidied-text',
				column: markup,
				rows: 1,
				examples: [{ line: 3, found: markup, became: markup }]
			}
		],
		update: undefined,
		suggestions: [],
		mapping: { extract: 'volunteers', columns: {}, choices: { undone: [], words: {} } }
	}
};

test('markup in the texts of a file is shown as text, never made into elements', async () => {
	const { container } = await render(LoadReportView, { report });
	for (const disclosure of container.querySelectorAll('details')) disclosure.open = true;
	expect(container.querySelectorAll('img, script, b')).toHaveLength(0);
	expect(container.textContent.split(markup).length - 1).toBeGreaterThanOrEqual(7);
	expect(container.querySelector('article')!.getAttribute('aria-label')).toBe(markup);
});

test('what a board will see from a file stands before how its rows were taken', async () => {
	const seen =
		'The pages show from it “MMR first dose by second birthday”, for 2 authorities, 2023/24.';
	const { container } = await render(LoadReportView, { report, seen });
	expect(container.querySelector('article > p')?.textContent).toBe(seen);
});
