import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';

import Disclosure from './Disclosure.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>The table itself</p>' }));

test('what is folded away unfolds by the keyboard', async () => {
	const screen = await render(Disclosure, { summary: 'Table', children });
	await expect.element(screen.getByText('The table itself')).not.toBeVisible();
	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(screen.getByText('The table itself')).toBeVisible();
});
