import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';

import Boundary from './Boundary.svelte';

const whole = createRawSnippet(() => ({ render: () => '<p>Seven of ten</p>' }));
const broken = createRawSnippet(() => {
	throw new RangeError('expected a place, found none');
});

test('a part that fails says so in its place, and the fault is reported', async () => {
	const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
	addEventListener('error', reported, { once: true });
	await render(Boundary, { name: 'The measure over time', of: 1, children: broken });
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('The measure over time could not be shown.');
	expect(reported.mock.calls[0]![0].message).toContain('expected a place, found none');
});

test('a part that failed is tried again when what it is made of changes', async () => {
	addEventListener('error', (event) => event.preventDefault(), { once: true });
	const screen = await render(Boundary, { name: 'The gaps', of: 1, children: broken });
	await expect.element(page.getByRole('alert')).toBeVisible();
	await screen.rerender({ of: 2, children: whole });
	await expect.element(page.getByText('Seven of ten')).toBeVisible();
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
