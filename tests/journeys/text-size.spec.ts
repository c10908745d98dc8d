import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { saveData } from '../support/saving-data.ts';

const widths = [1280, 390, 320];

test.describe.configure({ mode: 'parallel' });

for (const [kind, address] of Object.entries(kindsOfPage())) {
	test(`no text of ${kind} is smaller than 16 pixels as it is seen`, async ({ page }) => {
		await saveData(page);
		await page.goto(address);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await page
			.locator('details:not([open]) > summary')
			.evaluateAll((summaries) => summaries.forEach((each) => (each as HTMLElement).click()));
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => smallTexts(page), `${kind} at ${width} px`).toEqual([]);
		}
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('no text of any kind of page is smaller than 16 pixels as it is seen', async ({ page }) => {
		for (const [kind, address] of Object.entries(kindsOfPage())) {
			await page.goto(address);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 900 });
				expect(await smallTexts(page), `${kind} at ${width} px`).toEqual([]);
			}
		}
	});
});

/** Texts set smaller than 16 px, on a drawing by as much as it is shrunk. */
async function smallTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!.trim();
			if (text === '' || element.closest('script, style, noscript, title')) continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const drawing = element.closest('svg');
			const shrunk = drawing ? drawing.getScreenCTM()!.a : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * shrunk;
			if (size < 15.95) found.push(`${size.toFixed(1)} px: ${text.slice(0, 60)}`);
		}
		return found.slice(0, 10);
	});
}
