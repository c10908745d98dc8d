import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright';

import {
	chromiumLaunchOptions,
	chromiumVariable,
	findChromium,
	headlessShell,
	playwrightChromium,
	systemChromium
} from './chromium.ts';
import { installPackages } from './system-packages.ts';

/**
 * The path of a Chromium that starts, fetched if need be. In order: the one CORE_PURPOSE_CHROMIUM
 * names, Playwright's own, Playwright's download, and of the system's or of what its package manager
 * has the one without a user interface before a whole browser.
 * Throws with what to do when none can be had.
 */
export async function obtainChromium(): Promise<string> {
	if (process.env[chromiumVariable]) {
		const named = findChromium() as string;
		const problem = await problemStarting(named);
		if (problem)
			throw new Error(`${chromiumVariable} is "${named}", which did not start: ${problem}`);
		return named;
	}

	const problems: string[] = [];
	for (const source of [
		playwrightChromium,
		downloadedChromium,
		headlessShell,
		packageManagerShell,
		systemChromium,
		packageManagerChromium
	]) {
		const path = source();
		if (path === undefined) continue;
		const problem = await problemStarting(path);
		if (problem === undefined) return path;
		problems.push(`${path} did not start: ${problem}`);
	}

	throw new Error(
		[
			'The tests need a Chromium, and none could be found or fetched.',
			...problems,
			'Install one in any of these ways, then run "npm test" again:',
			'  npx playwright install --with-deps chromium',
			"  the system's own package, such as: sudo apt-get install chromium",
			`  any Chrome or Chromium, its full path given in ${chromiumVariable}`
		].join('\n')
	);
}

async function problemStarting(path: string): Promise<string | undefined> {
	try {
		const options = { ...chromiumLaunchOptions(), executablePath: path, timeout: 60_000 };
		await (await chromium.launch(options)).close();
		return undefined;
	} catch (error) {
		return String(error).split('\n').slice(0, 3).join(' ');
	}
}

/** Offline, or where the download is refused, this gives up within seconds. */
function downloadedChromium(): string | undefined {
	console.log("Fetching Playwright's Chromium…");
	const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
	const { status } = spawnSync(
		process.execPath,
		[join(playwright, 'cli.js'), 'install', 'chromium'],
		{
			env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '4000', ...process.env },
			timeout: 5 * 60_000
		}
	);
	if (status !== 0) console.log('It could not be fetched; looking for one on this system.');
	return status === 0 ? playwrightChromium() : undefined;
}

function packageManagerShell(): string | undefined {
	installPackages("the system's Chromium without windows", {
		'apt-get': ['chromium-headless-shell']
	});
	return headlessShell();
}

function packageManagerChromium(): string | undefined {
	const names = { 'apt-get': ['chromium'], dnf: ['chromium'], apk: ['chromium'] };
	const problem = installPackages("the system's Chromium", names);
	if (problem !== undefined) console.log(`${problem}.`);
	return systemChromium();
}
