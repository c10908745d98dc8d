import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';

import '../../../app.css';

import DotPlot from './DotPlot.svelte';

const frame = {
	title: 'Centres',
	reading: 'All alike.',
	facts: [],
	table: { caption: 'Centres', columns: [], rows: [] },
	fileName: 'centres',
	isIllustrative: false
};
const long = 'Bosworth Community College and Family Hub';
const places = [
	{
		id: 'a',
		label: long,
		href: '#a',
		value: 0.742,
		lower: 0.568,
		upper: 0.863,
		count: 23,
		denominator: 31
	},
	{ id: 'b', label: 'Redmoor', href: '#b', value: undefined, reason: 'not collected' }
];

test('names of places are links that the keyboard reaches in order', async () => {
	const screen = await render(DotPlot, { frame, places, unit: 'percent' });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('link', { name: long })).toHaveFocus();
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('link', { name: 'Redmoor' })).toHaveFocus();
});

test('a drawing with links in it is a group, so that they are not hidden', async () => {
	const screen = await render(DotPlot, { frame, places, unit: 'percent' });
	await expect.element(screen.getByRole('group', { name: 'Centres. All alike.' })).toBeVisible();
});

test('a drawing without links is a picture', async () => {
	const plain = places.map((place) => ({ ...place, href: undefined }));
	const screen = await render(DotPlot, { frame, places: plain, unit: 'percent' });
	await expect.element(screen.getByRole('img', { name: 'Centres. All alike.' })).toBeVisible();
});

test('every name is inside the drawing', async () => {
	const screen = await render(DotPlot, { frame, places, unit: 'percent' });
	const drawing = screen.getByRole('group', { name: 'Centres.' }).element();
	const { left, right } = drawing.getBoundingClientRect();
	for (const text of drawing.querySelectorAll('text')) {
		const box = text.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(left - 1);
		expect(box.right).toBeLessThanOrEqual(right + 1);
	}
});

test('counts and reasons are read as text', async () => {
	const screen = await render(DotPlot, { frame, places, unit: 'percent' });
	await expect.element(screen.getByText('23 of 31 · 56.8 to 86.3')).toBeVisible();
	await expect.element(screen.getByText('not collected')).toBeVisible();
});
