import type { Page } from '@playwright/test';

/** Forgets everything on the data page: asks, and says yes. */
export async function forgetData(page: Page) {
	await page.getByRole('button', { name: /^Forget (this data|what is kept)$/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
}
