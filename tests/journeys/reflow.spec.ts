import type { Page } from '@playwright/test';

import { awkwardFiles } from '../support/awkward-files.ts';
import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { saveData } from '../support/saving-data.ts';
import { chooseFiles } from '../support/upload.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('no kind of page scrolls sideways at 320 pixels, even with everything unfolded', async ({
	page,
	traffic
}) => {
	test.setTimeout(120_000);
	await saveData(page);
	for (const address of [...Object.values(kindsOfPage()), './no-such-page/']) {
		await page.goto(address);
		expect(await widerThanScreen(page), address).toEqual([]);
		await unfold(page);
		expect(await widerThanScreen(page), `${address} unfolded`).toEqual([]);
	}
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});

test('the data page with files loaded and refused does not scroll sideways at 320 pixels', async ({
	page
}) => {
	await page.goto('./data/');
	await chooseFiles(page, [...(await newHubFiles()), ...(await awkwardFiles())]);
	await unfold(page);
	expect(await widerThanScreen(page)).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('no kind of page scrolls sideways at 320 pixels', async ({ page }) => {
		for (const address of Object.values(kindsOfPage())) {
			await page.goto(address);
			expect(await widerThanScreen(page), address).toEqual([]);
		}
	});
});

async function unfold(page: Page) {
	await page
		.locator('details:not([open]) > summary')
		.evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
}

/** Where a page is wider than its screen: its width, and the first elements that reach beyond the edge. */
async function widerThanScreen(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const beyond = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		const names = beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
		return [`${scrollWidth} px wide`, ...names];
	});
}
