import { describe, expect, it } from 'vitest';

import { rowKind } from './row-kind';

const header = ['Centre', 'Date', 'Children'];

describe('a row', () => {
	it.each([
		'Total',
		'TOTALS',
		'Grand total',
		'Grand Total:',
		'Total: 1,240',
		'Total records 240',
		'Sub-total',
		'Subtotal',
		'Total for Redmoor',
		'Redmoor CC Total',
		'All centres',
		"All children's centres",
		'Average',
		'Mean',
		'Overall'
	])('that starts with “%s” is a total', (text) =>
		expect(rowKind([text, '', '4592'], header)).toBe('totals-row')
	);

	it.each(['Total Tots', 'Totally Kids', 'Meanwood', 'Allerton', 'Sumners Lane', 'Redmoor'])(
		'that starts with “%s” is no total',
		(text) => expect(rowKind([text, '2024-04-03', '12'], header)).toBeUndefined()
	);

	it.each([
		'Source: eStart, April 2024',
		'Note: figures are rounded',
		'Notes',
		'Note 1: see below',
		'* fewer than five',
		'*Includes drop-ins',
		'(1) Redmoor opened in October',
		'1. Redmoor opened late',
		'[1] provisional',
		'© Crown copyright',
		'Data extracted 3 April 2024',
		'Report run on 03/04/2024',
		'Extracted: 03/04/2024',
		'Page 1 of 3',
		'OFFICIAL-SENSITIVE',
		'(23 rows affected)',
		'c = suppressed',
		'Applied filters: Year is 2024',
		'Figures rounded to the nearest 5'
	])('with nothing but “%s” is a note', (text) =>
		expect(rowKind([text, '', ''], header)).toBe('footnote')
	);

	it.each(['Sources of Hope', '* ', 'Notely Children’s Centre', '12', 'RE00123', 'c'])(
		'with nothing but “%s” is no note',
		(text) => expect(rowKind([text, '', ''], header)).toBeUndefined()
	);

	it('of many cells is no note, whatever mark it starts with', () => {
		expect(rowKind(['* hidden', '2024-04-03', '12'], header)).toBeUndefined();
	});

	it('with nothing in it is blank', () => {
		expect(rowKind(['', ' ', '\u00a0'], header)).toBe('blank-row');
		expect(rowKind([], header)).toBe('blank-row');
	});

	it('that repeats the header is one', () => {
		expect(rowKind(['CENTRE', 'Date ', 'Children'], header)).toBe('repeated-header');
		expect(rowKind(['Centre', '2024-04-03', '3'], header)).toBeUndefined();
	});
});

describe('a test record', () => {
	const names = ['Person ID', 'Forename', 'Surname', 'DOB'];

	it.each([
		['Test', 'Child'],
		['Test', 'Test'],
		['TEST', 'Smith'],
		['Anna', 'ZZTest'],
		['Dummy', 'Record'],
		['Mickey', 'Mouse'],
		['Joe', 'Bloggs'],
		['Test2', 'Baby']
	])('is %s %s', (forename, surname) => {
		expect(rowKind(['RE1', forename, surname, '01/01/2000'], names)).toBe('test-record');
	});

	it('is known by its number', () => {
		expect(rowKind(['TEST001', 'Anna', 'Lee', '01/01/2000'], names)).toBe('test-record');
	});

	it.each([
		['Tess', 'Testa'],
		['Mickey', 'Lee'],
		['Anna', 'Mouse'],
		['Attest', 'Lee']
	])('is not %s %s', (forename, surname) => {
		expect(rowKind(['RE1', forename, surname, '01/01/2000'], names)).toBeUndefined();
	});
});
