import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { unfold } from '../../support/unfold.ts';

/** Axe finds nothing wrong: wide and light, narrow and dark, with everything unfolded. Leaves the page so. */
export async function hasNoViolation(page: Page) {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await unfold(page);
	for (const { width, colorScheme } of views) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect(await violationsOn(page), `${width} px wide, ${colorScheme}`).toEqual([]);
	}
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule at both widths, and every colour in both schemes: a colour is the same at any width, a target or a heading in any scheme. */
const views = [
	{ width: 1280, colorScheme: 'light' },
	{ width: 390, colorScheme: 'dark' }
] as const;

/** No page has a frame, so axe need not gather its answers in a page of its own; nor describe what passes. */
async function violationsOn(page: Page) {
	expect(page.frames()).toHaveLength(1);
	await markRepeated(page);
	const axe = () =>
		new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const ofColours = await axe().withRules(contrast).exclude(`[${repeated}]`).analyze();
	const ofAllElse = await axe().withTags(tags).disableRules(contrast).analyze();
	return [...ofColours.violations, ...ofAllElse.violations].flatMap(({ id, help, nodes }) =>
		nodes.slice(0, 3).map(({ html, any, all, none }) => ({
			rule: `${id}: ${help}`,
			html: html.slice(0, 300),
			why: [...any, ...all, ...none].map(({ message }) => message)
		}))
	);
}

const contrast = 'color-contrast';
const repeated = 'data-repeated';

/**
 * Marks what in tables and lists stands in the same elements, of the same classes and styles, as two
 * before it. Its colours are theirs; judging the cells of every unfolded table one by one takes axe
 * nearly all of its time. Drawings are judged whole: there a text may lie over anything.
 */
async function markRepeated(page: Page) {
	await page.evaluate((repeated) => {
		const seen = new Map<string, number>();
		const rows = ':is(td, th, li, dd, dt)';
		for (const part of document.querySelectorAll(`${rows}, ${rows} *`)) {
			if (part.childElementCount > 0 || part.closest('svg')) continue;
			let standsIn = '';
			for (let at: Element | null = part; at !== null; at = at.parentElement)
				standsIn += `<${at.tagName} ${at.getAttribute('class')} ${at.getAttribute('style')}`;
			const times = seen.get(standsIn) ?? 0;
			seen.set(standsIn, times + 1);
			if (times >= 2) part.setAttribute(repeated, '');
		}
	}, repeated);
}
