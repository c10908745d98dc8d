import type { Page } from '@playwright/test';

/** Where a page is wider than its screen: its width, and the first elements that reach beyond the edge. */
export async function widerThanScreen(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const beyond = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		const names = beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
		return [`${scrollWidth} px wide`, ...names];
	});
}
