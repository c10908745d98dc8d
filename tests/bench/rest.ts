import { setTimeout } from 'node:timers/promises';

import type { Browser } from 'playwright';

import { rendererProcesses } from './renderer-processes.ts';
import { threadTimes } from './thread-times.ts';

/**
 * Waits until the browser's pages have nothing left to do, such as starting an engine and compiling
 * it: for a second they have neither worked nor waited for a processor. Where the system does not
 * tell, it waits as long as an engine takes to start on a slow device.
 */
export async function rest(browser: Browser): Promise<void> {
	const processes = await rendererProcesses(browser);
	const deadline = Date.now() + patienceMs;
	while (Date.now() < deadline) {
		const times = processes.map((id) => threadTimes(id));
		await setTimeout(spanMs);
		const since = times.map((time) => time()).filter((time) => time !== undefined);
		if (since.length === 0) return setTimeout(startMs - spanMs);
		const busyMs = since.reduce((sum, { worked, waited }) => sum + worked + waited, 0);
		if (busyMs < idleShare * spanMs) return;
	}
	throw new Error('expected pages that come to rest, found them busy for a minute and a half');
}

const spanMs = 1000;
/** A page at rest still counts its timers. */
const idleShare = 0.03;
const startMs = 2500;
const patienceMs = 90_000;
