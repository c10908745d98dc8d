import { readFileSync } from 'node:fs';

import { runNpm } from './run.mjs';

/** Runs `npm ci` unless node_modules already holds what the lock file asks for. */
export async function installMissingPackages() {
	if (isInstalled()) return;
	console.log('Installing packages…');
	await runNpm('ci', '--include=dev', '--no-audit', '--no-fund');
}

/** npm leaves in node_modules a record, in the lock file's own form, of what it installed. */
function isInstalled() {
	const wanted = packagesIn('package-lock.json');
	const installed = packagesIn('node_modules/.package-lock.json');
	if (!wanted || !installed) return false;

	return Object.entries(wanted)
		.filter(([path]) => path !== '')
		.every(([path, { version, optional, devOptional }]) =>
			installed[path] ? installed[path].version === version : optional || devOptional
		);
}

function packagesIn(lockFile) {
	try {
		return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
	} catch (error) {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	}
}
