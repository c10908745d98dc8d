import { expect, type Page } from '@playwright/test';

/** Follows a link of the main navigation, without loading a document anew: the reader's own files stay. */
export async function follow(page: Page, name: string) {
	const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
	await link.click();
	await expect(link).toHaveAttribute('aria-current', 'page');
}
