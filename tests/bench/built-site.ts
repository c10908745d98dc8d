import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { runScript } from '../support/run-script.ts';

/** The folder of the built site, built anew where a source is newer than it. */
export function builtSite(): string {
	const page = 'build/index.html';
	if (!existsSync(page) || newest('src') > statSync(page).mtimeMs) runScript('build');
	return 'build';
}

function newest(folder: string): number {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => statSync(join(folder, name)).mtimeMs)
		.reduce((latest, time) => Math.max(latest, time), 0);
}
