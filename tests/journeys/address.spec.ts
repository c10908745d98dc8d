import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { shippedFigures, shippedPlace } from '../support/shipped-figures.ts';

const locality = shippedPlace('locality');
const county = shippedPlace('authority');

test(
	'place, year and comparator are in the address, and a reload keeps what is shown',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.goto('./measures/gld-percent/');
		await choose(page, 'Place', locality.id);
		await choose(page, 'Year', '2023/24');
		await choose(page, 'Compared with', county.id);
		expect(queryOf(page)).toEqual({ place: locality.id, year: '2023/24', compare: county.id });
		await expect(page.locator('main')).toContainText('School year 2023/24');

		const shown = await whatIsShown(page);
		await page.reload();
		await expect(page.getByLabel('Place', { exact: true })).toHaveValue(locality.id);
		expect(await whatIsShown(page)).toEqual(shown);
	}
);

test('back and forward restore what was shown', async ({ page }) => {
	await page.goto('./');
	const title = page.locator('h1');
	await expect(page.getByLabel('Place', { exact: true })).toHaveValue(county.id);
	const first = await whatIsShown(page);

	await choose(page, 'Place', locality.id);
	await expect(page.locator('.facts').first()).toContainText(locality.name);
	const second = await whatIsShown(page);

	await page.getByRole('link', { name: 'Ready for school' }).first().click();
	await expect(page).toHaveURL(/\/measures\/gld-percent\//);
	expect(queryOf(page).place).toBe(locality.id);
	await expect(title).toContainText('five-year-olds');

	await page.goBack();
	await expect(page).not.toHaveURL(/measures/);
	await expect.poll(() => whatIsShown(page)).toEqual(second);
	await page.goBack();
	await expect.poll(() => whatIsShown(page)).toEqual(first);
	expect(queryOf(page)).toEqual({});
	await page.goForward();
	await expect.poll(() => whatIsShown(page)).toEqual(second);
});

test('a link that is sent to someone shows them the same', async ({ page, context }) => {
	await page.goto('./areas/outcomes/');
	await choose(page, 'Place', locality.id);
	await expect(page.locator('main')).toContainText(`· ${locality.name}`);
	const shown = await whatIsShown(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByLabel('Place', { exact: true })).toHaveValue(locality.id);
	expect(await whatIsShown(other)).toEqual(shown);
});

test('a place, year or comparator that is not known gives way to the usual one', async ({
	page
}) => {
	await page.goto('./');
	await expect(page.getByLabel('Place', { exact: true })).toHaveValue(county.id);
	const usual = await whatIsShown(page);
	for (const query of [
		'?place=centre:NOWHERE',
		'?place=',
		'?year=1066/67',
		'?compare=%3Cscript%3E',
		'?place=E99999999&year=&compare=nobody'
	]) {
		await page.goto(`./${query}`);
		await expect(page.getByLabel('Place', { exact: true })).toHaveValue(county.id);
		expect(await whatIsShown(page), query).toEqual(usual);
	}
});

for (const basePath of ['/', '/hub/']) {
	test.describe(`at ${basePath}`, () => {
		test.use({ basePath });

		test('an address that is not there answers 404 with ways onward', async ({ page, traffic }) => {
			for (const address of [
				'./no-such-page/',
				'./places/centre-NOWHERE/',
				'./areas/outcomes/x/y'
			]) {
				const response = await page.goto(address);
				expect(response?.status(), address).toBe(404);
				await expect(page.locator('h1')).toHaveText('There is no page at this address.');
			}
			await expect(page.getByRole('link', { name: /places?/i }).first()).toBeVisible();
			await expect(page).toHaveTitle(/404/);
			traffic.forget();
		});
	});
}

test('every link of the page for unknown addresses leads to a page', async ({ page, traffic }) => {
	await page.goto('./no/such/page/');
	const links = await page
		.getByRole('link')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) expect((await page.goto(link))?.status(), link).toBe(200);
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});

test('what is chosen stays chosen from page to page', async ({ page }) => {
	const { id, name } = shippedFigures().places('centre')[1]!;
	await page.goto('./');
	await choose(page, 'Place', id);
	const main = page.getByRole('navigation', { name: 'Main' });
	for (const link of ['Areas', 'Places', 'Overview']) {
		await main.getByRole('link', { name: link }).click();
		await expect(main.getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
		expect(queryOf(page).place, link).toBe(id);
	}
	await expect(page.locator('.facts').first()).toContainText(name);
});

/** Chooses from the line that says what the page speaks of, and waits for the address to say it. */
async function choose(page: Page, label: string, value: string) {
	await page.getByLabel(label, { exact: true }).selectOption(value);
	await expect.poll(() => Object.values(queryOf(page))).toContain(value);
}

function queryOf(page: Page): Record<string, string> {
	return Object.fromEntries(new URL(page.url()).searchParams);
}

/** The words of the page, without the choices that stand folded in its lists. */
async function whatIsShown(page: Page): Promise<string[]> {
	return page.locator('main').locator('h1, h2, p').allInnerTexts();
}
