import { awkwardFiles } from '../support/awkward-files.ts';
import { expect, test } from '../support/journey.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { chooseFiles } from '../support/upload.ts';
import { widerThanScreen } from '../support/wider-than-screen.ts';
import { hasNoViolation } from './page-checks/no-violation.ts';

test('with files loaded and refused axe finds nothing wrong with the data page, and at 320 pixels it does not scroll sideways', async ({
	page
}) => {
	await page.goto('./data/');
	await chooseFiles(page, [...(await newHubFiles()), ...(await awkwardFiles())]);
	await expect(page.getByRole('heading', { name: 'Not loaded' })).toBeVisible();
	await hasNoViolation(page);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await widerThanScreen(page)).toEqual([]);
});

test('axe finds nothing wrong with the page for unknown addresses', async ({ page, traffic }) => {
	await page.goto('./no-such-page/');
	await hasNoViolation(page);
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});
