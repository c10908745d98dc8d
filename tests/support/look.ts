import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type BrowserContextOptions, type Page } from 'playwright';

import { serveSite } from '../../src/cli/static-server.ts';
import { chromiumLaunchOptions } from './chromium.ts';

/**
 * Takes pictures of pages for a person to look at: at 1280 and 390 pixels, light and dark, and as
 * printed on A4.
 *
 *     npm run look -- [--no-js] [--site http://localhost:5173/] FOLDER PATH…
 *
 * Without --site it serves build/. The pictures are whole pages, named `areas-outcomes-390-dark.png`.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'no-js': { type: 'boolean', default: false }, site: { type: 'string' } }
});
const [folder, ...paths] = positionals;
if (folder === undefined || paths.length === 0) {
	throw new Error('Expected a folder for the pictures, then one or more paths such as / /board/.');
}

const a4WidthPx = 794;
const views = {
	'1280-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
	'1280-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
	'390-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
	'390-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
	print: { viewport: { width: a4WidthPx, height: 1123 }, colorScheme: 'light' }
} satisfies Record<string, BrowserContextOptions>;

const served = values.site ? undefined : await serveSite({ folder: 'build' });
const address = values.site ?? served?.address;
const browser = await chromium.launch(chromiumLaunchOptions());
mkdirSync(folder, { recursive: true });

for (const [view, options] of Object.entries(views)) {
	const context = await browser.newContext({ ...options, javaScriptEnabled: !values['no-js'] });
	const page = await context.newPage();
	if (view === 'print') await page.emulateMedia({ media: 'print' });
	page.on('pageerror', (error) => console.error(`${view}: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') console.error(`${view}: ${message.text()}`);
	});
	for (const path of paths) console.log(await picture(page, path, view));
	await context.close();
}
await browser.close();
await served?.close();

async function picture(page: Page, path: string, view: string): Promise<string> {
	await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'load' });
	await page.waitForTimeout(500);
	const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
	const file = join(folder as string, `${name}-${view}.png`);
	await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
	return file;
}
