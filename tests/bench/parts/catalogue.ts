import { extractsIn } from '../bench-extracts.ts';
import type { BenchRun } from '../bench-run.ts';
import { inTurn } from '../in-turn.ts';
import { loadFiles, openDataPage } from '../load-in-browser.ts';
import { loadNatively } from '../load-natively.ts';
import { median } from '../median.ts';
import { inOwnBrowser } from '../own-browser.ts';
import type { Result } from '../result.ts';
import type { LoadTimes } from '../stages.ts';

/** The demonstration county's twenty extracts and every measure of the catalogue. */
export async function catalogue({ site, runs }: BenchRun): Promise<Result[]> {
	const paths = extractsIn('data/demonstration');
	const { ours, native } = await inTurn(runs, {
		ours: () =>
			inOwnBrowser(async (browser) =>
				loadFiles(browser, await openDataPage(browser, { site }), paths)
			),
		native: () => loadNatively(paths)
	});
	const row = (what: string, stage: keyof LoadTimes, budget?: number): Result => ({
		what: `Demonstration county, ${what}`,
		unit: 'ms',
		measured: median(ours.map((load) => load[stage])),
		budget,
		native: { measured: median(native.map((load) => load[stage])) }
	});
	return [
		row('20 files to every measure', 'total'),
		row('linked and counted, files read', 'observing', 1600),
		row('catalogue only: counted, files linked', 'counting')
	];
}
