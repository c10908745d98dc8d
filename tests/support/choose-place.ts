import { expect, type Page } from '@playwright/test';

/** Chooses the place that a page speaks of, by its name: from the menu where places are few, otherwise by typing it. */
export async function choosePlace(page: Page, name: string) {
	const field = page.getByLabel('Place', { exact: true });
	await expect(field).toBeVisible();
	if ((await field.getAttribute('role')) !== 'combobox') {
		await field.selectOption({ label: name });
		return;
	}
	await field.click();
	await page.keyboard.type(name);
	await page
		.getByRole('option', { name: new RegExp(`^${name} `) })
		.first()
		.click();
	await expect(field).toHaveValue(name);
}
