import { readdirSync } from 'node:fs';

import { expect, test } from '../support/journey.ts';
import { saveData } from '../support/saving-data.ts';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('index.html'))
	.map((path) => `./${path.replaceAll('\\', '/').replace('index.html', '')}`);

test('every page of the built site runs without an error, for a reader who saves data', async ({
	page,
	traffic
}) => {
	expect(pages.length).toBeGreaterThan(80);
	await saveData(page);
	for (const address of pages) {
		await page.goto(address);
		await expect(page.locator('#svelte-announcer'), address).toBeAttached();
		await expect(page.locator('h1'), address).toHaveText(/\S/);
		expect(traffic.complaints, address).toEqual([]);
	}
	expect(traffic.requests.filter((address) => /\.wasm$|\/pack\.json$/.test(address))).toEqual([]);
});
