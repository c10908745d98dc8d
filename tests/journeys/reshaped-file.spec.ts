import { readFile } from 'node:fs/promises';

import { doseColumnsFile } from '../support/dose-columns-file.ts';
import { expect, test } from '../support/journey.ts';
import { textFile } from '../support/extract-files.ts';
import { familiesFile } from '../support/families-file.ts';
import { registerFile, registerHeader, underFives } from '../support/register-file.ts';
import { centres, neighbourhoods } from '../support/small-county.ts';
import { chooseFiles, reportOf, upload } from '../support/upload.ts';

const { name } = doseColumnsFile;

test(
	'a file with a column a dose loads as rows, says so, is saved as it was read and can be left in its own shape',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.goto('./data/');
		await chooseFiles(page, await Promise.all([neighbourhoods, doseColumnsFile].map(upload)));
		const report = reportOf(page, name);
		await expect(report).toContainText('Immunisations: 10 rows in, 10 used');
		await expect(report).toContainText(
			'6 rows with a column a dose became 10 rows, one a dose; 1 of them is of a row without any dose, which is kept.'
		);

		const saving = page.waitForEvent('download');
		await report.getByRole('button', { name: 'Save how it was read as a file' }).click();
		const saved = await readFile(await (await saving).path(), 'utf8');
		expect(JSON.parse(saved)).toMatchObject({
			mappings: [{ extract: 'immunisations', recipe: [{ kind: 'columns-to-rows', each: 'dose' }] }]
		});

		await report
			.getByRole('button', { name: 'Undo this: leave the file in its own shape' })
			.click();
		await expect(page.getByText('1 file waiting for you below.')).toBeVisible();
		await expect(reportOf(page, name).getByRole('button', { name: 'Load it so' })).toBeVisible();
		await expect(reportOf(page, name)).toContainText('MMR1 date');
	}
);

test('families with their children in columns and a register with a column a day load as rows, and a register whose crosses may mean either and a table of totals are refused in a sentence', async ({
	page
}) => {
	await page.goto('./data/');
	const files = [neighbourhoods, centres, familiesFile, underFives, registerFile];
	await chooseFiles(page, await Promise.all(files.map(upload)));
	const report = reportOf(page, registerFile.name);
	await expect(report).toContainText('Contacts: 9 rows in, 9 used');
	await expect(report).toContainText(
		'6 rows with a column a day became 9 rows, one a day; 1 of the file’s rows had no day at all and is left out.'
	);
	await expect(report).toContainText('all who came count as attended');

	const families = reportOf(page, familiesFile.name);
	await expect(families).toContainText('Registrations: 5 rows in, 5 used');
	await expect(families).toContainText('3 rows with a column a child became 5 rows, one a child.');

	const crosses = textFile(
		'register with crosses.csv',
		`${[registerHeader.join(','), 'C1,P,Stay and play,✓,x,✓,x', 'C2,P,Stay and play,x,✓,,'].join('\n')}\n`
	);
	const pivot = textFile(
		'attendance by month.csv',
		'Centre,Apr 2024,May 2024,Jun 2024\nPriory,120,95,88\nQuarry,40,52,47\n'
	);
	await chooseFiles(page, await Promise.all([crosses, pivot].map(upload)));
	await expect(reportOf(page, pivot.name)).toContainText(
		'is a table of totals with a column for each of several periods'
	);
	await expect(reportOf(page, crosses.name)).toContainText(
		'some registers mean by a cross that a child came, and others that it did not'
	);
});
