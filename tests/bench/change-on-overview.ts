import type { Page } from 'playwright';

/** What a reader changes on the overview, by the label of its choice. */
export const changes = ['Place', 'Year', 'Compared with'] as const;
export type Change = (typeof changes)[number];

/** Goes from the data page to the overview, keeping what was loaded. */
export async function openOverview(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Overview' }).click();
	await page.getByLabel('Place', { exact: true }).waitFor();
}

/** Goes back to the data page, keeping what was loaded. */
export async function openDataAgain(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Your data', exact: true }).first().click();
	await page.getByRole('heading', { name: 'Loaded', exact: true }).waitFor();
}

/** Milliseconds from choosing another place, year or comparator to the page that answers it being painted. Each call chooses the next one. */
export async function changeMs(page: Page, change: Change): Promise<number> {
	const choice = page.getByLabel(change, { exact: true });
	const next = await choice.evaluate((select) => {
		const { options, selectedIndex } = select as HTMLSelectElement;
		return options[(selectedIndex + 1) % options.length]!.value;
	});
	await page.evaluate(markPaint);
	await choice.selectOption(next);
	await page.waitForFunction(() => performance.getEntriesByName('settled').length > 0);
	return page.evaluate(() => {
		const [chosen] = performance.getEntriesByName('chosen');
		const painted = performance.getEntriesByName('painted').at(-1);
		return painted!.startTime - chosen!.startTime;
	});
}

// Runs in the page: it is painted two frames after its content last changed.
function markPaint(): void {
	performance.clearMarks();
	addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
	let quiet: ReturnType<typeof setTimeout>;
	const watcher = new MutationObserver(() => {
		requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
		clearTimeout(quiet);
		quiet = setTimeout(() => {
			watcher.disconnect();
			performance.mark('settled');
		}, 400);
	});
	watcher.observe(document.querySelector('main')!, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true
	});
}
