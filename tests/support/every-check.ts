import { rmSync } from 'node:fs';

import { chromiumVariable } from './chromium.ts';
import { obtainChromium } from './obtain-chromium.ts';
import { runScript } from './run-script.ts';
import {
	countsInWords,
	playwrightCounts,
	sumOfCounts,
	vitestCounts,
	type TestCounts
} from './test-counts.ts';

/**
 * Every check of the project, in order, stopping at the first that fails: what `npm test` runs.
 *
 * Each but the first is an npm script, and can be run by itself. The last line says how many tests
 * passed and failed, over Vitest and Playwright together. A check made of tests fails if none ran.
 */
interface Check {
	heading: string;
	run: () => void | Promise<void>;
	counts?: () => TestCounts;
	/** Every test of it may be skipped, where what it needs cannot be had. */
	mayBeSkipped?: boolean;
}

const results = '.test-results';
const checks: readonly Check[] = [
	{ heading: 'Chromium', run: nameChromium },
	{ heading: 'Types', run: () => runScript('check') },
	{ heading: 'Lint and layout', run: () => runScript('lint') },
	{ heading: 'Who may import whom', run: () => runScript('rooms') },
	{
		heading: 'Unit and engine tests',
		run: () => runScript('test:unit'),
		counts: () => vitestCounts(`${results}/unit.json`)
	},
	{
		heading: 'Component tests',
		run: () => runScript('test:components'),
		counts: () => vitestCounts(`${results}/components.json`)
	},
	{ heading: 'Build', run: () => runScript('build') },
	{
		heading: 'Journeys',
		run: () => runScript('test:journeys'),
		counts: () => playwrightCounts(`${results}/journeys.json`)
	},
	{
		heading: 'Core journeys in Firefox and WebKitGTK',
		run: () => runScript('test:browsers'),
		counts: () => vitestCounts(`${results}/browsers.json`),
		mayBeSkipped: true
	}
];

rmSync(results, { recursive: true, force: true });
const counted: TestCounts[] = [];

for (const { heading, run, counts, mayBeSkipped = false } of checks) {
	console.log(`\n▸ ${heading}`);
	const start = performance.now();
	try {
		await run();
		if (counts && ranNone(counts(), mayBeSkipped))
			throw new Error('No test ran, so nothing was proved.');
		console.log(`✓ ${heading}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
	} catch (error) {
		console.error(`✗ ${heading}: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
		break;
	} finally {
		if (counts) counted.push(counts());
	}
}

console.log(`\n${countsInWords(sumOfCounts(counted))}`);

function ranNone({ passed, skipped }: TestCounts, mayBeSkipped: boolean): boolean {
	return passed === 0 && !(mayBeSkipped && skipped > 0);
}

async function nameChromium() {
	const path = await obtainChromium();
	process.env[chromiumVariable] = path;
	console.log(path);
}
