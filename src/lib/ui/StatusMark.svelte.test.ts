import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import StatusMark from './StatusMark.svelte';

test('a status is read as its words, its shape is only seen', async () => {
	const screen = await render(StatusMark, { status: 'better', words: 'better than England' });
	await expect.element(screen.getByText('better than England')).toBeVisible();
	expect(screen.container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('without words of its own it says the status', async () => {
	const screen = await render(StatusMark, { status: 'too-few' });
	await expect.element(screen.getByText('too few to judge')).toBeVisible();
});
