import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import DataTable from './DataTable.svelte';

const columns = [
	{ key: 'place', label: 'Place' },
	{ key: 'children', label: 'Children', isNumeric: true }
];
const rows = [
	{ place: 'Redmoor', children: '9' },
	{ place: { text: 'Westfield', href: '#westfield' }, children: '1,000' },
	{ place: 'Barwell', children: 'not collected' }
];

test('a table has a name, headed columns and headed rows', async () => {
	const screen = await render(DataTable, { caption: 'Centres', columns, rows });
	await expect.element(screen.getByRole('table', { name: 'Centres' })).toBeVisible();
	await expect.element(screen.getByRole('columnheader', { name: 'Children' })).toBeVisible();
	await expect.element(screen.getByRole('rowheader', { name: 'Redmoor' })).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Westfield' }))
		.toHaveAttribute('href', '#westfield');
});

test('pressing a column head orders by its numbers, those without a number last', async () => {
	const screen = await render(DataTable, { caption: 'Centres', columns, rows, isSortable: true });
	const head = screen.getByRole('columnheader', { name: 'Children' });
	await screen.getByRole('button', { name: 'Children' }).click();
	await expect.element(head).toHaveAttribute('aria-sort', 'descending');
	expect(places(screen.container)).toEqual(['Westfield', 'Redmoor', 'Barwell']);
	await screen.getByRole('button', { name: 'Children' }).click();
	await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
	expect(places(screen.container)).toEqual(['Redmoor', 'Westfield', 'Barwell']);
});

test('a table too wide for its place is a region that the keyboard can scroll', async () => {
	const many = Array.from({ length: 30 }, (_, index) => ({
		key: `${index}`,
		label: `Column ${index}`
	}));
	const screen = await render(DataTable, { caption: 'Wide', columns: many, rows: [] });
	const region = screen.getByRole('region', { name: 'Wide' });
	await expect.element(region).toHaveAttribute('tabindex', '0');
});

test('a table that fits is no stop on the way through the page', async () => {
	const screen = await render(DataTable, { caption: 'Centres', columns, rows });
	await expect.element(screen.getByRole('region')).not.toBeInTheDocument();
});

function places(container: Element): string[] {
	return [...container.querySelectorAll('tbody th')].map((head) => head.textContent.trim());
}
