import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';

import FileButton from './FileButton.svelte';

const file = () => new File(['{}'], 'choices.json', { type: 'application/json' });

test('the same file can be chosen again', async () => {
	const onfile = vi.fn<(file: File) => void>();
	const screen = await render(FileButton, { label: 'Use a saved file', onfile });
	const button = screen.getByRole('button', { name: 'Use a saved file' });
	await userEvent.upload(button, file());
	await userEvent.upload(button, file());
	expect(onfile.mock.calls.map(([{ name }]) => name)).toEqual(['choices.json', 'choices.json']);
});

test('the keyboard reaches it', async () => {
	const screen = await render(FileButton, { label: 'Use a saved file', onfile: () => undefined });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('button', { name: 'Use a saved file' })).toHaveFocus();
});
