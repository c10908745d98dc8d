import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { shippedPlace } from '../support/shipped-figures.ts';
import { fileInput, loadIsOver } from '../support/upload.ts';

test('the skip link leads past the navigation', async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a place is chosen by arrow and by its first letter', async ({ page }) => {
	await page.goto('./');
	const place = page.getByLabel('Place', { exact: true });
	await tabTo(page, place);
	const before = await place.inputValue();
	const letter = shippedPlace('locality').name[0]!;
	await page.keyboard.press(letter);
	await expect(place).not.toHaveValue(before);
	await expect(place.locator('option:checked')).toHaveText(new RegExp(`^\\s*${letter}`));
	const byLetter = await place.inputValue();
	await expect(page).toHaveURL(new RegExp(`place=${byLetter}`));
	await page.keyboard.press('ArrowDown');
	await expect(place).not.toHaveValue(byLetter);
	await expect(place).toBeFocused();
});

test('the eight areas are put in order of urgency with Space', async ({ page }) => {
	await page.goto('./');
	const urgency = page.getByRole('checkbox', { name: 'needs attention first' });
	await tabTo(page, urgency);
	await page.keyboard.press('Space');
	await expect(urgency).toBeChecked();
});

test('a table is unfolded with Enter and folded with Space', async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	const chart = page.getByRole('figure').first();
	await tabTo(page, chart.locator('summary'));
	await page.keyboard.press('Enter');
	await expect(chart.getByRole('table')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(chart.getByRole('table')).toBeHidden();
});

test('a chart is taken away as CSV, SVG and PNG by keyboard', async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	for (const [kind, key] of [
		['CSV', 'Enter'],
		['SVG', 'Space'],
		['PNG', 'Enter']
	] as const) {
		const button = page
			.getByRole('button', { name: new RegExp(`^Download .* as ${kind}`) })
			.first();
		await tabTo(page, button);
		const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press(key)]);
		expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
		expect((await readFile(await download.path())).length).toBeGreaterThan(100);
		await expect(button).toBeFocused();
	}
});

test('localities are shown in place of centres with Enter', async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	const byLocality = page.getByRole('button', { name: 'By locality' });
	await tabTo(page, byLocality);
	await page.keyboard.press('Enter');
	await expect(byLocality).toHaveAttribute('aria-pressed', 'true');
});

test('a place in a chart is followed with Enter', async ({ page }) => {
	await page.goto('./measures/gld-percent/');
	const place = page.getByRole('figure').first().getByRole('link').first();
	await tabTo(page, place);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\//);
});

test('files are chosen and forgotten by keyboard', async ({ page }) => {
	// Asked for before there is a page: a browser that is told while the key goes down may open its own dialogue.
	const choosing = page.waitForEvent('filechooser');
	await page.goto('./data/');
	await tabTo(page, fileInput(page));
	await page.keyboard.press('Enter');
	await (await choosing).setFiles([...(await newHubFiles())]);
	await loadIsOver(page, { patienceMs: 60_000 });
	await tabTo(page, page.getByRole('button', { name: 'Remove contacts.csv' }));
	await page.keyboard.press('Space');
	await expect(page.getByRole('article', { name: 'contacts.csv' })).toHaveCount(0);
	await tabTo(page, page.getByRole('button', { name: 'Forget this data' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Forget it' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('note')).toContainText('Illustrative data');
});

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator) {
	await expect(control).toBeAttached();
	for (let presses = 0; presses < mostStops; presses++) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(control).toBeFocused();
}

const mostStops = 400;
