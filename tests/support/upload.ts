import { expect, type Locator, type Page } from '@playwright/test';

import type { SourceFile } from '../../src/lib/sql';

/** A file made in a test, as a browser is given it. */
export interface Upload {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** A file of a test as a browser is given it. */
export async function upload(file: SourceFile): Promise<Upload> {
	const bytes = await file.slice(0, file.size);
	return { name: file.name, mimeType: '', buffer: Buffer.from(bytes) };
}

/** The control of the data page that takes files. */
export function fileInput(page: Page): Locator {
	return page.getByRole('group', { name: 'Choose files' }).locator('input[type=file]');
}

/** Chooses files on the data page and waits until each was read or refused. A path is a file on disk. */
export async function chooseFiles(
	page: Page,
	files: readonly Upload[] | readonly string[],
	{ patienceMs = 60_000 } = {}
) {
	await isInteractive(page);
	await fileInput(page).setInputFiles([...files] as Upload[] | string[]);
	await loadIsOver(page, { patienceMs });
}

/** Drops files on the data page and waits until each was read or refused. */
export async function dropFiles(page: Page, files: readonly Upload[]) {
	await isInteractive(page);
	const contents = files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') }));
	const dropped = await page.evaluateHandle((all) => {
		const transfer = new DataTransfer();
		for (const { name, text } of all) transfer.items.add(new File([text], name));
		return transfer;
	}, contents);
	const target = page.getByRole('group', { name: 'Choose files' });
	for (const type of ['dragenter', 'dragover', 'drop'])
		await target.dispatchEvent(type, { dataTransfer: dropped });
	await loadIsOver(page, { patienceMs: 60_000 });
}

/** Waits until the load that was begun has ended. */
export async function loadIsOver(page: Page, { patienceMs }: { patienceMs: number }) {
	await expect(page.getByText(/^\d+ files? loaded/)).toBeVisible({ timeout: patienceMs });
}

/** What the data page says of one file. */
export function reportOf(page: Page, fileName: string): Locator {
	return page.getByRole('article', { name: fileName, exact: true });
}

/** SvelteKit leaves its announcer on a page once its script has taken over; a file given before goes nowhere. */
async function isInteractive(page: Page) {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}
