import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';

import '../../app.css';

import { contracts } from '$lib/extracts/contracts';
import { exportHeaders } from '$lib/extracts/mapping/export-headers.test-data';
import type { Mapping } from '$lib/extracts/mapping/mapping';
import { mappingFileText, type SavedMapping } from '$lib/extracts/mapping/mapping-file';
import { mappingMemory } from '$lib/extracts/mapping/mapping-memory';
import { proposedMapping } from '$lib/extracts/mapping/proposed-mapping';

import MappingPanel from './MappingPanel.svelte';

const contactRows = Array.from({ length: 12 }, (_, i) =>
	`8841${i},Stay & Play (Barwell),Play and learning,Barwell CC,Barwell Junior School,45236,09:30,11:00,CC,RE0012${i}-02,RE0012${i},${i === 3 ? 'N' : 'Y'},Attended`.split(
		','
	)
);

function panel(header: string, sample: readonly (readonly string[])[] = [], fileName = 'list.csv') {
	const head = { fileName, columns: header.split(','), sample };
	const told = {
		onload: vi.fn<(mapping: Mapping) => void>(),
		onleaveout: vi.fn<() => void>(),
		onsave: vi.fn<(saved: SavedMapping) => void>()
	};
	return {
		told,
		props: {
			head,
			proposal: proposedMapping(head, contracts, mappingMemory()),
			clean: (_: unknown, text: string) => (text === '45236' ? '2023-11-06' : text),
			...told
		}
	};
}

const choices = (...saved: SavedMapping[]) =>
	new File([mappingFileText(saved)], 'choices.json', { type: 'application/json' });

beforeEach(() => page.viewport(1280, 900));

test('what is proposed can be loaded as it is', async () => {
	const { told, props } = panel(exportHeaders.contacts, contactRows);
	const screen = await render(MappingPanel, props);
	await expect.element(screen.getByText('This looks like Contacts.')).toBeVisible();
	await screen.getByRole('button', { name: 'Load it so' }).click();
	expect(told.onload).toHaveBeenCalledExactlyOnceWith(props.proposal.candidates[0]!.mapping);
});

test('a caution stands above the columns', async () => {
	const rows = ['Child', 'Mother'].map((role, i) =>
		`F1,P${i},A,B,03/11/2021,F,${role},,,,,,,,LE10 0AB,RE,14/02/2022,,Y`.split(',')
	);
	const { props } = panel(exportHeaders.registrations, rows);
	const screen = await render(MappingPanel, props);
	await expect
		.element(screen.getByText('“Role” says that some rows are not of children'))
		.toBeVisible();
});

test('a number put together has a choice for each part', async () => {
	const { told, props } = panel(exportHeaders.contacts, contactRows);
	const screen = await render(MappingPanel, props);
	const first = screen.getByRole('combobox', { name: 'Column of the file for contact_id' });
	const second = screen.getByRole('combobox', { name: 'Joined to it for contact_id, part 2' });
	await expect.element(first).toHaveValue('Event ID');
	await expect.element(second).toHaveValue('Person ID');
	await second.selectOptions('Start');
	await screen.getByRole('button', { name: 'Load it so' }).click();
	expect(told.onload.mock.calls[0]?.[0].columns['contact_id']).toEqual(['Event ID', 'Start']);
});

test('a row says how sure it is, and that a person chose it once one has', async () => {
	const { props } = panel(exportHeaders.finance);
	const screen = await render(MappingPanel, props);
	const row = screen.getByRole('row', { name: 'locality_code' });
	await expect.element(row).toHaveTextContent('known by another name: check');
	await screen
		.getByRole('combobox', { name: 'Column of the file for centre_id' })
		.selectOptions('none');
	await row.getByRole('combobox').selectOptions('cost_centre');
	await expect.element(row).toHaveTextContent('chosen by you');
});

test('a column that is used elsewhere cannot be used again', async () => {
	const { props } = panel(exportHeaders.finance);
	const screen = await render(MappingPanel, props);
	const used = screen
		.getByRole('row', { name: 'locality_code' })
		.getByRole('option', { name: 'budget (used for budget)' });
	await expect.element(used).toBeDisabled();
});

test('required columns still without one are named, and the file cannot be loaded', async () => {
	const { told, props } = panel(exportHeaders.programmes);
	const screen = await render(MappingPanel, props);
	const load = screen.getByRole('button', { name: 'Load it so' });
	await expect.element(load).toBeDisabled();
	await expect
		.element(load)
		.toHaveAccessibleDescription(/^Still without a column: centre_id \(Centre that held it\)\./);
	await screen
		.getByRole('combobox', { name: 'Column of the file for centre_id' })
		.selectOptions('scale');
	await load.click();
	expect(told.onload).toHaveBeenCalledOnce();
});

