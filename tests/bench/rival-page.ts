import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright';
import { build } from 'vite';

import { newPage } from './load-in-browser.ts';
import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import { rest } from './rest.ts';

const source = 'tests/bench/rival';

/**
 * The rival's page, built into a folder: Mosaic on the same family of engine. Its packages have a
 * lock file of their own and are installed here, so that only who runs this pays for them.
 */
export async function builtRival(folder: string): Promise<string> {
	if (!isInstalled()) install();
	const out = join(folder, 'rival');
	await build({
		configFile: false,
		root: source,
		base: './',
		logLevel: 'warn',
		build: {
			outDir: join(process.cwd(), out),
			emptyOutDir: true,
			target: 'esnext',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000
		}
	});
	return out;
}

/**
 * Gives contacts to the rival's page, its engine started, and waits for the chart that it draws of
 * them. Throws where the page asks for anything from elsewhere.
 */
export async function loadInRival(
	browser: Browser,
	{ site, contacts }: { site: string; contacts: string }
): Promise<Measured> {
	const page = await newPage(browser);
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site))
			elsewhere.push(request.url());
	});
	await page.goto(site);
	const input = page.locator('input[type=file]:enabled');
	await input.waitFor();
	await rest(browser);
	const result = await measured(browser, page, {
		begin: 'change',
		end: markDrawn,
		act: () => input.setInputFiles(contacts)
	});
	if (elsewhere.length > 0)
		throw new Error(`expected the rival to ask nobody else, found ${elsewhere.join(', ')}`);
	return result;
}

// Runs in the page.
function markDrawn(): void {
	const watcher = new MutationObserver(() => {
		if (document.querySelector('svg [aria-label="line"] path') === null) return;
		watcher.disconnect();
		requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ended')));
	});
	watcher.observe(document.body, { subtree: true, childList: true });
}

/** npm leaves in node_modules a record of what it installed. */
function isInstalled(): boolean {
	const record = join(source, 'node_modules/.package-lock.json');
	if (!existsSync(record)) return false;
	const installed = packagesIn(record);
	return Object.entries(packagesIn(join(source, 'package-lock.json')))
		.filter(([path]) => path !== '')
		.every(([path, { version }]) => installed[path]?.version === version);
}

function packagesIn(lockFile: string): Record<string, { version: string }> {
	const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
		packages: Record<string, { version: string }>;
	};
	return packages;
}

function install(): void {
	console.log('Installing the rival…');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: source,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0)
		throw new Error(
			`expected the rival's packages to install, found that npm ci failed in ${source}`
		);
}
