import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { saveData } from '../support/saving-data.ts';

test('for a reader who saves data no kind of page fetches anything ahead of need', async ({
	page,
	traffic
}) => {
	await saveData(page);
	for (const [kind, address] of Object.entries(kindsOfPage())) {
		await page.goto(address);
		await expect(page.locator('#svelte-announcer'), kind).toBeAttached();
		await expect(page.locator('h1'), kind).toHaveText(/\S/);
		expect(traffic.complaints, kind).toEqual([]);
	}
	expect(traffic.requests.filter((address) => /\.wasm$|\/pack\.json$/.test(address))).toEqual([]);
});

test('for a reader who saves data the search finds every place all the same', async ({ page }) => {
	await saveData(page);
	await page.goto('./methods/');
	const field = page.getByRole('combobox', { name: 'Find a place, measure or area' });
	await field.click();
	await page.keyboard.type('Weavers');
	await expect(page.getByRole('option', { name: /^Weavers/ }).first()).toBeVisible();
});
