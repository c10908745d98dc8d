import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright';

import { gzippedKB } from './gzipped-size.ts';
import { patienceMs } from './patience.ts';

/**
 * Milliseconds from the last byte of the overview's HTML to its first chart on screen, in a browser
 * that has seen nothing of the site. Without script nothing can watch for the chart, and the first
 * paint with any content stands for it: with script both come in one frame.
 */
export async function firstChartMs(
	browser: Browser,
	{ site, javaScriptEnabled }: { site: string; javaScriptEnabled: boolean }
): Promise<number> {
	const context = await browser.newContext({ javaScriptEnabled });
	context.setDefaultTimeout(patienceMs);
	const page = await context.newPage();
	if (javaScriptEnabled) await page.addInitScript(markFirstChart);
	await page.goto(site, { waitUntil: 'load' });
	const mark = javaScriptEnabled ? 'first-chart' : 'first-contentful-paint';
	let ms: number | undefined;
	while (ms === undefined) ms = await page.evaluate(sinceHtml, mark);
	await context.close();
	return ms;
}

/** What has to arrive before that chart, gzipped: the HTML as far as the end of the chart, its style sheets and the fonts they bring in. */
export async function beforeFirstChartKB(
	browser: Browser,
	{ site, folder }: { site: string; folder: string }
): Promise<number> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	context.setDefaultTimeout(patienceMs);
	const page = await context.newPage();
	const paths: string[] = [];
	page.on('request', (request) => {
		if (['stylesheet', 'font'].includes(request.resourceType()))
			paths.push(new URL(request.url()).pathname);
	});
	await page.goto(site, { waitUntil: 'networkidle' });
	await context.close();
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	const upToChart = html.slice(0, html.indexOf('</svg>', html.indexOf('role="img"')));
	const assets = paths.map((path) => gzippedKB(readFileSync(join(folder, path))));
	return assets.reduce((sum, kB) => sum + kB, gzippedKB(Buffer.from(upToChart)));
}

// Runs in the page. A frame that starts with the chart in the document is drawn with it.
function markFirstChart(): void {
	requestAnimationFrame(() => {
		if (document.querySelector('svg[role="img"]') === null) return markFirstChart();
		requestAnimationFrame(() => performance.mark('first-chart'));
	});
}

// Runs in the page.
function sinceHtml(mark: string): number | undefined {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const [painted] = performance.getEntriesByName(mark);
	return painted && painted.startTime - arrival!.responseEnd;
}
