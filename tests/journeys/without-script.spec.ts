import type { Locator, Page } from '@playwright/test';

import { corePurposeAreas } from '../../src/lib/catalogue/core-purpose-areas';
import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { thorough } from '../support/thorough.ts';

const sentence = /^\S.*[a-z].*\.$/;
const value = /\d(%| points)/;
const countOfAll = /\d[\d,]* of \d[\d,]*/;

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'parallel' });

/** The eight areas are made alike: one of them is read at each run of the tests, and what else a reader does below a path. */
const of = (basePath: string, name?: string) =>
	(basePath === '/' && name === undefined) || (name && name !== corePurposeAreas[0]?.name)
		? thorough
		: {};

for (const basePath of ['/', '/hub/']) {
	test.describe(`without script, at ${basePath}`, () => {
		test.use({ basePath });

		// Every area where most readers have it; below a path the links are what differs, and one area has them all.
		for (const { name } of basePath === '/' ? corePurposeAreas : corePurposeAreas.slice(0, 1)) {
			test(
				`“${name}” can be read from the overview to its table`,
				of(basePath, name),
				async ({ page }) => {
					await page.goto('./');
					const line = page
						.getByRole('article')
						.filter({ has: page.getByRole('heading', { name, level: 3 }) });
					await isReadable(line);

					await line.getByRole('link', { name }).click();
					await expect(page.locator('h1')).toHaveText(sentence);
					const measure = page.getByRole('region', { name: 'Measures' });
					await isReadable(measure);

					await measure.getByRole('link').first().click();
					await expect(page.locator('h1')).toHaveText(sentence);
					const counts = await textOf(page.locator('main'), countOfAll);
					await hasChartsWithTables(page);
					const tables = page
						.getByRole('figure')
						.filter({ has: page.locator('td', { hasText: counts }) });
					await opensToTable(tables.first());
					await expect(tables.first().getByRole('cell', { name: counts })).toBeVisible();
				}
			);
		}

		test('a centre’s own page can be reached by links and read', of(basePath), async ({ page }) => {
			await page.goto('./');
			await page.getByRole('link', { name: 'Places' }).click();
			// The locality itself comes first, then its centres.
			const locality = page.getByRole('region', { name: 'Hinckley and Bosworth' });
			const centre = locality.getByRole('link').nth(1);
			const centreName = await centre.innerText();
			await centre.click();
			await expect(page.locator('h1')).toHaveText(sentence);
			await expect(page.locator('h1')).toContainText(centreName);
			await isReadable(page.locator('main'));
			await hasChartsWithTables(page);
		});

		test(
			'the methods can be reached and say how a number is made',
			of(basePath),
			async ({ page }) => {
				await page.goto('./');
				await page.getByRole('link', { name: 'Methods' }).click();
				await expect(page.getByRole('heading', { name: 'Statistics' })).toBeVisible();
				await expect(page.getByRole('table').first()).toBeVisible();
				await page.getByRole('link', { name: 'Good level of development at age 5' }).click();
				await expect(page.getByRole('heading', { name: 'How this is made' })).toBeVisible();
			}
		);

		test('every page says that its data are illustrative', of(basePath), async ({ page }) => {
			for (const [kind, address] of Object.entries(kindsOfPage())) {
				await page.goto(address);
				await expect(page.getByRole('note'), kind).toContainText('Illustrative data');
			}
		});

		test('the data page says that reading files needs script', of(basePath), async ({ page }) => {
			await page.goto('./data/');
			await expect(page.locator('noscript p')).toBeVisible();
			await expect(page.locator('noscript p')).toContainText('Reading files needs JavaScript');
		});
	});
}

/** A measure as a reader without script meets it: a sentence, a value, what it rests on, a drawing. */
async function isReadable(part: Locator) {
	const words = part.locator('p').filter({ visible: true });
	for (const pattern of [sentence, value, countOfAll])
		await expect(words.filter({ hasText: pattern })).not.toHaveCount(0);
	await isDrawn(part.locator('svg[role=img]').first());
}

/** Every chart of the page is drawn and carries a table; the first is opened. */
async function hasChartsWithTables(page: Page) {
	const charts = page.getByRole('figure');
	await expect(charts).not.toHaveCount(0);
	for (const chart of await charts.all()) {
		await isDrawn(chart.locator('svg[role=img], svg[role=group]').first());
		await expect(chart.locator('tbody td')).not.toHaveCount(0);
	}
	await opensToTable(charts.first());
}

async function opensToTable(chart: Locator) {
	const table = chart.getByRole('table');
	if (!(await table.isVisible())) await chart.getByText('Table').click();
	await expect(table).toBeVisible();
}

async function isDrawn(drawing: Locator) {
	await expect(drawing).toBeVisible();
	await expect(drawing).toHaveAccessibleName(/\S/);
	await expect(drawing.locator('circle, path, rect, line').first()).toBeAttached();
}

async function textOf(part: Locator, pattern: RegExp): Promise<string> {
	const found = pattern.exec(await part.innerText())?.[0];
	if (found === undefined) throw new RangeError(`expected ${String(pattern)} on the page`);
	return found;
}
