import { expect, test } from '../support/journey.ts';
import { prerenderedPaths } from '../support/prerendered-paths.ts';
import { visibleText } from '../support/visible-text.ts';

// Walked in parts, so that two journeys at a time can share them.
const parts = 4;
const paths = prerenderedPaths();

for (let part = 0; part < parts; part += 1) {
	const own = paths.filter((_, i) => i % parts === part);
	test(`${own.length} pages, part ${part + 1} of ${parts}, say the same before script, at load and when all has arrived, without an error`, async ({
		browser,
		baseURL,
		page,
		traffic
	}) => {
		expect(paths.length).toBeGreaterThan(80);
		test.slow();
		const withoutScript = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
		const plain = await withoutScript.newPage();
		for (const path of own)
			await test.step(path || 'the overview', async () => {
				await plain.goto(`./${path}`);
				const built = await visibleText(plain);
				const whole = page.waitForResponse(/\/pack\.json$/).then((response) => response.finished());
				await page.goto(`./${path}`);
				const atLoad = await visibleText(page);
				await whole;
				// The whole pack is taken in as soon as it is here; two frames later it is drawn.
				await page.evaluate(
					() =>
						new Promise((resolve) =>
							setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))
						)
				);
				expect(atLoad, `${path} at load`).toEqual(built);
				expect(await visibleText(page), `${path} when all has arrived`).toEqual(built);
				await expect(page.locator('h1'), path).toHaveText(/\S/);
				expect(traffic.complaints, path).toEqual([]);
			});
		await withoutScript.close();
	});
}
