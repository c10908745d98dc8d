import { parseArgs } from 'node:util';

import { chromium } from 'playwright';

import { serveSite } from '../../src/cli/static-server.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { benchExtracts, extractsIn } from './bench-extracts.ts';
import { builtSite } from './built-site.ts';
import { changeMs, changes, openOverview } from './change-on-overview.ts';
import { beforeFirstChartKB, firstChartMs } from './first-chart.ts';
import { loadInBrowser } from './load-in-browser.ts';
import { loadNatively } from './load-natively.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { messyContacts } from './messy-contacts.ts';
import { peakPageBytes } from './renderer-memory.ts';
import type { Result } from './result.ts';
import { resultTable } from './result-table.ts';
import { scriptKB } from './script-size.ts';

/**
 * Measures the built site in headless Chromium beside native DuckDB on the same generated files,
 * and prints the medians as a table. Nothing is asserted.
 *
 *     npm run bench -- [--runs 5] [--contacts 1000000,10000000] [--folder .bench]
 */
const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		contacts: { type: 'string', default: '1000000,10000000' },
		folder: { type: 'string', default: '.bench' }
	}
});
const runs = Number(values.runs);
const sizes = values.contacts.split(',').map(Number);
if (!(runs > 0 && runs % 2 === 1) || !sizes.every((size) => size > 0))
	throw new RangeError(
		`expected an odd number of runs and numbers of contacts, found --runs ${values.runs} --contacts ${values.contacts}`
	);

const small = { load: 2500, ratio: 3, peak: undefined, change: 50 };
const large = { load: 25_000, ratio: undefined, peak: 2500, change: 100 };

const messySize = 1_000_000;
/** How many times the clean file's time a messy one may take. */
const messyRatio = 1.5;

const folder = builtSite();
const site = await serveSite({ folder });
const results: Result[] = [];
try {
	await measureFirstChart();
	await measureWholeCatalogue();
	for (const contacts of sizes) await measureContacts(contacts);
	await measureMessyContacts();
} finally {
	await site.close();
}
console.log(`\n${machine()}; medians of ${runs}.\n\n${resultTable(results)}`);

async function measureFirstChart(): Promise<void> {
	const browser = await chromium.launch(chromiumLaunchOptions());
	const times = async (javaScriptEnabled: boolean) =>
		median(await repeated(() => firstChartMs(browser, { site: site.address, javaScriptEnabled })));
	results.push(
		{
			what: 'First chart after the HTML, no script',
			unit: 'ms',
			measured: await times(false),
			budget: 150
		},
		{ what: 'First chart after the HTML, with script', unit: 'ms', measured: await times(true) },
		{
			what: 'Sent before the first chart, gzipped',
			unit: 'kB',
			measured: await beforeFirstChartKB(browser, { site: site.address, folder }),
			budget: 100
		},
		{
			what: 'Script before the overview is interactive, gzipped',
			unit: 'kB',
			measured: scriptKB(folder, '.'),
			budget: 90
		}
	);
	await browser.close();
}

async function measureWholeCatalogue(): Promise<void> {
	const paths = extractsIn('data/demonstration');
	const [inBrowser, natively] = await alternately(
		async () => (await loaded(paths)).times.observing,
		() => Promise.resolve(loadNatively(paths).observing)
	);
	results.push({
		what: 'Whole catalogue of the demonstration county, 5 years',
		unit: 'ms',
		measured: inBrowser,
		budget: 3000,
		native: natively
	});
}

async function measureContacts(contacts: number): Promise<void> {
	const of = `${(contacts / 1e6).toLocaleString('en-GB')} M contacts`;
	const budgets = contacts > 1_000_000 ? large : small;
	const paths = (await benchExtracts(values.folder, contacts)).contacts;
	const peaks: number[] = [];
	const waits = new Map(changes.map((change) => [change, [] as number[]]));
	const [inBrowser, natively] = await alternately(
		async () => {
			const load = await loaded(paths, async (page) => {
				await openOverview(page);
				for (const change of changes) waits.get(change)!.push(await changeMs(page, change));
			});
			if (load.peakBytes !== undefined) peaks.push(load.peakBytes);
			return load.times.total;
		},
		() => Promise.resolve(loadNatively(paths).total)
	);
	results.push({
		what: `${of}, CSV to first answer`,
		unit: 'ms',
		measured: inBrowser,
		budget: budgets.load,
		native: natively,
		...(budgets.ratio === undefined ? {} : { ratioBudget: budgets.ratio })
	});
	if (peaks.length > 0)
		results.push({
			what: `${of}, peak memory of the page`,
			unit: 'MB',
			measured: median(peaks) / 1e6,
			...(budgets.peak === undefined ? {} : { budget: budgets.peak })
		});
	for (const [change, times] of waits)
		results.push({
			what: `${of}, change of ${change.toLowerCase()} to painted`,
			unit: 'ms',
			measured: median(times),
			budget: budgets.change
		});
}

async function measureMessyContacts(): Promise<void> {
	const clean = (await benchExtracts(values.folder, messySize)).contacts;
	const contacts = clean.find((path) => path.endsWith('contacts.csv'))!;
	const messy = [...clean.filter((path) => path !== contacts), await messyContacts(contacts)];
	const [ofMessy, ofClean] = await alternately(
		async () => (await loaded(messy)).times.total,
		async () => (await loaded(clean)).times.total
	);
	results.push({
		what: '1 M contacts from a messy CSV, beside the clean one',
		unit: 'ms',
		measured: ofMessy,
		native: ofClean,
		comparedWith: 'the clean one',
		ratioBudget: messyRatio
	});
}

/** Loads files in a browser of their own, so that neither memory nor a warm engine carries over. */
async function loaded(
	paths: readonly string[],
	afterwards: (page: Awaited<ReturnType<typeof loadInBrowser>>['page']) => Promise<void> = () =>
		Promise.resolve()
) {
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		const { page, times } = await loadInBrowser(browser, { site: site.address, paths });
		const peakBytes = await peakPageBytes(browser);
		await afterwards(page);
		return { times, peakBytes };
	} finally {
		await browser.close();
	}
}

async function repeated<T>(measure: () => Promise<T>): Promise<T[]> {
	const all: T[] = [];
	for (let run = 0; run < runs; run++) all.push(await measure());
	return all;
}

/** The medians of two measurements made in turn, so that a slow spell of the machine falls on both. */
async function alternately(
	first: () => Promise<number>,
	second: () => Promise<number>
): Promise<readonly [number, number]> {
	const pairs = await repeated(async () => [await first(), await second()] as const);
	return [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
}
