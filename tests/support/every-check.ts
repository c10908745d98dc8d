import { rmSync } from 'node:fs';

import { chromiumVariable } from './chromium.ts';
import { obtainChromium } from './obtain-chromium.ts';
import { processorSeconds } from './processor-time.ts';
import { startScript } from './run-script.ts';
import { playwrightTimes, slowestInWords, vitestTimes, type TimedTest } from './slowest-tests.ts';
import {
	countsInWords,
	isProof,
	playwrightCounts,
	sumOfCounts,
	vitestCounts,
	type TestCounts
} from './test-counts.ts';

/**
 * Every check of the project: what `npm test` runs. Each is an npm script, and can be run by itself.
 *
 * Checks of one stage need nothing of one another and run two at a time; a stage begins when all of
 * the one before have passed. Beside each check stands how long it took, and how long the machine's
 * processors worked since the last one ended; at the end, which tests were slowest, and how many
 * passed and failed, over Vitest and Playwright together. A check made of tests fails if none ran,
 * other than that of browsers which cannot be had on every system.
 */
interface Check {
	heading: string;
	script: string;
	tests?: { counts: () => TestCounts; times: () => readonly TimedTest[] };
	/** Whether its tests may all be skipped, where what they need cannot be had. */
	mayAllBeSkipped?: boolean;
}

const results = '.test-results';
const ofVitest = (name: string) => ({
	counts: () => vitestCounts(`${results}/${name}.json`),
	times: () => vitestTimes(`${results}/${name}.json`)
});
const ofPlaywright = (name: string) => ({
	counts: () => playwrightCounts(`${results}/${name}.json`),
	times: () => playwrightTimes(`${results}/${name}.json`)
});

const stages: readonly (readonly Check[])[] = [
	// The longest first, so that the shorter fill the time beside them.
	[
		{ heading: 'Lint and layout', script: 'lint' },
		{ heading: 'Types', script: 'check' },
		{ heading: 'Build', script: 'build' },
		{ heading: 'Who may import whom', script: 'rooms' },
		{ heading: 'What nothing uses', script: 'unused' }
	],
	[{ heading: 'Unit and engine tests', script: 'test:unit', tests: ofVitest('unit') }],
	[
		{
			heading: 'Core journeys in Firefox and WebKitGTK',
			script: 'test:browsers',
			tests: ofVitest('browsers'),
			mayAllBeSkipped: true
		},
		{ heading: 'Component tests', script: 'test:components', tests: ofVitest('components') }
	],
	[{ heading: 'Journeys', script: 'test:journeys', tests: ofPlaywright('journeys') }]
];
const sideBySide = 2;
const slowestShown = 20;

const processorTime = processorSeconds();
const start = performance.now();
let processorTotal = 0;

rmSync(results, { recursive: true, force: true });
process.env[chromiumVariable] = await obtainChromium();
console.log(`Chromium is ${process.env[chromiumVariable]}`);

for (const stage of stages) {
	const waiting = [...stage];
	const lane = async () => {
		for (let check = waiting.shift(); check; check = waiting.shift())
			await run(check, { isBeside: stage.length > 1 });
	};
	await Promise.all(Array.from({ length: sideBySide }, lane));
	if (process.exitCode === 1) break;
}

const tests = stages.flat().flatMap((check) => check.tests ?? []);
console.log(`\nThe slowest ${slowestShown} tests`);
for (const line of slowestInWords(
	tests.flatMap(({ times }) => times()),
	slowestShown
))
	console.log(line);
console.log(`\nAll checks, ${timeInWords(performance.now() - start, processorTotal)}`);
console.log(countsInWords(sumOfCounts(tests.map(({ counts }) => counts()))));

async function run(
	{ heading, script, tests, mayAllBeSkipped }: Check,
	{ isBeside }: { isBeside: boolean }
) {
	console.log(`\n▸ ${heading}`);
	const begun = performance.now();
	const whole = () => {
		const ofCheck = processorTime();
		processorTotal += ofCheck;
		return `${heading}, ${timeInWords(performance.now() - begun, ofCheck)}`;
	};
	try {
		await startScript(script, { isBeside });
		if (tests && !isProof(tests.counts(), { mayAllBeSkipped }))
			throw new Error('No test ran, so nothing was proved.');
		console.log(`✓ ${whole()}`);
	} catch (error) {
		console.error(`✗ ${whole()}: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}

/** Such as "12.3 s, 20.1 s of processor time". */
function timeInWords(milliseconds: number, processor: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s, ${processor.toFixed(1)} s of processor time`;
}