test('what holds in every row can be said where the file has no column for it', async () => {
	const { told, props } = panel('Transaction ID,Financial year,Budget,Actual');
	const clean = (_: unknown, text: string) => (text === 'unknown' ? undefined : text);
	const screen = await render(MappingPanel, { ...props, clean });
	const load = screen.getByRole('button', { name: 'Load it so' });
	await expect
		.element(load)
		.toHaveAccessibleDescription(/Choose one for each, say what holds in every row, or say that/);
	await screen
		.getByRole('combobox', { name: 'or line is in every row' })
		.selectOptions('under-fives');
	const locality = screen.getByRole('textbox', { name: 'or locality_code is in every row' });
	await locality.fill('unknown');
	await expect
		.element(load)
		.toHaveAccessibleDescription('“unknown” cannot be read as locality_code (Locality).');
	await locality.fill('E06000016');
	await load.click();
	expect(told.onload.mock.calls[0]?.[0].choices.everyRow).toEqual({
		line: 'under-fives',
		locality_code: 'E06000016'
	});
});

test('surnames of children are said not to be read', async () => {
	const { props } = panel(exportHeaders.registrations);
	const screen = await render(MappingPanel, props);
	await expect.element(screen.getByText(/^Not read, .*: Surname\.$/)).toBeVisible();
});

test('rows are shown as they stand and as they would be loaded', async () => {
	const { props } = panel(exportHeaders.contacts, contactRows);
	const screen = await render(MappingPanel, props);
	const table = screen.getByRole('table', { name: 'The first 10 rows' });
	await expect.element(table.getByText('45236 → 2023-11-06').first()).toBeVisible();
	expect(table.element().querySelectorAll('tbody tr')).toHaveLength(10);
});

test('another extract can be chosen, whether or not it fits', async () => {
	const { told, props } = panel(exportHeaders.contacts, contactRows);
	const screen = await render(MappingPanel, props);
	await screen.getByRole('combobox', { name: 'This file is' }).selectOptions('Postcodes');
	await expect
		.element(screen.getByText(/^Still without a column: postcode .*; lsoa_code/))
		.toBeVisible();
	await screen.getByRole('button', { name: 'Leave this file out' }).click();
	expect(told.onleaveout).toHaveBeenCalledOnce();
});

test('a file that fits nothing waits for its extract', async () => {
	const { props } = panel('a,b');
	const screen = await render(MappingPanel, props);
	await expect.element(screen.getByText('No extract fits by its columns.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Load it so' })).toBeDisabled();
	await screen.getByRole('combobox', { name: 'This file is' }).selectOptions('Postcodes');
	await expect.element(screen.getByRole('row', { name: 'lsoa_code' })).toBeVisible();
});

test('choices can be saved and used again', async () => {
	const { told, props } = panel(exportHeaders.finance);
	const screen = await render(MappingPanel, props);
	await screen.getByRole('button', { name: 'Save these choices as a file' }).click();
	const [saved] = told.onsave.mock.calls[0]!;
	const mine = {
		...saved,
		mapping: {
			...saved.mapping,
			columns: { ...saved.mapping.columns, line_id: ['line', 'fin_year'] }
		}
	};
	await userEvent.upload(
		screen.getByRole('button', { name: 'Use a saved file of choices' }),
		choices(mine)
	);
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('The choices of choices.json are used below.');
	await expect
		.element(screen.getByRole('row', { name: 'line_id' }))
		.toHaveTextContent('as you chose before');
	await screen.getByRole('button', { name: 'Load it so' }).click();
	expect(told.onload.mock.calls[0]?.[0]).toEqual(mine.mapping);
});

test.each([
	[
		'for other files',
		choices({
			shape: 'pcd lsoa',
			mapping: { extract: 'postcodes', columns: {}, choices: { undone: [], words: {} } }
		}),
		'choices.json has no choices for a file with these columns.'
	],
	[
		'that is none',
		new File(['x'], 'notes.json'),
		'notes.json is not JSON; expected a file of choices'
	]
])('a file of choices %s changes nothing and is told aloud', async (_, file, message) => {
	const { props } = panel(exportHeaders.finance);
	const screen = await render(MappingPanel, props);
	await userEvent.upload(screen.getByRole('button', { name: 'Use a saved file of choices' }), file);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(message);
	await expect
		.element(screen.getByRole('combobox', { name: 'Column of the file for budget' }))
		.toHaveValue('budget');
});

test('the keyboard goes from the extract over the columns to loading', async () => {
	const { told, props } = panel('postcode,lsoa,note', [['LE10 0AB', 'E01025859', '']]);
	const screen = await render(MappingPanel, props);
	const stops = [
		'This file is',
		'Column of the file for postcode',
		'Column of the file for lsoa_code'
	];
	for (const name of stops) {
		await userEvent.keyboard('{Tab}');
		await expect.element(screen.getByRole('combobox', { name })).toHaveFocus();
	}
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('button', { name: 'Load it so' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(told.onload).toHaveBeenCalledOnce();
});

test.each([320, 1280])('at %i px nothing reaches past the page', async (width) => {
	await page.viewport(width, 900);
	for (const header of [
		exportHeaders.contacts,
		exportHeaders.profile,
		exportHeaders.immunisations
	]) {
		const { props } = panel(
			header,
			contactRows,
			'a-rather-long-name-of-a-file-from-the-system_2024_Q3_final.csv'
		);
		const screen = await render(MappingPanel, props);
		await expect.element(screen.getByRole('button', { name: 'Load it so' })).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await screen.unmount();
	}
});
