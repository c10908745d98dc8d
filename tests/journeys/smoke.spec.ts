import { expect, test } from '../support/journey.ts';

test('the first page says what it is', { tag: '@phone' }, async ({ page }) => {
	await page.goto('./');
	await expect(page.getByText('Core Purpose').first()).toBeVisible();
});

test('an unknown address answers 404', async ({ page, traffic }) => {
	const response = await page.goto('./no-such-page/');
	expect(response?.status()).toBe(404);
	await expect(page.getByText('404')).toBeVisible();
	traffic.forget();
});

test('the browser refuses a request to anywhere else', async ({ page, traffic }) => {
	await page.goto('./');
	const refusedBy = await page.evaluate(async () => {
		const violation = new Promise<string>((resolve) =>
			document.addEventListener('securitypolicyviolation', (event) =>
				resolve(event.effectiveDirective)
			)
		);
		await fetch('https://example.org/').catch(() => undefined);
		return violation;
	});
	expect(refusedBy).toBe('connect-src');
	expect(traffic.outside).toEqual([]);
	traffic.forget();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the first page still says what it is', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByText('Core Purpose').first()).toBeVisible();
	});
});

test.describe('under a sub-path of a host', () => {
	test.use({ basePath: '/hub/' });

	test('the first page finds its files', async ({ page, traffic }) => {
		await page.goto('./', { waitUntil: 'networkidle' });
		await expect(page.getByText('Core Purpose').first()).toBeVisible();
		// The engine's worker starts from a blob of the page's own.
		const fetched = traffic.requests.filter((address) => !address.startsWith('blob:'));
		expect(fetched.filter((address) => !address.includes('/hub/'))).toEqual([]);
	});
});
