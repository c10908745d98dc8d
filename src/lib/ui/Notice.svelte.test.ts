import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import Notice from './Notice.svelte';

test('a problem that appears is told aloud', async () => {
	const screen = await render(Notice, { kind: 'problem', title: 'Not a table', isNews: true });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Not a table');
});

test('a notice that was always there is not', async () => {
	const screen = await render(Notice, { kind: 'problem', title: 'Not a table' });
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	await expect.element(screen.getByText('Not a table')).toBeVisible();
});
