import type { Page } from '@playwright/test';

/** Makes the reader one who asked their browser to save data: pages then fetch no pack and no engine ahead of need. */
export async function saveData(page: Page) {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
}
