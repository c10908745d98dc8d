import { expect, test } from '@playwright/test';

import { kindsOfPage } from '../support/kinds-of-page.ts';
import { openKind, type OpenedKind } from '../support/opened-kind.ts';
import { unfold } from '../support/unfold.ts';
import { doesNotScrollSideways } from './page-checks/no-sideways-scrolling.ts';
import { hasNoViolation } from './page-checks/no-violation.ts';
import { isPrintedWhole } from './page-checks/printed-whole.ts';
import { hasTextLargeEnough } from './page-checks/text-large-enough.ts';
import { holdsTextSetApart } from './page-checks/text-set-apart.ts';
import { isReachedByTab } from './page-checks/walk-by-tab.ts';

/**
 * What must hold on every kind of page, of one visit to each, with script and without: opening a
 * page takes longer than most of the checks. What changes the page comes after what does not; after
 * a check that fails the page is opened anew.
 */
for (const [kind, address] of Object.entries(kindsOfPage())) {
	test.describe(kind, () => {
		// One after the other, on one page.
		test.describe.configure({ mode: 'default' });

		let opened: OpenedKind;
		test.beforeAll(async ({ browser }) => {
			opened = await openKind(browser, address);
		});
		test.afterEach(() => {
			opened.traffic.expectNoneOutside();
			opened.traffic.expectNoComplaint();
		});
		test.afterAll(() => opened.close());

		test(`${kind} is printed whole: nothing is cut at the width of A4, and what the screen says is on paper`, async () => {
			await opened.page.setViewportSize(wide);
			await isPrintedWhole(opened.page);
		});

		test(`for a reader who saves data ${kind} fetches nothing ahead of need`, async () => {
			await expect(opened.page.locator('h1')).toHaveText(/\S/);
			const fetched = opened.traffic.requests;
			expect(fetched.filter((address) => /\.wasm$|\/pack\.json$/.test(address))).toEqual([]);
		});

		test(`everything on ${kind} that can be used is reached by Tab and shows that it is, the skip link first`, async () => {
			await opened.page.setViewportSize(wide);
			await isReachedByTab(opened.page);
		});

		test(`${kind} does not scroll sideways at 320 pixels, with script or without, folded or not`, async () => {
			await doesNotScrollSideways(opened);
		});

		test(`no text of ${kind} is smaller than 16 pixels as it is seen`, async () => {
			await unfold(opened.page);
			await hasTextLargeEnough(opened.page);
		});

		test(`no text of ${kind} is smaller than 16 pixels as it is seen without script`, async () => {
			await hasTextLargeEnough(opened.plain);
		});

		test(`axe finds nothing wrong with ${kind}`, async () => {
			await hasNoViolation(opened.page);
		});

		test(`no text of ${kind} lies over text or is cut when text is set apart`, async () => {
			await holdsTextSetApart(opened.page);
		});
	});
}

const wide = { width: 1280, height: 900 };
