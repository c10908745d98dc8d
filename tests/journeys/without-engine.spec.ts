import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { newHubFiles } from '../support/new-hub.ts';
import { fileInput } from '../support/upload.ts';

/** Longer than the engine's first word may take. */
const tooLongMs = 25_000;

const troubles = {
	'WebAssembly is switched off': () => {
		Reflect.deleteProperty(globalThis, 'WebAssembly');
	},
	'no worker may be started': () => {
		globalThis.Worker = class {
			constructor() {
				throw new DOMException('Workers are not allowed here.', 'SecurityError');
			}
		} as unknown as typeof Worker;
	},
	'a worker never answers': () => {
		const RealWorker = Worker;
		globalThis.Worker = class {
			constructor() {
				return new RealWorker(URL.createObjectURL(new Blob(['onmessage = () => undefined'])));
			}
		} as unknown as typeof Worker;
	}
};

for (const [trouble, make] of Object.entries(troubles)) {
	test(`where ${trouble}, the data page says so and the others are read`, async ({ page }) => {
		await page.addInitScript(make);
		await page.clock.install();
		await page.goto('./data/');
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await fileInput(page).setInputFiles([...(await newHubFiles())]);
		const notice = page.getByRole('alert');
		const isWaitedFor = fileInput(page).and(page.locator(':disabled')).or(notice);
		await expect(isWaitedFor.first()).toBeAttached();
		await page.clock.fastForward(tooLongMs);
		await expect(notice).toContainText('Files cannot be read in this browser');
		await expect(notice).toContainText('Every page still shows the demonstration');
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		await expect(fileInput(page)).toBeEnabled();
		await othersAreRead(page);
	});
}

test('where the engine’s file is missing, the data page says so', async ({ page, traffic }) => {
	await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'not found' }));
	await page.goto('./data/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await fileInput(page).setInputFiles([...(await newHubFiles())]);
	await expect(page.getByRole('alert')).toContainText('Files cannot be read in this browser');
	traffic.forget();
	await othersAreRead(page);
});

/** Pages answer from what was shipped, and a choice still changes them. */
async function othersAreRead(page: Page) {
	await follow(page, 'Overview');
	await expect(page.getByRole('note')).toContainText('Illustrative data');
	const sentence = await page.locator('h1').innerText();
	await page.getByLabel('Year', { exact: true }).selectOption('2022/23');
	await expect(page.locator('h1')).not.toHaveText(sentence);
	await follow(page, 'Places');
	await expect(page.getByRole('table')).not.toHaveCount(0);
}
