import type { BenchRun } from '../bench-run.ts';
import { beforeFirstChartKB, firstChartMs } from '../first-chart.ts';
import { inTurn } from '../in-turn.ts';
import { median } from '../median.ts';
import { inOwnBrowser } from '../own-browser.ts';
import type { Result } from '../result.ts';
import { scriptKB } from '../script-size.ts';

/** The overview in a browser that has seen nothing of the site. */
export async function firstView({ site, siteFolder, runs }: BenchRun): Promise<Result[]> {
	return inOwnBrowser(async (browser) => {
		const ms = (javaScriptEnabled: boolean) => firstChartMs(browser, { site, javaScriptEnabled });
		const { without, withScript } = await inTurn(runs, {
			without: () => ms(false),
			withScript: () => ms(true)
		});
		return [
			{
				what: 'First chart after the HTML, no script',
				unit: 'ms',
				measured: median(without),
				budget: 130
			},
			{ what: 'First chart after the HTML, with script', unit: 'ms', measured: median(withScript) },
			{
				what: 'Sent before the first chart, gzipped',
				unit: 'kB',
				measured: await beforeFirstChartKB(browser, { site, folder: siteFolder }),
				budget: 100
			},
			{
				what: 'Script before the overview is interactive, gzipped',
				unit: 'kB',
				measured: scriptKB(siteFolder, '.'),
				budget: 95
			}
		];
	});
}
