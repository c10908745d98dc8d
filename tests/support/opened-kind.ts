import { expect, type Browser, type Page } from '@playwright/test';

import { serveSite } from '../../src/cli/static-server.ts';
import { Traffic } from './offline.ts';
import { saveData } from './saving-data.ts';

/** A page of the built site, open for more than one test, on a host of its own. */
export interface OpenedKind {
	/** Its script has taken over, for a reader who saves data. */
	readonly page: Page;
	/** The same page without script. */
	readonly plain: Page;
	/** Of both. */
	readonly traffic: Traffic;
	close: () => Promise<void>;
}

/** Opens the page at an address such as './areas/'. */
export async function openKind(browser: Browser, address: string): Promise<OpenedKind> {
	const site = await serveSite({ folder: 'build' });
	const baseURL = site.address;
	const context = await browser.newContext({ baseURL });
	const traffic = new Traffic(context, new URL(baseURL).origin);
	const page = await context.newPage();
	await saveData(page);
	await page.goto(address);
	await expect(page.locator('#svelte-announcer')).toBeAttached();

	const withoutScript = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const plain = await withoutScript.newPage();
	await plain.goto(address);
	return {
		page,
		plain,
		traffic,
		close: async () => {
			await context.close();
			await withoutScript.close();
			await site.close();
		}
	};
}
