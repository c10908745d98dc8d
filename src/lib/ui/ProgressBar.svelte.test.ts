import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import ProgressBar from './ProgressBar.svelte';

test('progress has a name and how far it has come', async () => {
	const screen = await render(ProgressBar, { label: 'Loading', share: 0.4 });
	const bar = screen.getByRole('progressbar', { name: 'Loading' });
	await expect.element(bar).toHaveAttribute('value', '0.4');
});

test('progress of unknown length has no value', async () => {
	const screen = await render(ProgressBar, { label: 'Loading' });
	await expect.element(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});
