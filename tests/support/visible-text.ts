import type { Page } from '@playwright/test';

/**
 * What a reader sees of a page, line by line. Left out are the choices that only a script can offer
 * and what stands in their stead without one, and the labels inside drawings, which a script fits to
 * the width there is: what a chart says is in its reading and its table.
 */
export function visibleText(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const offered = 'select, option, button, input, noscript, .context, .downloads';
		const lines: string[] = [];
		const walk = (element: Element): void => {
			if (element.matches(offered) || element.id === 'svelte-announcer') return;
			if (element.localName === 'svg') return;
			if (!element.checkVisibility({ visibilityProperty: true })) return;
			for (const node of element.childNodes)
				if (node.nodeType === Node.TEXT_NODE) {
					const text = node.textContent?.replace(/\s+/g, ' ').trim();
					if (text) lines.push(text);
				} else if (node.nodeType === Node.ELEMENT_NODE) walk(node as Element);
		};
		walk(document.body);
		return lines;
	});
}
