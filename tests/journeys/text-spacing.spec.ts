import type { Page } from '@playwright/test';

import { expect, test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { saveData } from '../support/saving-data.ts';

/** What a reader may ask of text and lose nothing: WCAG 2.2, success criterion 1.4.12. */
const spacing = `
	* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
	p { margin-block-end: 2em !important }
`;
const widths = [1280, 320];

test.describe.configure({ mode: 'parallel' });

for (const [kind, address] of Object.entries(kindsOfPage())) {
	test(`no text of ${kind} lies over text or is cut when text is set apart`, async ({ page }) => {
		await saveData(page);
		await page.goto(address);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await page
			.locator('details:not([open]) > summary')
			.evaluateAll((summaries) => summaries.forEach((each) => (each as HTMLElement).click()));
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets.push(sheet);
		}, spacing);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => lostTexts(page), `${kind} at ${width} px`).toEqual([]);
		}
	});
}

/** Lines of text that lie over another, reach out of their drawing or past the edge of the screen. */
async function lostTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const lines: { text: string; element: Element; size: number; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!;
			const isRead = !element.closest(
				'script, style, noscript, title, .visually-hidden, #svelte-announcer, .skip-link'
			);
			if (!isRead || text.trim() === '') continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const range = document.createRange();
			range.setStart(node, text.length - text.trimStart().length);
			range.setEnd(node, text.trimEnd().length);
			const size = parseFloat(getComputedStyle(element).fontSize);
			for (const box of range.getClientRects())
				if (box.width > 1) lines.push({ text: text.trim().slice(0, 50), element, size, box });
		}
		// By more than the white that a face has above and below its letters.
		const isOver = (a: (typeof lines)[number], b: (typeof lines)[number]) =>
			Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
			Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
				0.35 * Math.min(a.size, b.size);
		const found: string[] = [];
		lines.forEach((line, index) => {
			for (const other of lines.slice(index + 1))
				if (isOver(line, other)) found.push(`${line.text} | ${other.text}`);
			const scrolls = [...document.querySelectorAll('.room, pre')].some(
				(part) => part.contains(line.element) && part.scrollWidth > part.clientWidth
			);
			const edge = document.documentElement.clientWidth;
			if (!scrolls && (line.box.left < -1 || line.box.right > edge + 1))
				found.push(`${line.text}: past the edge`);
			const drawing = line.element.closest('svg')?.getBoundingClientRect();
			if (drawing && (line.box.left < drawing.left - 3 || line.box.right > drawing.right + 3))
				found.push(`${line.text}: out of its drawing`);
		});
		return found.slice(0, 10);
	});
}
