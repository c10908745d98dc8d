import { expect, test } from '../support/journey.ts';

test('what is chosen is on paper in words', async ({ page }) => {
	await page.goto('./measures/gld-percent/?year=2023/24');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/^Leicestershire, 2023\/24, compared with England$/)).toBeVisible();
	await expect(page.locator('main')).toContainText('School year 2023/24');
});
