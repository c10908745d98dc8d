import { delimiter, join } from 'node:path';

import { chromium, type LaunchOptions } from 'playwright';

import { isExecutable, programOnPath } from './program-on-path.ts';

/** Set to the full path of a Chromium or Chrome to use that one and look for no other. */
export const chromiumVariable = 'CORE_PURPOSE_CHROMIUM';

/**
 * The Chromium that tests drive: the one CORE_PURPOSE_CHROMIUM names, else Playwright's own
 * download, else one the system has, without windows of its own before a whole browser. Undefined
 * when there is none; throws when the named one is not there.
 */
export function findChromium(): string | undefined {
	const named = process.env[chromiumVariable];
	if (named) {
		if (!isExecutable(named)) {
			throw new Error(`${chromiumVariable} is "${named}", and no program is there.`);
		}
		return named;
	}
	return playwrightChromium() ?? headlessShell() ?? systemChromium();
}

export function playwrightChromium(): string | undefined {
	return [chromium.executablePath()].find(isExecutable);
}

/** The system's Chromium without a user interface: the same engine, at half the processor time a page. */
export function headlessShell(): string | undefined {
	return programOnPath(['chromium-headless-shell']);
}

export function systemChromium(): string | undefined {
	return systemCandidates().find(isExecutable);
}

/** How every test starts Chromium: in a container as root too, and without calls home. */
export function chromiumLaunchOptions(): LaunchOptions {
	const executablePath = findChromium();
	return {
		...(executablePath === undefined ? {} : { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}

const programNames = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge'
];

function systemCandidates(): string[] {
	switch (process.platform) {
		case 'darwin':
			return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
				(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
			);
		case 'win32':
			return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
				.filter((folder) => folder !== undefined)
				.flatMap((folder) => [
					join(folder, 'Google/Chrome/Application/chrome.exe'),
					join(folder, 'Chromium/Application/chrome.exe'),
					join(folder, 'Microsoft/Edge/Application/msedge.exe')
				]);
		default:
			return [...(process.env.PATH ?? '').split(delimiter), '/snap/bin'].flatMap((folder) =>
				programNames.map((name) => join(folder, name))
			);
	}
}
