import { defineConfig } from '@playwright/test';

import { chromiumLaunchOptions } from './support/chromium.ts';

const chromium = chromiumLaunchOptions();
// Functions of the engine are compiled when they are first called, and once: where a page lives for
// seconds, the rest would only take the processor from the next test. The bench and the other
// browsers run it as a reader's browser does.
const engineForSeconds = '--js-flags=--wasm-lazy-compilation --liftoff-only';
const onlyThisMachine = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

/** Journeys through the built site. One tagged @phone is taken on a phone's screen as well. */
export default defineConfig({
	testDir: 'journeys',
	outputDir: '../.test-results/journeys',
	reporter: [['list'], ['json', { outputFile: '../.test-results/journeys.json' }]],
	// Test by test, so that no file with many of them holds up the end.
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// How long a crowded machine may take; where nothing is wrong nothing waits for it.
	timeout: 240_000,
	expect: { timeout: 60_000 },
	forbidOnly: process.env.CI !== undefined,
	use: {
		launchOptions: {
			...chromium,
			args: [...(chromium.args ?? []), engineForSeconds, ...onlyThisMachine]
		},
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// A recording of every step would double the time that journeys take.
		trace: 'off'
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
		{
			name: 'phone',
			grep: /@phone/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	]
});
