import type { BrowserContext, Page } from '@playwright/test';

import { forgetData } from '../support/forget-data.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHub, newHubFiles } from '../support/new-hub.ts';
import { storedTexts } from '../support/stored-texts.ts';
import { thorough } from '../support/thorough.ts';
import { chooseFiles, fileInput, reportOf, type Upload } from '../support/upload.ts';

test('what is kept on the device answers again after the page was closed, and forgetting erases it', async ({
	page,
	context
}) => {
	await keep(page, await newHubFiles());
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
	await expect(again.getByText(/^Forgotten: \d+ files and the copy kept/)).toBeVisible();
	await expect(again.getByRole('note')).toContainText('Illustrative data');
	expect(await again.evaluate(() => indexedDB.databases())).toEqual([]);
	await again.reload();
	await expect(again.getByRole('note')).toContainText('Illustrative data');
});

test('what is not kept is gone when the page is closed', async ({ page, context }) => {
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	await expect(page.getByText(/gone when this page is closed/)).toBeVisible();
	await page.close();
	const again = await context.newPage();
	await again.goto('./places/');
	await expect(again.getByRole('note')).toContainText('Illustrative data');
	await expect(again.getByRole('link', { name: newHub.name })).toHaveCount(0);
});

test(
	'forgetting asks first, and leads back to its button or on to the heading',
	thorough,
	async ({ page }) => {
		await keep(page, await fewFiles());
		const forget = page.getByRole('button', { name: 'Forget this data' });
		await forget.press('Enter');
		const question = page.getByRole('dialog', { name: 'Forget this data?' });
		await expect(question).toContainText('2 files and the copy kept on this device');
		await expect(question.getByRole('button', { name: 'Leave it' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(question).toBeHidden();
		await expect(forget).toBeFocused();
		await expect(page.getByRole('note')).toContainText('Your own files');

		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expect(
			page.getByText('Forgotten: 2 files and the copy kept on this device.')
		).toBeVisible();
	}
);

test('keeping by the keyboard leads to what is said of it', thorough, async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	await page.getByRole('button', { name: 'Keep them on this device' }).press('Enter');
	await expect(page.getByText(/Kept on this device, as of/)).toBeFocused();
});

test('keeping that is asked for during a load waits for it', thorough, async ({ page }) => {
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	await fileInput(page).setInputFiles([await registrations()]);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('article')).toHaveCount(3);
	expect(await storedTexts(page)).toContain('registrations.csv');
});

test('forgetting in one tab forgets in all, whatever they do next', async ({ page, context }) => {
	await keep(page, await fewFiles());
	const other = await context.newPage();
	await other.goto('./data/');
	await expect(other.getByText(/Kept on this device, as of/)).toBeVisible();
	await page.bringToFront();
	await forgetData(page);

	await expect(other.getByText('Your files were forgotten in another tab.')).toBeVisible();
	await expect(other.getByRole('note')).toContainText('Illustrative data');
	await expect(other.getByRole('article')).toHaveCount(0);
	await chooseFiles(other, [await registrations()]);
	await expect(other.getByText(/gone when this page is closed/)).toBeVisible();
	expect((await storedTexts(other)).join()).not.toContain('centres.csv');
});

test('what one tab kept is replaced by another only when its reader says so', async ({
	page,
	context
}) => {
	await page.goto('./data/');
	const other = await context.newPage();
	await keep(other, [await registrations()]);
	await page.bringToFront();
	await chooseFiles(page, await fewFiles());
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(
		page.getByText(/^Not kept: another tab keeps other files on this device \(1 file, as of/)
	).toBeVisible();
	expect(await storedTexts(page)).not.toContain('centres.csv');

	await page.getByRole('button', { name: 'Keep these instead' }).click();
	const question = page.getByRole('dialog', { name: 'Keep these files instead?' });
	await expect(question).toContainText('This would replace what another tab kept: 1 file, as of');
	await question.getByRole('button', { name: 'Replace it' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	await expect(other.getByText(/^Not kept: another tab keeps other files/)).toBeVisible();

	await chooseFiles(other, [(await fewFiles())[0]!]);
	await expect(other.getByText(/^Not kept: another tab keeps other files/)).toBeVisible();
	expect(await storedTexts(other)).not.toContain('registrations.csv');
});

test(
	'keeping that stops in one tab is not claimed by another',
	thorough,
	async ({ page, context }) => {
		await keep(page, await fewFiles());
		const other = await context.newPage();
		await other.goto('./data/');
		await expect(other.getByText(/Kept on this device, as of/)).toBeVisible();
		await page.bringToFront();
		await page.getByRole('button', { name: 'Do not keep it' }).click();
		await expect(
			other.getByText(/The copy that was kept on this device is gone: it was erased in another tab/)
		).toBeVisible();
		await expect(other.getByRole('note')).toContainText('Your own files');
	}
);

test('a full device is said of keeping, and the load stands', async ({
	page,
	context,
	baseURL
}) => {
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	const fill = await fillable(context, page, baseURL!);
	await fill(1);
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('What is loaded could not be kept on this device');
	await expect(alert).toContainText('There is not enough room');
	await expect(alert).toContainText('Nothing of it was kept');

	await fill(undefined);
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	await expect(alert).toHaveCount(0);

	// Chromium lets a little more be written beside what is there already: here the store itself is full.
	await page.evaluate(refuseToStore);
	await chooseFiles(page, [await registrations()]);
	await expect(reportOf(page, 'registrations.csv')).toBeVisible();
	await expect(page.getByText(/^An earlier state is kept .*: 2 files, as of/)).toBeVisible();
	await expect(alert).toContainText('the latest change is gone when this page is closed');
	expect(await storedTexts(page)).not.toContain('registrations.csv');
	await page.evaluate(() => ((globalThis as { isFull?: boolean }).isFull = false));
	await page.getByRole('button', { name: 'Try to keep it again' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
	expect(await storedTexts(page)).toContain('registrations.csv');
});

test('a browser that refuses storage is said of keeping, and forgetting works all the same', async ({
	page
}) => {
	await page.addInitScript(() => {
		const refused = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
			Object.defineProperty(globalThis, name, { get: refused });
	});
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByRole('alert')).toContainText(
		'This browser does not let this site keep anything'
	);
	await forgetData(page);
	await expect(page.getByText('Forgotten: 2 files.')).toBeVisible();
	await expect(page.getByRole('note')).toContainText('Illustrative data');
});

test('a browser without storage forgets what is loaded', thorough, async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
	);
	await page.goto('./data/');
	await chooseFiles(page, await fewFiles());
	await forgetData(page);
	await expect(page.getByText('Forgotten: 2 files.')).toBeVisible();
	await expect(page.getByRole('note')).toContainText('Illustrative data');
});

test(
	'what cannot be erased is said to be there still, until it is erased',
	thorough,
	async ({ page }) => {
		await page.addInitScript(() => {
			const storage = indexedDB;
			let isBroken = false;
			Object.assign(globalThis, { breakStorage: (broken: boolean) => (isBroken = broken) });
			Object.defineProperty(globalThis, 'indexedDB', {
				get: () => {
					if (isBroken) throw new DOMException('Internal error.', 'UnknownError');
					return storage;
				}
			});
		});
		const breakStorage = (isBroken: boolean) =>
			page.evaluate(
				(isBroken) =>
					(globalThis as unknown as { breakStorage: (isBroken: boolean) => void }).breakStorage(
						isBroken
					),
				isBroken
			);
		await keep(page, await fewFiles());
		await breakStorage(true);
		await forgetData(page);
		const news = page.getByRole('complementary', { name: 'Whose data these are' });
		await expect(news).toContainText('What is kept on this device could not be erased.');
		await expect(page.getByRole('note')).toContainText('Illustrative data');
		await breakStorage(false);
		expect(await storedTexts(page)).toContain('centres.csv');
		await news.getByRole('button', { name: 'Try to erase it again' }).click();
		await expect(news).toContainText('Forgotten: the copy kept on this device.');
		expect((await storedTexts(page)).join()).not.toContain('centres.csv');
	}
);

test('what was cleared between visits is said to be gone', thorough, async ({ page, context }) => {
	await keep(page, await fewFiles());
	await page.close();
	const clearing = await context.newPage();
	await withoutIcon(clearing);
	await clearing.goto('./icon.svg');
	await clearing.evaluate(() => {
		indexedDB.deleteDatabase('core-purpose');
	});
	await clearing.goto('./');
	await expect(clearing.getByRole('note')).toContainText('Illustrative data');
	await expect(
		clearing.getByText('What you kept on this device is not there any more.')
	).toBeVisible();
	await clearing.reload();
	await expect(clearing.getByRole('note')).toContainText('Illustrative data');
	await expect(clearing.getByText('What you kept on this device')).toHaveCount(0);
});

test(
	'a page that does not arrive says so, and that loading anew would lose what is only in memory',
	thorough,
	async ({ page, context, traffic }) => {
		await page.goto('./data/');
		await chooseFiles(page, await fewFiles());
		await context.setOffline(true);
		const methods = page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name: 'Methods' });
		await methods.click();
		await expect(page.locator('h1')).toHaveText('This page could not be fetched.');
		await expect(page.locator('main')).toContainText('loading a page anew would lose them');
		await page.getByRole('link', { name: 'Keep them on this device' }).click();
		await page.getByRole('button', { name: 'Keep them on this device' }).click();
		await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
		await methods.click();
		await expect(page.locator('main')).toContainText('still loaded, and kept on this device');

		await context.setOffline(false);
		await follow(page, 'Overview');
		await expect(page.getByRole('note')).toContainText('Your own files');
		await methods.click();
		await expect(page.locator('h1')).toHaveText('How every number here is made.');
		traffic.forget();
	}
);

test('what another version of the site kept is told of, and can be forgotten', async ({ page }) => {
	await withoutIcon(page);
	await page.goto('./icon.svg');
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('core-purpose', 1);
				opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
				opening.onsuccess = () => {
					const writing = opening.result.transaction('kept', 'readwrite');
					writing
						.objectStore('kept')
						.put({ format: 'core-purpose-kept/0', files: 'of old' }, 'workspace');
					writing.oncomplete = () => resolve();
				};
			})
	);
	await page.goto('./data/');
	await expect(
		page.getByText('What is kept on this device is from another version of this site.')
	).toBeVisible();
	await forgetData(page);
	await expect(page.getByText('Forgotten: the copy kept on this device.')).toBeVisible();
	expect(await storedTexts(page)).not.toContain('of old');
});

