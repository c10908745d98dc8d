import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { shippedFigures } from '../support/shipped-figures.ts';

const closed = shippedFigures()
	.places('centre')
	.find((centre) => centre.closed !== undefined)!;
const locality = shippedFigures().area(closed.parentId!)!;

test(
	'a place is typed, chosen with the keyboard and arrived at, under the year that was chosen',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.goto('./methods/?year=2023/24');
		await search(page).focus();
		await page.keyboard.type(closed.name.toLowerCase());
		const best = page.getByRole('option').first();
		await expect(best).toContainText(closed.name);
		await expect(best).toContainText(`Centre of ${locality.name}, closed`);
		await expect(best).toHaveAttribute('data-highlighted');
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toContainText(closed.name);
		await expect(page).toHaveURL(/\/places\/centre-.*[?&]year=2023\/24/);
		// The focus goes with the page, as after a link.
		await expect(search(page)).not.toBeFocused();
		await expect(search(page)).toHaveValue('');
	}
);

test('arrows choose another than the best, a measure and an area among them', async ({ page }) => {
	await page.goto('./');
	await search(page).click();
	await page.keyboard.type('mmr');
	await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
	await page.keyboard.press('ArrowDown');
	const second = page.getByRole('option').nth(1);
	await expect(second).toHaveAttribute('data-highlighted');
	const name = await second.locator('.name').innerText();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/measures\/mmr/);
	await expect(page.locator('main')).toContainText(name);

	await search(page).click();
	await page.keyboard.type('respecting parents');
	await page.getByRole('option', { name: /^Respecting parents/ }).click();
	await expect(page).toHaveURL(/\/areas\/parents\//);
});

test('a postcode that is typed leads to the place that it lies in', async ({ page }) => {
	const neighbourhood = shippedFigures().areas.find(({ postcodes }) => postcodes !== undefined)!;
	const [postcode] = neighbourhood.postcodes!.split(' ');
	await page.goto('./');
	await search(page).click();
	await page.keyboard.type(postcode!.toLowerCase());
	await expect(page.getByRole('option').first()).toContainText(`Postcode in ${neighbourhood.name}`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/places/${neighbourhood.parentId}/`));
});

test('Control and K go to the search from anywhere on a page', async ({ page }) => {
	await page.goto('./methods/');
	await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('Control+k');
	await expect(search(page)).toBeFocused();
});

test('the search is there where the engine cannot start', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.goto('./data/');
	await search(page).click();
	await page.keyboard.type(locality.id);
	await page.getByRole('option').first().click();
	await expect(page.locator('h1')).toContainText(locality.name);
});

test('the words on their way are kept where what finds them is slow to arrive', async ({
	page
}) => {
	let open = () => {};
	const isOpen = new Promise<void>((resolve) => (open = resolve));
	await page.goto('./methods/');
	await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
	await page.route('**/_app/immutable/**', async (route) => {
		await isOpen;
		await route.continue();
	});
	await search(page).focus();
	await page.keyboard.type('blaby');
	await page.keyboard.press('ArrowLeft');
	open();
	await expect(page.getByRole('option').first()).toContainText('Blaby');
	await expect(search(page)).toBeFocused();
	await expect(search(page)).toHaveValue('blaby');
});

test('what finds is fetched when the reader comes to the search, and not before', async ({
	page
}) => {
	const asked: string[] = [];
	await page.goto('./methods/');
	await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => asked.push(request.url()));
	await search(page).focus();
	await expect.poll(() => asked.filter((url) => url.endsWith('.js'))).not.toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search is a link to where every place is listed', async ({ page }) => {
		await page.goto('./measures/gld-percent/');
		await expect(page.getByRole('search').getByRole('textbox')).toBeHidden();
		await page
			.getByRole('search')
			.getByRole('link', { name: /^Find a place/ })
			.click();
		await expect(page).toHaveURL(/\/places\/$/);
		await expect(page.getByRole('link', { name: 'Blaby' }).first()).toBeVisible();
	});
});

function search(page: Page) {
	return page.getByRole('search').getByRole('combobox', { name: /^Find a place/ });
}
