import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { countsFolder, countsLeftIn } from './left-counts.ts';

/**
 * The whole crawl, and how many states it visited: what `npm run crawl` runs. Needs a built site.
 *
 *     npm run crawl -- [--seed N] [--share 0.5] [what else Playwright takes, such as -g "old years"]
 *
 * With a share, that part of the rows of each set of data is walked, which the seed chooses. Fails where a state has a fault, and where fewer states were visited than promised. With a part
 * of the data states chosen, nothing is promised of their number.
 */
const leastStates = 2_000;

const others = process.argv.slice(2);
const seed = taken('--seed') ?? process.env.CRAWL_SEED ?? '1';
const share = taken('--share') ?? '1';

rmSync(countsFolder, { recursive: true, force: true });
const start = performance.now();
const { status } = spawnSync(
	'npx',
	[
		...['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project', 'desktop'],
		...['--workers', '2', ...others, 'tests/journeys/every-state.spec.ts']
	],
	{
		shell: process.platform === 'win32',
		stdio: 'inherit',
		env: { ...process.env, CRAWL: 'whole', CRAWL_SEED: seed, CRAWL_SHARE: share }
	}
);
const counts = countsLeftIn(countsFolder);
const states = counts.reduce((sum, { visited }) => sum + visited, 0);
const faults = counts.reduce((sum, { faults }) => sum + faults.length, 0);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
	`\n${states} states visited with ${counts.length} sets of data in ${seconds} s, ${faults} faults, seed ${seed}`
);
const isTooFew = others.length === 0 && states < leastStates;
if (isTooFew) console.error(`At least ${leastStates} states were to be visited.`);
process.exitCode = status === 0 && !isTooFew ? 0 : 1;

// The value of an option that is this program's own, which is taken out of what Playwright is given.
function taken(option: string): string | undefined {
	const at = others.indexOf(option);
	return at === -1 ? undefined : others.splice(at, 2)[1];
}