async function keep(page: Page, files: readonly Upload[]) {
	await page.goto('./data/');
	await chooseFiles(page, files);
	await page.getByRole('button', { name: 'Keep them on this device' }).click();
	await expect(page.getByText(/Kept on this device, as of/)).toBeVisible();
}

/** A picture opened by itself has the browser ask for an icon, which no page of the site does. */
async function withoutIcon(page: Page) {
	await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
}

async function fewFiles(): Promise<readonly Upload[]> {
	const few = ['centres.csv', 'neighbourhoods.csv'];
	return (await newHubFiles()).filter(({ name }) => few.includes(name));
}

async function registrations(): Promise<Upload> {
	return (await newHubFiles()).find(({ name }) => name === 'registrations.csv')!;
}

// Runs in the page: from now on, and while it is full, no store takes another record.
function refuseToStore() {
	const page = globalThis as { isFull?: boolean };
	page.isFull = true;
	const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
		.value as IDBObjectStore['put'];
	IDBObjectStore.prototype.put = function (...given) {
		if (page.isFull) throw new DOMException('The device is full.', 'QuotaExceededError');
		return put.apply(this, given);
	};
}

/** Sets how many bytes the site may store, or lifts the limit. */
async function fillable(context: BrowserContext, page: Page, address: string) {
	const session = await context.newCDPSession(page);
	const { origin } = new URL(address);
	return (quotaSize: number | undefined) =>
		session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize === undefined ? {} : { quotaSize })
		});
}
