import type { Browser } from 'playwright';

/** The process numbers of the browser's pages; their workers live in them as threads. */
export async function rendererProcesses(browser: Browser): Promise<readonly number[]> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
