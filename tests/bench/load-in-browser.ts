import type { Browser, Page } from 'playwright';

import type { LoadTimes } from './stages.ts';

const patienceMs = 600_000;

/** A page that answers from files given to it, and how long that took. Close its context afterwards. */
export interface LoadedPage {
	readonly page: Page;
	readonly times: LoadTimes;
}

/**
 * Gives files to the data page of a browser that has seen nothing of the site, once its engine
 * stands ready, and waits until the load report is on screen. Throws where a file was not loaded.
 */
export async function loadInBrowser(
	browser: Browser,
	{ site, paths }: { site: string; paths: readonly string[] }
): Promise<LoadedPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	page.setDefaultTimeout(patienceMs);
	const engineArrived = page.waitForResponse((response) => response.url().endsWith('.wasm'));
	await page.goto(`${site}data/`);
	await (await engineArrived).finished();
	await page.waitForTimeout(engineStartMs);
	await page.evaluate(markStages);
	await page.locator('input[type=file]').setInputFiles([...paths]);
	await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
	const refused = await page.getByRole('heading', { name: 'Not loaded' }).count();
	if (refused > 0) throw new Error(`expected every file to load, found refusals on ${page.url()}`);
	const [given, linking, answered] = await page.evaluate(() =>
		['given', 'linking', 'answered'].map((name) => performance.getEntriesByName(name)[0]!.startTime)
	);
	return {
		page,
		times: {
			total: answered! - given!,
			reading: linking! - given!,
			observing: answered! - linking!
		}
	};
}

const engineStartMs = 2500;

// Runs in the page: what its own progress bar and report say, with the time at which they say it.
// tsx gives functions their names by a helper that the page does not have: hence none inside.
function markStages(): void {
	const input = document.querySelector('input[type=file]')!;
	input.addEventListener('change', () => performance.mark('given'), { capture: true, once: true });
	const watcher = new MutationObserver(() => {
		const stage = document.querySelector('progress')?.parentElement?.textContent ?? '';
		if (stage.includes('Putting files together')) performance.mark('linking');
		const isGiven = performance.getEntriesByName('given').length > 0;
		if (stage !== '' || document.querySelector('#loaded') === null || !isGiven) return;
		watcher.disconnect();
		requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('answered')));
	});
	watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
}
