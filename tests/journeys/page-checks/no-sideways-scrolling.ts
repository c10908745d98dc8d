import { expect, type Page } from '@playwright/test';

import { unfold } from '../../support/unfold.ts';
import { widerThanScreen } from '../../support/wider-than-screen.ts';

const narrow = { width: 320, height: 640 };

/** Nothing is wider than a screen of 320 pixels, as the page stands and, with script, unfolded. Leaves it so. */
export async function doesNotScrollSideways({ page, plain }: { page: Page; plain: Page }) {
	await page.setViewportSize(narrow);
	expect(await widerThanScreen(page)).toEqual([]);
	await unfold(page);
	expect(await widerThanScreen(page), 'unfolded').toEqual([]);

	await plain.setViewportSize(narrow);
	expect(await widerThanScreen(plain), 'without script').toEqual([]);
}
