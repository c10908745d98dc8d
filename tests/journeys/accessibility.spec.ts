import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { awkwardFiles } from '../support/awkward-files.ts';
import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { saveData } from '../support/saving-data.ts';
import { chooseFiles } from '../support/upload.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 390];
const colourRules = ['color-contrast', 'link-in-text-block'];

test.use({ reducedMotion: 'reduce' });
test.describe.configure({ mode: 'parallel' });

for (const [kind, address] of Object.entries(kindsOfPage())) {
	test(`axe finds nothing wrong with ${kind}`, async ({ page }) => {
		await saveData(page);
		await page.goto(address);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await hasNoViolation(page);
	});
}

test('axe finds nothing wrong with the data page when files are loaded and refused', async ({
	page
}) => {
	await page.goto('./data/');
	await chooseFiles(page, [...(await newHubFiles()), ...(await awkwardFiles())]);
	await expect(page.getByRole('heading', { name: 'Not loaded' })).toBeVisible();
	await hasNoViolation(page);
});

test('axe finds nothing wrong with the page for unknown addresses', async ({ page, traffic }) => {
	await page.goto('./no-such-page/');
	await hasNoViolation(page);
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});

/** Narrow and wide, light and dark, with everything unfolded. Colours apart, a colour scheme changes no rule's answer. */
async function hasNoViolation(page: Page) {
	test.setTimeout(180_000);
	await page
		.locator('main details:not([open]) > summary')
		.evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		await noneFound(new AxeBuilder({ page }).withTags(tags), `${width} px wide, light`);
		await page.emulateMedia({ colorScheme: 'dark' });
		await noneFound(new AxeBuilder({ page }).withRules(colourRules), `${width} px wide, dark`);
	}
}

async function noneFound(axe: AxeBuilder, view: string) {
	const { violations } = await axe.analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.slice(0, 3).map(({ html, any, all, none }) => ({
			rule: `${id}: ${help}`,
			html: html.slice(0, 300),
			why: [...any, ...all, ...none].map(({ message }) => message)
		}))
	);
	expect(found, view).toEqual([]);
}
