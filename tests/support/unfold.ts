import type { Page } from '@playwright/test';

/** Opens every folded part of a page. */
export async function unfold(page: Page) {
	await page
		.locator('details:not([open]) > summary')
		.evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()));
}
