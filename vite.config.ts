import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { chromiumLaunchOptions } from './tests/support/chromium.ts';

const componentTests = 'src/**/*.svelte.test.ts';
const browserTests = 'tests/browsers/**/*.test.ts';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// Fonts, wasm and workers stay files: the content-security policy refuses most data: addresses.
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		// The engine and its Parquet reader are megabytes by nature, and loaded only when asked for.
		chunkSizeWarningLimit: 1000
	},
	test: {
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [componentTests, 'tests/journeys/**', browserTests, '**/node_modules/**'],
					// The files of a worker share what they import, the engine's program above all.
					isolate: false,
					// What takes seconds alone can take a minute on a machine that is crowded.
					testTimeout: 90_000,
					hookTimeout: 180_000
				}
			},
			{
				extends: true,
				test: {
					name: 'components',
					include: [componentTests],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'browsers',
					environment: 'node',
					include: [browserTests],
					globalSetup: 'tests/browsers/obtain-browsers.ts',
					testTimeout: 600_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
