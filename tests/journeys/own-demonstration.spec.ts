import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { corePurposeAreas } from '../../src/lib/catalogue/core-purpose-areas';
import { measures } from '../../src/lib/catalogue/measures';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { shippedPlace } from '../support/shipped-figures.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles } from '../support/upload.ts';

const folder = 'data/demonstration';
const files = readdirSync(folder)
	.filter((name) => /\.(csv|parquet)$/.test(name))
	.map((name) => join(folder, name));
const headline = corePurposeAreas.map(({ key }) => measures.find(({ area }) => area === key)!);

test(
	'the demonstration’s own extracts, loaded by a reader, give the figures that the site ships',
	thorough,
	async ({ page }) => {
		test.setTimeout(300_000);
		await page.goto('./methods/');
		const shipped = await everythingShown(page);

		await follow(page, 'Your data');
		await chooseFiles(page, files, { patienceMs: 180_000 });
		await expect(page.getByText(`${files.length} files loaded.`)).toBeVisible();
		await rowsAddUp(page);

		const own = await everythingShown(page);
		expect(shipped.size).toBe(headline.length * 3 + 1);
		for (const [where, tables] of shipped) expect(own.get(where), where).toEqual(tables);
	}
);

/** What is shown, by where: of eight measures in the county, a locality and a centre, and of the overview. */
async function everythingShown(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
	const places = [shippedPlace('authority'), shippedPlace('locality'), shippedPlace('centre')];
	const shown = new Map<string, readonly string[]>();
	for (const { name } of headline) {
		await follow(page, 'Methods');
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.locator('p', { hasText: name }).first()).toBeVisible();
		for (const place of places) {
			await page.getByLabel('Place', { exact: true }).selectOption(place.id);
			await expect(page.getByText(` · ${name} ·`)).toContainText(place.name);
			shown.set(`${name} in ${place.name}`, [...(await tablesOf(page)), await firstCsvOf(page)]);
		}
	}
	await follow(page, 'Overview');
	shown.set('the overview', await tablesOf(page));
	return shown;
}

/** The page’s first sentence and every cell of its tables, those that are folded away among them. */
async function tablesOf(page: Page): Promise<string[]> {
	const sentence = await page.locator('h1').innerText();
	const tables = await page
		.locator('main table')
		.evaluateAll((all: HTMLTableElement[]) =>
			all.map((table) =>
				[...table.rows]
					.map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join(' | '))
					.join('\n')
			)
		);
	expect(tables.length).toBeGreaterThan(0);
	return [sentence, ...tables];
}

/** The table part of the first chart’s CSV: what follows says whose data they are. */
async function firstCsvOf(page: Page): Promise<string> {
	const button = page.getByRole('button', { name: /^Download the table as CSV/ }).first();
	if ((await button.count()) === 0) return '';
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const text = await readFile(await download.path(), 'utf8');
	return text.slice(0, text.indexOf('\r\n\r\n'));
}

/** Rows in are rows used and rows set aside, of each file; the total is their sum. */
async function rowsAddUp(page: Page) {
	let total = 0;
	for (const report of await page.getByRole('article').allInnerTexts()) {
		const [, rowsIn, used] = /([\d,]+) rows in, ([\d,]+) used/.exec(report) ?? [];
		const setAside = /([\d,]+) set aside/.exec(report)?.[1] ?? '0';
		expect(count(rowsIn), report).toBe(count(used) + count(setAside));
		total += count(used);
	}
	await expect(page.getByText(/rows are used/)).toContainText(total.toLocaleString('en-GB'));
}

function count(text: string | undefined): number {
	return Number(text?.replaceAll(',', ''));
}
