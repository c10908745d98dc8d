import type { Browser, Page } from 'playwright';

import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import { patienceMs } from './patience.ts';
import { rest } from './rest.ts';
import type { LoadTimes } from './stages.ts';

/** What loading files came to. */
export interface BrowserLoad extends Measured, LoadTimes {}

/**
 * The data page, in a browser that has seen nothing of the site. Its engine stands ready, unless it
 * `isCold`: then it is given back as soon as it takes files. Close its browser afterwards.
 */
export async function openDataPage(
	browser: Browser,
	{ site, isCold = false, page }: { site: string; isCold?: boolean; page?: Page }
): Promise<Page> {
	const opened = page ?? (await newPage(browser));
	const engineArrived = opened.waitForResponse((response) => response.url().endsWith('.wasm'));
	await opened.goto(`${site}data/`);
	await opened.locator('#svelte-announcer').waitFor({ state: 'attached' });
	if (isCold) {
		// It arrives once files are read: nobody waits for it here.
		engineArrived.catch(() => undefined);
		return opened;
	}
	await (await engineArrived).finished();
	await rest(browser);
	return opened;
}

/** A page as wide as a desk's. */
export async function newPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(patienceMs);
	return page;
}

/** Gives files to the data page and waits until the load report is on screen. Throws where one was not loaded. */
export async function loadFiles(
	browser: Browser,
	page: Page,
	paths: readonly string[]
): Promise<BrowserLoad> {
	const { total, worker } = await measured(browser, page, {
		begin: 'change',
		end: markStages,
		act: () => page.locator('input[type=file]').setInputFiles([...paths])
	});
	const refused = await page.getByRole('heading', { name: 'Not loaded' }).count();
	if (refused > 0) throw new Error(`expected every file to load, found refusals on ${page.url()}`);
	const [began, linking, counting] = await page.evaluate(() =>
		['began', 'linking', 'counting'].map((name) => performance.getEntriesByName(name)[0]?.startTime)
	);
	if (began === undefined) throw new Error('expected the page to take the files, found it silent');
	// A stage that is over before the next frame is never said, and takes no time.
	const counted = total - ((counting ?? began + total) - began);
	const observed = linking === undefined ? counted : total - (linking - began);
	return { total, worker, reading: total - observed, observing: observed, counting: counted };
}

/** Undoes what the page took for right in a file. */
export async function undo(browser: Browser, page: Page, fileName: string): Promise<Measured> {
	const report = page.getByRole('article', { name: fileName, exact: true });
	await report.getByText('What was put right').click();
	const result = await measured(browser, page, {
		begin: 'click',
		end: markStages,
		act: () => report.getByRole('button', { name: /^Undo/ }).first().click()
	});
	await report.getByText('Left as it was, by your choice').waitFor();
	return result;
}

// Runs in the page: what its own progress bar and report say, with the time at which they say it.
// tsx gives functions their names by a helper that the page does not have: hence none inside.
function markStages(): void {
	let wasBusy = false;
	const watcher = new MutationObserver(() => {
		const stage = document.querySelector('progress')?.parentElement?.textContent ?? '';
		if (stage !== '') wasBusy = true;
		if (stage.includes('Putting files together')) performance.mark('linking');
		if (stage.includes('Counting')) performance.mark('counting');
		if (stage !== '' || !wasBusy || document.querySelector('#loaded') === null) return;
		watcher.disconnect();
		requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ended')));
	});
	watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
}
