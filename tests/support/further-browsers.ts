import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { programOnPath } from './program-on-path.ts';
import { installPackages } from './system-packages.ts';

/** A browser that is here, or why it cannot be had. */
export type Obtained<Programs> = { programs: Programs } | { missing: string };

/** Throws why they are not here where they are not. */
export function programsOf<Programs>(obtained: Obtained<Programs>): Programs {
	if ('missing' in obtained) throw new Error(obtained.missing);
	return obtained.programs;
}

/** The programs that make WebKitGTK drivable: it has no mode without a window, so it needs a screen in memory. */
export interface WebKitGtkPrograms {
	driver: string;
	browser: string;
	screen: string;
}

/** The system's Firefox, the long-supported one first, installed if need be. */
export function obtainFirefox(): Obtained<string> {
	return obtain(findFirefox, () =>
		installPackages('Firefox', {
			'apt-get': ['firefox-esr'],
			apk: ['firefox-esr'],
			dnf: ['firefox']
		})
	);
}

/** The system's WebKitGTK with its WebDriver and a screen, installed if need be. */
export function obtainWebKitGtk(): Obtained<WebKitGtkPrograms> {
	return obtain(findWebKitGtk, () =>
		installPackages('WebKitGTK', { 'apt-get': ['webkit2gtk-driver', 'xvfb'] })
	);
}

function obtain<Programs>(
	find: () => Programs | undefined,
	install: () => string | undefined
): Obtained<Programs> {
	const here = find();
	if (here !== undefined) return { programs: here };
	const problem = install();
	const installed = find();
	if (installed !== undefined) return { programs: installed };
	return { missing: problem ?? 'what was installed for it is not where it is looked for' };
}

function findFirefox(): string | undefined {
	return programOnPath(['firefox-esr', 'firefox']);
}

function findWebKitGtk(): WebKitGtkPrograms | undefined {
	const driver = programOnPath(['WebKitWebDriver']);
	const screen = programOnPath(['Xvfb']);
	const browser = programOnPath(['MiniBrowser'], webKitFolders());
	return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Where distributions put WebKitGTK's own small browser: no folder of programs. */
function webKitFolders(): string[] {
	return ['/usr/lib', '/usr/lib64', '/usr/libexec', ...multiarchFolders()]
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder)
				.filter((name) => /^webkit(2gtk|gtk)-/.test(name))
				.map((name) => join(folder, name))
		);
}

function multiarchFolders(): string[] {
	return existsSync('/usr/lib')
		? readdirSync('/usr/lib')
				.filter((name) => name.endsWith('-linux-gnu'))
				.map((name) => join('/usr/lib', name))
		: [];
}
