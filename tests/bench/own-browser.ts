import { chromium } from 'playwright';
import type { Browser } from 'playwright';

import { chromiumLaunchOptions } from '../support/chromium.ts';

/** Does something in a browser of its own, so that neither memory nor a warm engine carries over. */
export async function inOwnBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}
