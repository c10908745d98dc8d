import { expect, test } from '../support/journey.ts';
import { saveData } from '../support/saving-data.ts';
import { unfold } from '../support/unfold.ts';
import { widerThanScreen } from '../support/wider-than-screen.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('every claim of the accessibility statement is read at 320 pixels without scrolling sideways', async ({
	page
}) => {
	await page.goto('./accessibility/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	const cut = await page
		.locator('main *')
		.evaluateAll((elements) =>
			elements
				.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
	expect(cut).toEqual([]);
});

test('no word of a place’s name is broken in the list of places at 320 pixels', async ({
	page
}) => {
	await page.goto('./places/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	const names = page.locator('main th a');
	expect(await names.count()).toBeGreaterThan(30);
	// The longest names of English authorities stand in for those of the demonstration.
	const broken = await names.evaluateAll((links) =>
		links.flatMap((link, place) => {
			link.textContent = place % 2 === 0 ? 'Buckinghamshire' : 'North Northamptonshire';
			const text = link.firstChild!;
			return [...link.textContent.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return range.getClientRects().length > 1 ? [word] : [];
			});
		})
	);
	expect(broken).toEqual([]);
});

test('the page for unknown addresses does not scroll sideways at 320 pixels', async ({
	page,
	traffic
}) => {
	await saveData(page);
	await page.goto('./no-such-page/');
	expect(await widerThanScreen(page)).toEqual([]);
	await unfold(page);
	expect(await widerThanScreen(page), 'unfolded').toEqual([]);
	expect(traffic.complaints).toEqual([expect.stringContaining('404')]);
	traffic.forget();
});
