import type { Browser, Page } from 'playwright';

import { rendererProcesses } from './renderer-processes.ts';
import { threadTimes, workerThread } from './thread-times.ts';
import type { ThreadTime } from './thread-times.ts';

/** What one thing that a reader did to a page came to. */
export interface Measured {
	/** Milliseconds from the event to the page that answers it being painted. */
	readonly total: number;
	/** Processor time of the page's workers, the engine's among them; undefined where the system does not tell. */
	readonly worker: ThreadTime | undefined;
}

interface Action {
	/** The event that the clock starts with. */
	readonly begin: 'change' | 'click';
	/** Runs in the page before the act, and marks there when it has `ended`. */
	readonly end: () => void;
	readonly act: () => Promise<unknown>;
}

/** Does something to a page and measures until the page has marked that it ended. */
export async function measured(
	browser: Browser,
	page: Page,
	{ begin, end, act }: Action
): Promise<Measured> {
	await page.evaluate(markBegin, begin);
	await page.evaluate(end);
	const times = (await rendererProcesses(browser)).map((id) => threadTimes(id, workerThread));
	await act();
	await page.waitForFunction(() => performance.getEntriesByName('ended').length > 0);
	const worker = times.map((since) => since()).filter((time) => time !== undefined);
	const total = await page.evaluate(() => {
		const [began] = performance.getEntriesByName('began');
		const [ended] = performance.getEntriesByName('ended');
		return ended!.startTime - began!.startTime;
	});
	return { total, worker: worker.length > 0 ? worker.reduce(added) : undefined };
}

// Runs in the page.
function markBegin(type: string): void {
	performance.clearMarks();
	addEventListener(type, () => performance.mark('began'), { capture: true, once: true });
}

function added(one: ThreadTime, other: ThreadTime): ThreadTime {
	return { worked: one.worked + other.worked, waited: one.waited + other.waited };
}
