import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { chooseFiles, reportOf } from '../support/upload.ts';

test('what is kept on the device answers again after the page was closed, and forgetting erases it', async ({
	page,
	context
}) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	await page.close();

	const again = await context.newPage();
	await again.goto('./places/');
	await expect(again.getByRole('note')).toContainText('Your own files');
	await expect(again.getByRole('link', { name: newHub.name })).toBeVisible();

	await follow(again, 'Your data');
	await expect(reportOf(again, 'contacts.csv')).toContainText('14 rows in, 14 used');
	await again.getByRole('button', { name: 'Remove contacts.csv' }).click();
	await expect(reportOf(again, 'contacts.csv')).toHaveCount(0);
	await forgetData(again);
	await expect(again.getByRole('note')).toContainText('Illustrative data');
	await again.reload();
	await expect(again.getByRole('note')).toContainText('Illustrative data');
	expect(await again.evaluate(keptEntries)).toEqual([]);
});

test('what is not kept is gone when the page is closed', async ({ page, context }) => {
	await page.goto('./data/');
	await chooseFiles(page, await newHubFiles());
	await expect(page.getByText(/gone when this page is closed/)).toBeVisible();
	await page.close();
	const again = await context.newPage();
	await again.goto('./places/');
	await expect(again.getByRole('note')).toContainText('Illustrative data');
	await expect(again.getByRole('link', { name: newHub.name })).toHaveCount(0);
});

// Runs in the page: everything that any database of the site holds.
async function keptEntries(): Promise<unknown[]> {
	const databases = await indexedDB.databases();
	const entries = await Promise.all(
		databases.map(
			({ name }) =>
				new Promise<unknown[]>((resolve, reject) => {
					const request = indexedDB.open(name!);
					request.onerror = () => reject(request.error!);
					request.onsuccess = () => {
						const database = request.result;
						const stores = [...database.objectStoreNames];
						const keys: unknown[] = [];
						const reading = database.transaction(stores, 'readonly');
						for (const store of stores) {
							const all = reading.objectStore(store).getAllKeys();
							all.onsuccess = () => keys.push(...all.result);
						}
						reading.oncomplete = () => resolve(keys);
					};
				})
		)
	);
	return entries.flat();
}
