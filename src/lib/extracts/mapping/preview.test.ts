import { expect, test } from 'vitest';

import { contractById } from '../contracts';
import { preview } from './preview';

const contacts = contractById('contacts')!;
const columns = ['Event ID', 'Person ID', 'Surname', 'Date'];
const mapping = {
	columns: { contact_id: ['Event ID', 'Person ID'], contact_date: ['Date'] }
};
const upper = (_: unknown, text: string) => (text === '?' ? undefined : text.toUpperCase());

test('a cell is shown as it stands and as it would be loaded, the texts of several columns joined', () => {
	const { columns: shown, rows } = preview(
		contacts,
		mapping,
		{ columns, sample: [['e1', 'p1', 'Smith', '3 April']] },
		upper
	);
	expect(shown.map(({ name }) => name)).toEqual(['contact_id', 'contact_date']);
	expect(rows).toEqual([
		[
			{ before: 'e1-p1', after: 'E1-P1' },
			{ before: '3 April', after: '3 APRIL' }
		]
	]);
});

test('what cannot be read, is blank or lacks a part would be empty', () => {
	const { rows } = preview(
		contacts,
		mapping,
		{ columns, sample: [['e1', '', '', '?'], ['e2']] },
		upper
	);
	expect(rows).toEqual([
		[
			{ before: '', after: undefined },
			{ before: '?', after: undefined }
		],
		[
			{ before: '', after: undefined },
			{ before: '', after: undefined }
		]
	]);
});

test('ten rows are shown of more', () => {
	const sample = Array.from({ length: 30 }, () => ['e', 'p', '', 'd']);
	expect(preview(contacts, mapping, { columns, sample }, upper).rows).toHaveLength(10);
});

test('cells are told apart by the column they are for', () => {
	const told: string[] = [];
	preview(contacts, mapping, { columns, sample: [['e', 'p', '', 'd']] }, (column, text) => {
		told.push(column.name);
		return text;
	});
	expect(told).toEqual(['contact_id', 'contact_date']);
});
