const patienceMs = 3000;

/** Runs work once the page is idle, unless the reader asked their browser to save data. Returns how to call it off. */
export function whenIdle(work: () => void | Promise<void>): () => void {
	const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
	if (connection?.saveData) return () => undefined;
	const run = () => void Promise.resolve(work()).catch(() => undefined);
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(run, patienceMs);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(run, { timeout: patienceMs });
	return () => cancelIdleCallback(handle);
}
