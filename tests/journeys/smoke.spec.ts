import { expect, test } from '../support/journey.ts';
import { thorough } from '../support/thorough.ts';

test('the first page says what it is', { tag: '@phone' }, async ({ page }) => {
	await page.goto('./');
	await expect(page.getByText('Core Purpose').first()).toBeVisible();
});

test.describe('under a sub-path of a host', () => {
	test.use({ basePath: '/hub/' });

	test('the first page and the engine find their files', thorough, async ({ page, traffic }) => {
		await page.goto('./', { waitUntil: 'networkidle' });
		await expect(page.getByText('Core Purpose').first()).toBeVisible();
		const engine = page.waitForEvent('worker');
		await page.goto('./data/', { waitUntil: 'networkidle' });
		await engine;
		// The engine's worker starts from a blob of the page's own.
		const fetched = traffic.requests.filter((address) => !address.startsWith('blob:'));
		expect(fetched.filter((address) => !address.includes('/hub/'))).toEqual([]);
	});
});
