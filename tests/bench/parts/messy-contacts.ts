import { benchExtracts } from '../bench-extracts.ts';
import type { BenchRun } from '../bench-run.ts';
import { inTurn } from '../in-turn.ts';
import { loadFiles, openDataPage } from '../load-in-browser.ts';
import { medianMeasured } from '../median.ts';
import { messyContacts } from '../messy-contacts.ts';
import { inOwnBrowser } from '../own-browser.ts';
import type { Result } from '../result.ts';

const size = 1_000_000;

/** A million contacts as another system exports them, beside the same from a clean file. */
export async function messyCounty({ site, runs, folder }: BenchRun): Promise<Result[]> {
	const { eight, contacts } = await benchExtracts(folder, size);
	const messy = [...eight.filter((path) => path !== contacts), await messyContacts(contacts)];
	const load = (paths: readonly string[]) =>
		inOwnBrowser(async (browser) =>
			loadFiles(browser, await openDataPage(browser, { site }), paths)
		);
	const { ofMessy, ofClean } = await inTurn(runs, {
		ofMessy: () => load(messy),
		ofClean: () => load(eight)
	});
	const [messyLoad, cleanLoad] = [medianMeasured(ofMessy), medianMeasured(ofClean)];
	const what = '1 M contacts from a messy CSV';
	return [
		{ what, unit: 'ms', measured: messyLoad.total, worker: messyLoad.worker },
		{
			what: `${what} ÷ from the clean one`,
			unit: '×',
			measured: messyLoad.total / cleanLoad.total,
			budget: 1.3
		}
	];
}
