import { benchExtracts } from '../bench-extracts.ts';
import type { BenchRun } from '../bench-run.ts';
import { inTurn } from '../in-turn.ts';
import { loadFiles, openDataPage } from '../load-in-browser.ts';
import { loadNatively } from '../load-natively.ts';
import { median, medianMeasured } from '../median.ts';
import { inOwnBrowser } from '../own-browser.ts';
import type { Result } from '../result.ts';
import { loadInRival } from '../rival-page.ts';

/** How many contacts most readers have: here a load takes what any load takes. */
export const smallSize = 5000;
const of = '5,000 contacts and their seven other files';

/** A small county, chosen to answered, its engine not yet asked for or standing ready. */
export async function smallCounty(run: BenchRun): Promise<Result[]> {
	const { site, runs, folder } = run;
	const rival = await run.rival();
	const { eight, contacts } = await benchExtracts(folder, smallSize);
	const load = (isCold: boolean) =>
		inOwnBrowser(async (browser) =>
			loadFiles(browser, await openDataPage(browser, { site, isCold }), eight)
		);
	const { cold, up, native, bare } = await inTurn(runs, {
		cold: () => load(true),
		up: () => load(false),
		native: () => loadNatively(eight),
		bare: () => inOwnBrowser((browser) => loadInRival(browser, { site: rival, contacts }))
	});
	const nativeMs = median(native.map(({ total }) => total));
	const row = (what: string, loads: typeof up, budget: number): Result => {
		const { total, worker } = medianMeasured(loads);
		return {
			what: `${of}, ${what}`,
			unit: 'ms',
			measured: total,
			worker,
			budget,
			native: { measured: nativeMs },
			rival: { measured: medianMeasured(bare).total }
		};
	};
	return [row('engine cold', cold, 2500), row('engine up', up, 800)];
}
