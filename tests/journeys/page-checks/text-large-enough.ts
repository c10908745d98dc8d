import { expect, type Page } from '@playwright/test';

const widths = [1280, 390, 320];

/** No text that is seen is smaller than 16 pixels, at any of three widths. */
export async function hasTextLargeEnough(page: Page) {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => smallTexts(page), `${width} px wide`).toEqual([]);
	}
}

/** Texts set smaller than 16 px, on a drawing by as much as it is shrunk. */
async function smallTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!.trim();
			if (text === '' || element.closest('script, style, noscript, title')) continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const drawing = element.closest('svg');
			const shrunk = drawing ? drawing.getScreenCTM()!.a : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * shrunk;
			if (size < 15.95) found.push(`${size.toFixed(1)} px: ${text.slice(0, 60)}`);
		}
		return found.slice(0, 10);
	});
}
