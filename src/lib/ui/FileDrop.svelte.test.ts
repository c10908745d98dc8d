import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';

import FileDrop from './FileDrop.svelte';

const file = (name: string) => new File(['a,b\n1,2\n'], name, { type: 'text/csv' });

test('several files can be chosen at once', async () => {
	const onfiles = vi.fn<(files: File[]) => void>();
	const screen = await render(FileDrop, { label: 'Choose files', onfiles });
	await userEvent.upload(screen.getByRole('button', { name: 'Choose files' }), [
		file('a.csv'),
		file('b.csv')
	]);
	expect(onfiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
});

test('the same file can be chosen again', async () => {
	const onfiles = vi.fn<(files: File[]) => void>();
	const screen = await render(FileDrop, { label: 'Choose files', onfiles });
	const input = screen.getByRole('button', { name: 'Choose files' });
	await userEvent.upload(input, file('a.csv'));
	await userEvent.upload(input, file('a.csv'));
	expect(onfiles).toHaveBeenCalledTimes(2);
});

test('files can be dropped', async () => {
	const onfiles = vi.fn<(files: File[]) => void>();
	const screen = await render(FileDrop, { label: 'Choose files', onfiles });
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file('a.csv'));
	const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
	screen.getByRole('group', { name: 'Choose files' }).element().dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	await expect.poll(() => onfiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.csv']);
});

test('text dragged over is left alone', async () => {
	const onfiles = vi.fn<(files: File[]) => void>();
	const screen = await render(FileDrop, { label: 'Choose files', onfiles });
	const dataTransfer = new DataTransfer();
	dataTransfer.setData('text/plain', 'words');
	const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
	screen.getByRole('group', { name: 'Choose files' }).element().dispatchEvent(event);
	expect(event.defaultPrevented).toBe(false);
	expect(onfiles).not.toHaveBeenCalled();
});

test('the keyboard reaches the choosing', async () => {
	const screen = await render(FileDrop, { label: 'Choose files', onfiles: () => undefined });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus();
});
