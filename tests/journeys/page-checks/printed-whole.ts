import { expect, type Page } from '@playwright/test';

import { widerThanScreen } from '../../support/wider-than-screen.ts';

/** Of A4 between its margins. */
const paperWidthPx = 680;

/** What only a screen can choose by. */
const choice = 'select, input:not([type=file]), [aria-pressed]';

/** Nothing is cut on paper, what the screen says, as the page stands, is on it, and no choice is. Leaves the page on screen. */
export async function isPrintedWhole(page: Page) {
	const onScreen = await wordsOf(page);
	expect(onScreen.headings.length).toBeGreaterThan(0);

	// A browser lays the page out for paper, and tells it so, without measuring it again.
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: paperWidthPx, height: 1000 });
	expect(await widerThanScreen(page)).toEqual([]);
	expect(await cutFromDrawings(page), 'words that reach out of their drawing').toEqual([]);
	expect(await wordsOf(page)).toEqual(onScreen);
	const choices = page.locator('main').locator(choice).filter({ visible: true });
	expect(await choices.count(), 'choices on paper').toBe(0);

	await page.emulateMedia({ media: null });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

/** Headings of the page's own part, what its charts say, and what its paragraphs say, apart from ways onward. */
async function wordsOf(page: Page) {
	return page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.filter(
					(element) => element.closest('nav, footer, details, label, form, .only-printed') === null
				)
				.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
		return {
			headings: shown('main h1, main h2, main h3'),
			readings: shown('main figcaption'),
			charts: [...document.querySelectorAll('main figure svg[aria-label]')]
				.filter((drawing) => drawing.checkVisibility())
				.map((drawing) => drawing.getAttribute('aria-label')),
			sentences: shown('main p')
		};
	});
}

/** Words of a chart that its drawing does not hold at the width of the paper. */
async function cutFromDrawings(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main figure svg')].flatMap((drawing) => {
			const { left, right } = drawing.getBoundingClientRect();
			return [...drawing.querySelectorAll('text')]
				.filter((text) => {
					const box = text.getBoundingClientRect();
					return box.left < left - 2 || box.right > right + 2;
				})
				.map((text) => text.textContent ?? '');
		})
	);
}
