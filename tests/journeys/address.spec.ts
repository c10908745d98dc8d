import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { shippedFigures, shippedPlace } from '../support/shipped-figures.ts';
import { thorough } from '../support/thorough.ts';

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

test('England is compared with nothing, and all of a page speaks of it', async ({ page }) => {
	const england = 'E92000001';
	for (const address of ['./measures/gld-percent/', './', './areas/outcomes/']) {
		await page.goto(`${address}?place=${england}`);
		await expect(page.getByLabel('Place', { exact: true })).toHaveValue(england);
		await expect(page.getByLabel('Compared with', { exact: true })).toHaveCount(0);
		await expect(page).toHaveTitle(/· England, /);
		await page.goto(address);
		await choose(page, 'Place', england);
		await expect(page).toHaveTitle(/· England, /);
		await expect(page.getByLabel('Compared with', { exact: true })).toHaveCount(0);
	}
});

test('a place’s page is compared with whom the reader chooses, and its measures are its own', async ({
	page
}) => {
	const centre = shippedFigures().places('centre', locality.id)[0]!;
	await page.goto(`./places/${centre.id.replace(':', '-')}/`);
	await choose(page, 'Compared with', locality.id);
	await expect(page.getByLabel('Compared with', { exact: true })).toHaveValue(locality.id);
	await expect(page.locator('main')).toContainText(` than ${locality.name}`);
	await page.getByRole('link', { name: 'Ready for school' }).first().click();
	await expect(page.getByLabel('Place', { exact: true })).toHaveValue(centre.id);
	await expect(page.getByLabel('Compared with', { exact: true })).toHaveValue(locality.id);
});

test('by centre, by quarter and what needs attention first are in the address, and Back brings them again', async ({
	page
}) => {
	await page.goto('./measures/mmr1-24m/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	const byCentre = page.getByRole('button', { name: 'By centre' });
	const byQuarter = page.getByRole('button', { name: 'By quarter' });
	await byCentre.click();
	await byQuarter.click();
	expect(queryOf(page)).toEqual({ by: 'centre', periods: 'financial-quarter' });
	await page.getByRole('link', { name: /^Area \d/ }).click();
	await expect(page).toHaveURL(/areas/);
	await page.goBack();
	for (const choice of [byCentre, byQuarter])
		await expect(choice).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	for (const choice of [byCentre, byQuarter])
		await expect(choice).toHaveAttribute('aria-pressed', 'true');

	await page.goto('./');
	const attention = page.getByLabel('needs attention first');
	await attention.check();
	await expect.poll(() => queryOf(page)).toEqual({ order: 'urgency' });
	const order = await page.locator('article h3').allInnerTexts();
	await page.getByRole('link', { name: 'Places' }).first().click();
	await expect(page).toHaveURL(/places/);
	await page.goBack();
	await expect(attention).toBeChecked();
	expect(await page.locator('article h3').allInnerTexts()).toEqual(order);
});

test('a page whose script does not arrive says so, and shows nothing of another place until then', async ({
	page,
	traffic
}) => {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.clock.install();
	await page.goto(`./measures/gld-percent/?place=${locality.id}`, {
		waitUntil: 'domcontentloaded'
	});
	await expect(page.getByText('Opening what this address asks for…')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	await page.clock.fastForward(11_000);
	await expect(page.getByText(/What was asked for could not be opened/)).toBeVisible();
	await expect(page.locator('h1')).toBeVisible();
	traffic.forget();
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

test('the list of places says of an address what it does not know', async ({ page }) => {
	await page.goto('./places/?place=centre:NOWHERE&year=1066/67');
	const said = page.getByText(/the address may be mistyped, or come from someone/);
	await expect(said).toContainText('The place and the year are not in them');
	await expect(said).toContainText(/Shown instead: every place, 20\d\d\/\d\d\.$/);
	await expect(page.getByRole('table')).not.toHaveCount(0);
});

test(
	'a place, year or comparator that is not known gives way to the usual one',
	thorough,
	async ({ page }) => {
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
			const said = page.getByText(/the address may be mistyped, or come from someone/);
			await expect(said).toContainText(/Shown instead: Leicestershire, 20/);
			await expect(page.getByLabel('Place', { exact: true })).toHaveValue(county.id);
			const shown = await whatIsShown(page);
			expect(
				shown.filter((text) => !/^This address asks|Shown instead/.test(text)),
				query
			).toEqual(usual);
		}
	}
);

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

test('where there is no page the header and the search of the site are', async ({
	page,
	traffic
}) => {
	for (const address of ['./no/such/page/', './places/centre-NOWHERE/']) {
		await page.goto(address);
		await expect(page.getByRole('note')).toContainText('Illustrative data');
		await page.getByRole('combobox', { name: /^Find a place/ }).fill(locality.name);
		await page.getByRole('option').first().click();
		await expect(page).not.toHaveURL(/NOWHERE/);
		await expect(page.locator('h1')).toContainText(locality.name);
		await page.reload();
		await expect(page.locator('h1')).toContainText(locality.name);
	}
	expect(traffic.complaints).toEqual(Array(2).fill(expect.stringContaining('404')));
	traffic.forget();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('where there is no page the header leads on, and the search to every place', async ({
		page,
		traffic
	}) => {
		const response = await page.goto('./no/such/page/');
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1')).toHaveText('There is no page at this address.');
		await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif/);
		await expect(
			page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methods' })
		).toBeVisible();
		await page.getByRole('search').getByRole('link').click();
		await expect(page).toHaveURL(/\/places\/$/);
		expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
		traffic.forget();
	});
});

test('a page opened by the name of its file is the page, with what was chosen', async ({
	page
}) => {
	await page.goto('./measures/gld-percent/index.html?year=2022/23');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2022/23');
	await expect(page.locator('h1')).toContainText('five-year-olds');
	expect(new URL(page.url()).pathname).toMatch(/\/measures\/gld-percent\/$/);
});

test(
	'every link of the page for unknown addresses leads to a page',
	thorough,
	async ({ page, traffic }) => {
		await page.goto('./no/such/page/');
		const links = await page
			.getByRole('link')
			.evaluateAll((all: HTMLAnchorElement[]) =>
				all.filter(({ hash }) => hash !== '#content').map(({ href }) => href)
			);
		expect(links.length).toBeGreaterThan(2);
		for (const link of links) expect((await page.goto(link))?.status(), link).toBe(200);
		expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
		traffic.forget();
	}
);

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
	// Nothing of a page can be read until what its address asks for applies.
	await expect(page.locator('h1')).toBeVisible();
	return page.locator('main').locator('h1, h2, p').allInnerTexts();
}
