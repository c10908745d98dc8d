import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { thorough } from '../support/thorough.ts';
import { volunteerFile, unfamiliarFiles } from '../support/unfamiliar-files.ts';
import { chooseFiles, reportOf } from '../support/upload.ts';

const name = 'volunteer list.csv';

test(
	'a file under another system’s names is matched by hand, and the next of its kind by itself',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.goto('./data/');
		await chooseFiles(page, await unfamiliarFiles());
		await expect(page.getByText('2 files loaded, 1 file waiting for you below.')).toBeVisible();
		await expect(panelOf(page)).toContainText('Still without a column: sessions_given');
		await panelOf(page)
			.getByLabel('Column of the file for sessions_given')
			.selectOption('Hours given');
		await panelOf(page).getByRole('button', { name: 'Load it so' }).click();
		await expect(reportOf(page, name)).toContainText('4 rows in, 2 used, 2 set aside');

		await page.getByRole('button', { name: `Remove ${name}` }).click();
		await expect(reportOf(page, name)).toHaveCount(0);
		await chooseFiles(page, [await volunteerFile()]);
		await expect(reportOf(page, name)).toContainText('4 rows in, 2 used, 2 set aside');

		await expect(reportOf(page, name)).toContainText(
			/Taken for granted: [^.]*“Hours given” is read as sessions_given/
		);
		await reportOf(page, name).getByRole('button', { name: 'Look at its columns again' }).click();
		await expect(page.getByText('1 file waiting for you below.')).toBeVisible();
		await expect(panelOf(page).getByLabel('Column of the file for sessions_given')).toHaveValue(
			'Hours given'
		);
		await panelOf(page).getByRole('button', { name: 'Load it so' }).click();
		await expect(reportOf(page, name)).toContainText('4 rows in, 2 used, 2 set aside');
	}
);

test('choices can be saved as a file and used again', async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await unfamiliarFiles());
	const saving = page.waitForEvent('download');
	await panelOf(page).getByRole('button', { name: 'Save these choices as a file' }).click();
	const saved = await readFile(await (await saving).path(), 'utf8');
	expect(JSON.parse(saved)).toMatchObject({
		version: 1,
		mappings: [{ extract: 'volunteers', columns: { volunteer_id: ['Volunteer No'] } }]
	});

	await panelOf(page)
		.locator('input[type=file]')
		.setInputFiles({ name: 'choices.json', mimeType: '', buffer: Buffer.from(saved) });
	await expect(panelOf(page)).toContainText('The choices of choices.json are used below.');
});

test('a file that waits can be left out', thorough, async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await unfamiliarFiles());
	await panelOf(page).getByRole('button', { name: 'Leave this file out' }).click();
	await expect(panelOf(page)).toHaveCount(0);
	await expect(reportOf(page, 'centres.csv')).toBeVisible();
});

function panelOf(page: Page) {
	return page.getByRole('article', { name });
}
