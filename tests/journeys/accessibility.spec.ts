import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { awkwardFiles } from '../support/awkward-files.ts';
import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { saveData } from '../support/saving-data.ts';
import { unfold } from '../support/unfold.ts';
import { chooseFiles } from '../support/upload.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule at both widths, and every colour in both schemes: a colour is the same at any width, a target or a heading in any scheme. */
const views = [
	{ width: 1280, colorScheme: 'light' },
	{ width: 390, colorScheme: 'dark' }
] as const;

test.use({ reducedMotion: 'reduce' });

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

/** Wide and light, narrow and dark, with everything unfolded. */
async function hasNoViolation(page: Page) {
	await unfold(page);
	for (const { width, colorScheme } of views) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect(await violationsOn(page), `${width} px wide, ${colorScheme}`).toEqual([]);
	}
}

/** No page has a frame, so axe need not gather its answers in a page of its own; nor describe what passes. */
async function violationsOn(page: Page) {
	expect(page.frames()).toHaveLength(1);
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.withTags(tags)
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.slice(0, 3).map(({ html, any, all, none }) => ({
			rule: `${id}: ${help}`,
			html: html.slice(0, 300),
			why: [...any, ...all, ...none].map(({ message }) => message)
		}))
	);
}
