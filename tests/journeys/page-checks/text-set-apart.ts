import { expect, type Page } from '@playwright/test';

import { unfold } from '../../support/unfold.ts';

/** Unfolded, and with its text set apart, the page loses none of it. Leaves it so. */
export async function holdsTextSetApart(page: Page) {
	await unfold(page);
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, spacing);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => lostTexts(page), `${width} px wide`).toEqual([]);
	}
}

/** What a reader may ask of text and lose nothing: WCAG 2.2, success criterion 1.4.12. */
const spacing = `
	* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
	p { margin-block-end: 2em !important }
`;
const widths = [1280, 320];

/** Lines of text that lie over another, reach out of their drawing or past the edge of the screen. */
async function lostTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		interface Line {
			text: string;
			element: Element;
			size: number;
			box: { left: number; right: number; top: number; bottom: number };
		}
		const lines: Line[] = [];
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
			for (const { width, left, right, top, bottom } of range.getClientRects())
				if (width > 1)
					lines.push({
						text: text.trim().slice(0, 50),
						element,
						size,
						box: { left, right, top, bottom }
					});
		}
		// From the top of the page down, so that a line is compared with those alone that begin above its foot.
		lines.sort((a, b) => a.box.top - b.box.top);
		const scrolling = [...document.querySelectorAll('.room, pre')].filter(
			(part) => part.scrollWidth > part.clientWidth
		);
		// By more than the white that a face has above and below its letters.
		const isOver = (a: Line, b: Line) =>
			Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
			Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
				0.35 * Math.min(a.size, b.size);
		const found: string[] = [];
		lines.forEach((line, index) => {
			for (let next = index + 1; next < lines.length; next++) {
				const other = lines[next]!;
				if (other.box.top >= line.box.bottom) break;
				if (isOver(line, other)) found.push(`${line.text} | ${other.text}`);
			}
			const scrolls = scrolling.some((part) => part.contains(line.element));
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
