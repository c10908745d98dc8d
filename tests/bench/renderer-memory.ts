import { existsSync, readFileSync } from 'node:fs';

import type { Browser } from 'playwright';

import { rendererProcesses } from './renderer-processes.ts';

/**
 * The most memory that any page of a browser has held so far, in bytes, its workers and the engine
 * among them: what the system counts as resident. Undefined where the system does not tell.
 */
export async function peakPageBytes(browser: Browser): Promise<number | undefined> {
	const peaks = (await rendererProcesses(browser))
		.map((id) => `/proc/${id}/status`)
		.filter((file) => existsSync(file))
		.map((file) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1024);
	return peaks.length > 0 ? Math.max(...peaks) : undefined;
}
