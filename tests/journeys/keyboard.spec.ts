import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { saveData } from '../support/saving-data.ts';
import { shippedPlace } from '../support/shipped-figures.ts';
import { fileInput, loadIsOver } from '../support/upload.ts';

for (const [kind, address] of Object.entries(kindsOfPage())) {
	test(`everything on ${kind} that can be used is reached by Tab and shows that it is, the skip link first`, async ({
		page
	}) => {
		await saveData(page);
		await page.goto(address);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await page.evaluate(() => {
			const folded = document.querySelector<HTMLDetailsElement>('main details');
			if (folded !== null) folded.open = true;
		});
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
		await expect(page.locator(':focus')).toBeInViewport();
		const { unreached, unseen, isTrapped } = await walkByTab(page);
		expect(isTrapped, 'the walk never left the page').toBe(false);
		expect(unseen, 'focused without showing it').toEqual([]);
		expect(unreached, 'never reached').toEqual([]);
	});
}

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

interface Walk {
	/** What can be used and is shown, but is no stop. */
	unreached: readonly string[];
	/** Stops that do not show that they have the focus. */
	unseen: readonly string[];
	/** It came back to a stop other than the first, or never came to an end. */
	isTrapped: boolean;
}

/** Presses Tab from the first stop of the page, which has the focus, to its end. */
async function walkByTab(page: Page): Promise<Walk> {
	const stops = await page.evaluateHandle(() => new Set<Element>());
	const unseen: string[] = [];
	let isTrapped = true;
	for (let presses = 0; presses < mostStops; presses++) {
		const stop = await page.evaluate((stops) => {
			const focused = document.activeElement;
			const [first] = stops;
			if (focused === null || focused === document.body || focused === first) return 'the end';
			if (stops.has(focused)) return 'met before';
			stops.add(focused);
			const shown = [
				focused,
				...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])
			];
			const isOutlined = shown.some((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const { width, height } = element.getBoundingClientRect();
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 2 && height > 2;
			});
			const framed = [...focused.querySelectorAll('rect')].map((frame) => getComputedStyle(frame));
			const isSeen =
				isOutlined ||
				framed.some(({ stroke, strokeWidth }) => stroke !== 'none' && parseFloat(strokeWidth) >= 2);
			return { isSeen, html: focused.outerHTML.slice(0, 160) };
		}, stops);
		if (typeof stop === 'string') {
			isTrapped = stop !== 'the end';
			break;
		}
		if (!stop.isSeen) unseen.push(stop.html);
		await page.keyboard.press('Tab');
	}
	const unreached = await page.evaluate((stops) => {
		const usable = 'a[href], button, select, input, textarea, summary, [tabindex="0"]';
		return [...document.querySelectorAll<HTMLElement>(usable)]
			.filter((element) => element.checkVisibility() && !element.matches(':disabled, [inert] *'))
			.filter((element) => !stops.has(element))
			.map((element) => element.outerHTML.slice(0, 160));
	}, stops);
	return { unreached, unseen, isTrapped };
}
