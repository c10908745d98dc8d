import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { chooseFiles } from '../support/upload.ts';

for (const basePath of ['/', '/hub/']) {
	test.describe(`at ${basePath}`, () => {
		test.use({ basePath });

		test('a centre that no build has heard of has its page', async ({ page }) => {
			await page.goto('./data/');
			const files = await newHubFiles();
			await chooseFiles(page, files);
			await expect(page.getByText(`${files.length} files loaded.`)).toBeVisible();

			await follow(page, 'Places');
			await page.getByRole('link', { name: newHub.name }).click();
			const title = page.locator('h1');
			await expect(title).toContainText(newHub.name);
			await expect(page.getByRole('heading', { name: 'Who is reached' })).toBeVisible();
			await expect(page.locator('main')).toContainText('12 of 16');

			await page.locator('main').getByRole('link', { name: 'South' }).click();
			await expect(title).toContainText('South:');
			await page.goBack();
			await expect(title).toContainText(newHub.name);
			await page.goBack();
			await expect(title).toContainText('places, each with a page of its own');
			await page.goForward();
			await expect(title).toContainText(newHub.name);
			await expect(page.locator('main')).toContainText('12 of 16');
		});
	});
}

test('a centre whose files are forgotten says so on its page', async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await follow(page, 'Places');
	await page.getByRole('link', { name: newHub.name }).click();
	await expect(page.locator('h1')).toContainText(newHub.name);
	await follow(page, 'Your data');
	await forgetData(page);
	await page.goBack();
	await expect(page.locator('h1')).toHaveText('This place is not in the figures.');
	await expect(page.locator('main').getByRole('link', { name: 'see all places' })).toBeVisible();
});
