import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { prerenderedPaths } from '../support/prerendered-paths.ts';
import { thorough } from '../support/thorough.ts';
import { visibleText } from '../support/visible-text.ts';

const paths = prerenderedPaths();
const kinds = Object.values(kindsOfPage()).map((address) => address.slice('./'.length));
const [ofKinds, others] = [true, false].map((isKind) =>
	paths.filter((path) => kinds.includes(path) === isKind)
) as [string[], string[]];

/** Walked in parts, so that two journeys at a time can share them. */
const parts = [
	...inParts(ofKinds, 2).map((own) => ({ own, details: {} })),
	...inParts(others, 3).map((own) => ({ own, details: thorough }))
];

for (const [i, { own, details }] of parts.entries())
	test(
		`${own.length} pages, part ${i + 1} of ${parts.length}, say the same before script, at load and when all has arrived, without an error`,
		details,
		async ({ browser, baseURL, page, traffic }) => {
			expect(paths.length).toBeGreaterThan(80);
			expect(ofKinds).toHaveLength(kinds.length);
			test.slow();
			const withoutScript = await browser.newContext({
				baseURL: baseURL!,
				javaScriptEnabled: false
			});
			const plain = await withoutScript.newPage();
			for (const path of own)
				await test.step(path || 'the overview', async () => {
					await plain.goto(`./${path}`);
					const built = await visibleText(plain);
					const whole = page
						.waitForResponse(/\/pack\.json$/)
						.then((response) => response.finished());
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
		}
	);

function inParts(all: readonly string[], count: number): string[][] {
	return Array.from({ length: count }, (_, part) => all.filter((_, i) => i % count === part));
}
