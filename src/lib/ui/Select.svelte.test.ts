import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';

import '../../app.css';

import Select from './Select.svelte';

const choices = [
	{ value: 'england', label: 'England' },
	{ value: 'redmoor', label: 'Redmoor', group: 'Centres' }
];

test('a choice has the label that is seen and tells what was chosen', async () => {
	const onchoose = vi.fn<(value: string) => void>();
	const screen = await render(Select, {
		label: 'compared with',
		choices,
		value: 'england',
		onchoose
	});
	const select = screen.getByRole('combobox', { name: 'compared with' });
	await expect.element(select).toHaveValue('england');
	await select.selectOptions('Redmoor');
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('redmoor');
});

test('choices of a group stand under its name', async () => {
	const screen = await render(Select, { label: 'Place', choices, value: 'england' });
	const centre = screen.getByRole('option', { name: 'Redmoor' }).element();
	expect(centre.closest('optgroup')?.label).toBe('Centres');
});

test('a label that is not seen is still the name', async () => {
	const screen = await render(Select, {
		label: 'Place',
		choices,
		value: 'england',
		isLabelHidden: true
	});
	await expect.element(screen.getByRole('combobox', { name: 'Place' })).toBeVisible();
	expect(screen.getByText('Place').element().getBoundingClientRect().width).toBeLessThan(2);
});
