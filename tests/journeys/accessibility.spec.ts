import { awkwardFiles } from '../support/awkward-files.ts';
import { expect, test } from '../support/journey.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { chooseFiles } from '../support/upload.ts';
import { hasNoViolation } from './page-checks/no-violation.ts';

test('axe finds nothing wrong with the data page when files are loaded and refused', async ({
	page
}) => {
	await page.goto('./data/');
	await chooseFiles(page, [...(await newHubFiles()), ...(await awkwardFiles())]);
	await expect(page.getByRole('heading', { name: 'Not loaded' })).toBeVisible();
	await hasNoViolation(page);
});

test('axe finds nothing wrong with the page for unknown addresses', async ({ page, traffic }) => {
	await page.goto('./no-such-page/');
	await hasNoViolation(page);
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});
