import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { Page } from '@playwright/test';

import { textFile } from '../support/extract-files.ts';
import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { choosePlace } from '../support/choose-place.ts';
import { follow } from '../support/main-navigation.ts';
import { dropFiles, upload, type Upload } from '../support/upload.ts';

const release = '../shared/real/eyfsp/ees-headline-measures-2021-22.csv';

const columns =
	'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage';
const england = '202122,Academic year,National,E92000001,England,,,,,,,';
const hinckley =
	'202122,Academic year,Local authority district,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,E07000132,Hinckley and Bosworth';
const meals = 'Free school meal eligibility';

/** The rows of the release that the journey reads, in its own columns. */
const excerpt = [
	columns,
	`${england},Total,Total,Total,622583,405723,65.200000`,
	`${hinckley},Total,Total,Total,1235,794,64.300000`,
	`${hinckley},${meals},Known to be eligible for free school meals,Total,145,65,44.800000`,
	`${hinckley},${meals},Not known to be eligible for free school meals,Total,1090,729,66.900000`
].join('\n');

test(
	'rows of the profile release dropped on the data page answer for a district',
	{ tag: '@phone' },
	async ({ page }) => {
		await answersForHinckley(page, await upload(textFile('headline-measures.csv', excerpt)));
	}
);

test('the whole profile release of 2021/22 answers for a district', async ({ page }) => {
	test.skip(!existsSync(release), `the published file ${basename(release)} is not on this machine`);
	await answersForHinckley(page, {
		name: basename(release),
		mimeType: 'text/csv',
		buffer: readFileSync(release)
	});
});

async function answersForHinckley(page: Page, file: Upload) {
	await page.goto('./');
	const ofDemonstration = await page.locator('h1').innerText();
	await follow(page, 'Your data');
	await dropFiles(page, [file]);
	await expect(page.getByRole('article', { name: file.name })).toContainText('rows in');
	await expect(page.getByRole('note')).toContainText('Your own files');

	await follow(page, 'Overview');
	await choosePlace(page, 'Hinckley and Bosworth');
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
