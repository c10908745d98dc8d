import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

import { Figures } from '$lib/readings/figures';
import type { Found } from '$lib/answers/find/findable';
import type { Area } from '$lib/catalogue/observation';

import '../app.css';
import Search from './Search.svelte';
import { keyOf } from './search-words';

const places = [
	area('E92000001', 'England', { level: 'england' }),
	area('E07000129', 'Blaby', { level: 'locality' }),
	area('centre:OL', 'Oak Lane', { parentId: 'E07000129', closed: '2024-03-31' }),
	area('centre:NE', 'Oak Lane', { parentId: 'E92000001' }),
	area('centre:OP', 'Oak Park', { parentId: 'E07000129' })
];
const figures = new Figures([], places, []);

let chosen: string[];
beforeEach(() => (chosen = []));

async function shown(more: Record<string, unknown> = {}) {
	const screen = await render(Search, {
		label: 'Find anything',
		figures,
		onchoose: (found: Found) => chosen.push(keyOf(found)),
		...more
	});
	return { screen, field: screen.getByRole('combobox', { name: 'Find anything' }) };
}

function area(id: string, name: string, more: Partial<Area>): Area {
	return { id, name, level: 'centre', parentId: undefined, note: undefined, ...more };
}

/** The words of the option that the field says is at hand. */
function atHand(): string | undefined {
	const id = document.activeElement?.getAttribute('aria-activedescendant');
	return id ? document.getElementById(id)?.innerText.replace(/\s+/g, ' ') : undefined;
}

describe('the keyboard', () => {
	test('what is typed is found, with the best at hand, and how many is said', async () => {
		const { screen, field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.element(screen.getByRole('option')).toHaveLength(3);
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await expect.element(field).toHaveFocus();
		await expect.poll(atHand).toBe('Oak Lane NE Centre');
		await expect.element(screen.getByRole('status')).toHaveTextContent('3 results');
	});

	test('arrows go through what is found and round its ends', async () => {
		const { field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.poll(atHand).toContain('Oak Lane NE');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(atHand).toContain('Oak Park');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(atHand).toContain('closed 31 March 2024');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(atHand).toContain('Oak Lane NE');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(atHand).toContain('closed 31 March 2024');
	});

	test('End and Home go to the last and the first that is found', async () => {
		const { field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.poll(atHand).toContain('Oak Lane NE');
		await userEvent.keyboard('{End}');
		await expect.poll(atHand).toContain('closed 31 March 2024');
		await userEvent.keyboard('{Home}');
		await expect.poll(atHand).toContain('Oak Lane NE');
	});

	test('Enter chooses what is at hand, closes and clears the field', async () => {
		const { screen, field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.poll(atHand).toContain('Oak Lane NE');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.poll(() => chosen).toEqual(['place:centre:OP']);
		await expect.element(field).toHaveValue('');
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
		await expect.element(screen.getByRole('option')).toHaveLength(0);
	});

	test('Escape closes first and clears then', async () => {
		const { field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
		await expect.element(field).toHaveValue('oak');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveValue('');
		expect(chosen).toEqual([]);
	});

	test('Tab leaves without choosing and closes', async () => {
		const { field } = await shown();
		await field.click();
		await userEvent.keyboard('oak');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await userEvent.tab();
		await expect.element(field).not.toHaveFocus();
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
		expect(chosen).toEqual([]);
	});

	test('Control and K put the focus into a field that has the shortcut', async () => {
		const { field } = await shown({ shortcut: 'Control+K' });
		await userEvent.keyboard('{Control>}k{/Control}');
		await expect.element(field).toHaveFocus();
	});
});

test('a press on what is found chooses it', async () => {
	const { screen, field } = await shown();
	await field.click();
	await userEvent.keyboard('blaby');
	await screen.getByRole('option', { name: /^Blaby/ }).click();
	await expect.poll(() => chosen).toEqual(['place:E07000129']);
});

test('each result is in a group of its kind and is large enough to touch', async () => {
	const { screen, field } = await shown();
	await field.click();
	await userEvent.keyboard('mmr');
	await expect.element(screen.getByRole('group', { name: 'Measures' })).toBeVisible();
	for (const option of screen.getByRole('option').elements())
		expect(option.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('where nothing is found it says so and Enter chooses nothing', async () => {
	const { screen, field } = await shown();
	await field.click();
	await userEvent.keyboard('xyzzy');
	const words = 'No place, measure or area is called “xyzzy”.';
	await expect.element(screen.getByRole('status')).toHaveTextContent(words);
	await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	await userEvent.keyboard('{Enter}');
	expect(chosen).toEqual([]);
	await expect.element(field).toHaveValue('xyzzy');
});

test('before the places have arrived it does not say that there is none', async () => {
	const { screen, field } = await shown({ figures: undefined });
	await field.click();
	await userEvent.keyboard('oak');
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('The list of places has not arrived yet.');
	await screen.rerender({ figures });
	await expect.element(screen.getByRole('option')).toHaveLength(3);
});

test('what is typed at once on coming to the field is kept and found', async () => {
	const { screen, field } = await shown();
	const input = field.element() as HTMLInputElement;
	input.focus();
	// Before the next task, so before anything can have arrived.
	input.value = 'blaby';
	input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	input.setSelectionRange(2, 2);
	await expect.element(screen.getByRole('option', { name: /^Blaby/ })).toBeVisible();
	await expect.element(field).toHaveValue('blaby');
	await expect.element(field).toHaveFocus();
	expect(field.element()).toBe(input);
});

test('Enter pressed before anything could be found chooses the best once it can', async () => {
	const { field } = await shown();
	const input = field.element() as HTMLInputElement;
	input.focus();
	// Before the next task, so before anything can have arrived.
	input.value = 'blaby';
	input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	await expect.poll(() => chosen).toEqual(['place:E07000129']);
});

describe('as the choice of a place', () => {
	const choice = { only: 'places', value: 'Blaby' } as const;

	test('it holds the place that is chosen and offers the largest places when opened', async () => {
		const { screen, field } = await shown(choice);
		await expect.element(field).toHaveValue('Blaby');
		await field.click();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(screen.getByRole('option').first()).toHaveTextContent('England');
	});

	test('typing replaces the place that is chosen, and Escape gives it back', async () => {
		const { screen, field } = await shown(choice);
		await userEvent.tab();
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard('park');
		await expect.element(field).toHaveValue('park');
		await expect.element(screen.getByRole('option')).toHaveLength(1);
		await userEvent.keyboard('{Escape}{Escape}');
		await expect.element(field).toHaveValue('Blaby');
		expect(chosen).toEqual([]);
	});

	test('leaving it without choosing gives the chosen place back', async () => {
		const { field } = await shown(choice);
		await userEvent.tab();
		await userEvent.keyboard('park');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await userEvent.tab();
		await expect.element(field).toHaveValue('Blaby');
	});

	test('it follows a place that is chosen elsewhere', async () => {
		const { screen, field } = await shown(choice);
		await field.click();
		await screen.rerender({ value: 'Oak Park' });
		await expect.element(field).toHaveValue('Oak Park');
	});
});

test('nothing is fetched before the reader comes to the field', async () => {
	const { screen, field } = await shown();
	await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	expect(screen.container.querySelector('[role=listbox]')).toBeNull();
});
