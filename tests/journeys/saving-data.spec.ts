import { expect, test } from '../support/journey.ts';
import { saveData } from '../support/saving-data.ts';

test('for a reader who saves data the search finds every place all the same', async ({ page }) => {
	await saveData(page);
	await page.goto('./methods/');
	const field = page.getByRole('combobox', { name: 'Find a place, measure or area' });
	await field.click();
	await page.keyboard.type('Weavers');
	await expect(page.getByRole('option', { name: /^Weavers/ }).first()).toBeVisible();
});
