import { expect, type Page } from '@playwright/test';

/** Tab reaches everything that can be used, once and the skip link first, and each shows that it has the focus; one fold is open. Leaves it folded. */
export async function isReachedByTab(page: Page) {
	await foldFirst(page, { isOpen: true });
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await expect(page.locator(':focus')).toBeInViewport();
	const { unreached, unseen, isTrapped } = await walkByTab(page);
	expect(isTrapped, 'the walk never left the page').toBe(false);
	expect(unseen, 'focused without showing it').toEqual([]);
	expect(unreached, 'never reached').toEqual([]);
	await foldFirst(page, { isOpen: false });
}

async function foldFirst(page: Page, { isOpen }: { isOpen: boolean }) {
	await page.evaluate((isOpen) => {
		const folded = document.querySelector<HTMLDetailsElement>('main details');
		if (folded !== null) folded.open = isOpen;
	}, isOpen);
}

const mostStops = 400;

interface Walk {
	/** What can be used and is shown, but is no stop. */
	unreached: readonly string[];
	/** Stops that do not show that they have the focus. */
	unseen: readonly string[];
	/** It came back to a stop other than the first, or never came to an end. */
	isTrapped: boolean;
}

/** Presses Tab from the first stop of the page, which has the focus, to its end. */
async function walkByTab(page: Page): Promise<Walk> {
	const stops = await page.evaluateHandle(() => new Set<Element>());
	const unseen: string[] = [];
	let isTrapped = true;
	for (let presses = 0; presses < mostStops; presses++) {
		const stop = await page.evaluate((stops) => {
			const focused = document.activeElement;
			const [first] = stops;
			if (focused === null || focused === document.body || focused === first) return 'the end';
			if (stops.has(focused)) return 'met before';
			stops.add(focused);
			const shown = [
				focused,
				...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])
			];
			const isOutlined = shown.some((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const { width, height } = element.getBoundingClientRect();
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 2 && height > 2;
			});
			const framed = [...focused.querySelectorAll('rect')].map((frame) => getComputedStyle(frame));
			const isSeen =
				isOutlined ||
				framed.some(({ stroke, strokeWidth }) => stroke !== 'none' && parseFloat(strokeWidth) >= 2);
			return { isSeen, html: focused.outerHTML.slice(0, 160) };
		}, stops);
		if (typeof stop === 'string') {
			isTrapped = stop !== 'the end';
			break;
		}
		if (!stop.isSeen) unseen.push(stop.html);
		await page.keyboard.press('Tab');
	}
	const unreached = await page.evaluate((stops) => {
		const usable = 'a[href], button, select, input, textarea, summary, [tabindex="0"]';
		return [...document.querySelectorAll<HTMLElement>(usable)]
			.filter((element) => element.checkVisibility() && !element.matches(':disabled, [inert] *'))
			.filter((element) => !stops.has(element))
			.map((element) => element.outerHTML.slice(0, 160));
	}, stops);
	return { unreached, unseen, isTrapped };
}
