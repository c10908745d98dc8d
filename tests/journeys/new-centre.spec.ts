import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles } from '../support/upload.ts';

/** Below a path is where a link can go astray. */
const ofBase = (basePath: string) => (basePath === '/' ? thorough : {});

for (const basePath of ['/', '/hub/']) {
	test.describe(`at ${basePath}`, () => {
		test.use({ basePath });

		test('a centre that no build has heard of has its page', ofBase(basePath), async ({ page }) => {
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

test('an own place, year and comparator stand behind the #, and outlast a reload of what is kept, the place the visit too', async ({
	page,
	context,
	site
}) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	await follow(page, 'Places');
	await page.getByRole('link', { name: newHub.name }).click();
	await page.getByLabel('Compared with', { exact: true }).selectOption({ label: 'South' });
	await page.getByLabel('Year', { exact: true }).selectOption('2023/24');
	await expect(page.locator('h1')).toContainText(newHub.name);
	const address = new URL(page.url());
	expect(address.pathname).toBe('/places/own/');
	expect(address.search).toBe('');
	expect(new URLSearchParams(address.hash.slice(1)).get('place')).toBe(`centre:${newHub.id}`);

	const response = await page.reload();
	expect(response?.status()).toBe(200);
	await expect(page.locator('h1')).toContainText(newHub.name);
	await expect(page.getByLabel('Compared with', { exact: true })).toHaveValue('locality:south');
	await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2023/24');

	await page
		.getByRole('link', { name: /How this was made/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/measures\/[a-z-]+\/#place=/);
	await expect(page.locator('#definition')).toBeInViewport();
	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await expect(page.getByLabel('Place', { exact: true })).toHaveValue(`centre:${newHub.id}`);

	await page.close();
	const nextVisit = await context.newPage();
	await nextVisit.goto('./measures/reach-seen/');
	await expect(nextVisit.getByLabel('Place', { exact: true })).toHaveValue(`centre:${newHub.id}`);

	expect(site.log.length).toBeGreaterThan(10);
	expect(site.log.filter((target) => /NEW|south|2023|place=|Quayside/i.test(target))).toEqual([]);
});

test('an address with an own place says where its files are missing, and shows no other in its stead', async ({
	page
}) => {
	await page.goto('./places/own/#place=centre:NEW');
	await expect(page.locator('h1')).toHaveText(
		'The place at this address is not in the figures shown here.'
	);
	await page.goto('./measures/gld-percent/#place=centre:NEW&year=2023/24');
	await expect(
		page.getByText('This address asks for something that is not in these figures.')
	).toBeVisible();
	await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2023/24');
});

test('a centre whose files are forgotten says so on its page', thorough, async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await follow(page, 'Places');
	await page.getByRole('link', { name: newHub.name }).click();
	await expect(page.locator('h1')).toContainText(newHub.name);
	await follow(page, 'Your data');
	await forgetData(page);
	await page.goBack();
	await expect(page.locator('h1')).toHaveText(
		'The place at this address is not in the figures shown here.'
	);
	await expect(
		page.locator('main').getByRole('link', { name: 'see every place there is' })
	).toBeVisible();
});
