import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';

import DownloadMenu from './DownloadMenu.svelte';

test('a download says what it is of and is made when pressed', async () => {
	const make = vi.fn<() => void>();
	const downloads = [{ label: 'CSV', description: 'Download the table as CSV', make }];
	const screen = await render(DownloadMenu, { downloads });
	await screen.getByRole('button', { name: 'Download the table as CSV' }).click();
	expect(make).toHaveBeenCalledOnce();
});

test('a download that cannot be made says so', async () => {
	const make = () => Promise.reject(new Error('no canvas here'));
	const downloads = [{ label: 'PNG', description: 'Download as PNG', make }];
	const screen = await render(DownloadMenu, { downloads });
	await screen.getByRole('button', { name: 'Download as PNG' }).click();
	await expect
		.element(screen.getByRole('alert'))
		.toHaveTextContent('PNG could not be made: no canvas here');
});
