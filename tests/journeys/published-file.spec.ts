import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { Page } from '@playwright/test';

import { earlyYearsRelease } from '../support/early-years-release.ts';
import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { choosePlace } from '../support/choose-place.ts';
import { follow } from '../support/main-navigation.ts';
import { dropFiles, type Upload } from '../support/upload.ts';

const release = '../shared/real/eyfsp/ees-headline-measures-2021-22.csv';

test('rows of the profile release dropped on the data page answer for a district', async ({
	page
}) => {
	await answersForHinckley(page, earlyYearsRelease, true);
});

test('the whole profile release of 2021/22 answers for a district', async ({ page }) => {
	test.skip(!existsSync(release), `the published file ${basename(release)} is not on this machine`);
	await answersForHinckley(page, {
		name: basename(release),
		mimeType: 'text/csv',
		buffer: readFileSync(release)
	});
});

async function answersForHinckley(page: Page, file: Upload, isOnlyPlace = false) {
	await page.goto('./');
	const ofDemonstration = await page.locator('h1').innerText();
	await follow(page, 'Your data');
	await dropFiles(page, [file]);
	await expect(page.getByRole('article', { name: file.name })).toContainText('rows in');
	await expect(page.getByRole('note')).toContainText('Your own files');

	await follow(page, 'Overview');
	if (isOnlyPlace)
		await expect(page.getByLabel('Place', { exact: true }).locator(':checked')).toHaveText(
			'Hinckley and Bosworth'
		);
	else await choosePlace(page, 'Hinckley and Bosworth');
	await expect(page.locator('main')).not.toContainText('Illustrative');
	const outcomes = page.getByRole('article').filter({ hasText: 'Better outcomes' });
	await expect(outcomes).toContainText('64.3%');
	await expect(outcomes).toContainText('794 of 1,235');

	await outcomes.getByRole('link', { name: 'Ready for school' }).click();
	await expect(page.locator('h1')).toContainText('five-year-olds');
	await expect(page.locator('main')).toContainText('64.3%');
	await expect(page.locator('main')).toContainText('794 of 1,235');
	await expect(page.locator('main')).toContainText('England 65.2%');

	await page.goBack();
	await outcomes.getByText(/more measure/).click();
	await outcomes.getByRole('link', { name: 'Free-school-meals gap' }).click();
	await expect(page.locator('h1')).toContainText('22.1 points');
	await expect(page.locator('main')).toContainText('65 of 145 against 729 of 1,090');

	await follow(page, 'Your data');
	await forgetData(page);
	await expect(page.getByRole('note')).toContainText('Illustrative data');
	await follow(page, 'Overview');
	await expect(page.getByText('794 of 1,235')).toHaveCount(0);
	await page.goto('./');
	await expect(page.locator('h1')).toHaveText(ofDemonstration);
}
