import { describe, expect, it } from 'vitest';

import { mended, mendedAlone } from './column.test-data';

const pounds = 'finance.budget';
const people = 'population.people';
const percent = 'targets.target';
const score = 'programme-enrolments.pre_score';

describe('numbers', () => {
	it.each([
		[people, '1,024', '1024', 'number-as-text'],
		[people, ' 1 024 ', '1024', 'number-as-text'],
		[people, '1\u00a0024', '1024', 'number-as-text'],
		[people, '1,234,567', '1234567', 'number-as-text'],
		[people, '12.0', '12', 'number-as-text'],
		[people, '+5', '5', 'number-as-text'],
		[people, '"12"', '12', 'tidied-text'],
		[people, "'12", '12', 'tidied-text'],
		[people, '="012"', '012', 'tidied-text'],
		[pounds, '£459k', '459000', 'currency'],
		[pounds, '£1.2m', '1200000', 'currency'],
		[pounds, '£1.005m', '1005000', 'currency'],
		[pounds, '459K', '459000', 'currency'],
		[pounds, '£ 1,024.50', '1024.5', 'currency'],
		[pounds, 'GBP 500', '500', 'currency'],
		[pounds, '(1,200)', '-1200', 'number-in-brackets'],
		[pounds, '(£1,200)', '-1200', 'number-in-brackets'],
		[pounds, '£(1,200)', '-1200', 'number-in-brackets'],
		[pounds, '-£500', '-500', 'currency'],
		[pounds, '£-500', '-500', 'currency'],
		[pounds, '1,200-', '-1200', 'number-in-brackets'],
		[pounds, '−5', '-5', 'number-as-text'],
		[pounds, '71,8', '71.8', 'decimal-comma'],
		[pounds, '0,718', '0.718', 'decimal-comma'],
		[pounds, '1.024,50', '1024.5', 'decimal-comma'],
		[pounds, '1.2E+3', '1200', 'number-as-text'],
		[percent, '12%', '12', 'percent-sign'],
		[percent, '71,8 %', '71.8', 'decimal-comma']
	])('in %s: %s is %s', (column, text, value, kind) => {
		expect(mendedAlone(column, text)).toEqual([value, kind]);
	});

	it.each([
		[people, '71,8'],
		[people, '1.5'],
		[people, '-5'],
		[people, '(1,200)'],
		[people, '20m'],
		[people, '£5'],
		[people, '12%'],
		[people, '8888888888'],
		[people, '1,02'],
		[people, '01,024'],
		[people, 'about 12'],
		[people, '~12'],
		[people, '12 children'],
		[people, 'nil'],
		[pounds, '12%'],
		[pounds, '1,2,3'],
		[pounds, '--5'],
		[pounds, '(-5)'],
		[pounds, '£12.345'],
		[pounds, '0.00'],
		[people, '12'],
		['neighbourhoods.imd_decile', '11']
	])('in %s: %s is not mended', (column, text) => {
		expect(mendedAlone(column, text)).toBeUndefined();
	});

	it('with a comma that may be either are not mended beside decimal commas', () => {
		expect(mended(pounds, ['71,8', '1,024', '1,024,000'])).toEqual({
			'71,8': ['71.8', 'decimal-comma'],
			'1,024,000': ['1024000', 'number-as-text']
		});
	});

	it('lose no digit on the way', () => {
		expect(mendedAlone(pounds, '£1.0000001m')).toEqual(['1000000.1', 'currency']);
		expect(mendedAlone(pounds, '123,456,789.1234')).toEqual(['123456789.1234', 'number-as-text']);
	});
});

describe('marks in place of numbers', () => {
	it.each([
		'c',
		'x',
		'z',
		':',
		'..',
		'.',
		'-',
		'*',
		'<5',
		'< 5',
		'<=5',
		'~',
		'low',
		'k',
		'u',
		'b',
		'[c]',
		'[x]',
		'[low]',
		'5*',
		'–',
		'C',
		'1-4',
		'fewer than 5',
		'>95%'
	])('%s is an empty cell, never zero', (text) =>
		expect(mendedAlone(people, text)).toEqual(['', 'suppressed'])
	);

	it.each([
		['N/A', 'missing-word'],
		['NULL', 'missing-word'],
		['none', 'missing-word'],
		['nk', 'missing-word'],
		['not known', 'missing-word'],
		['not stated', 'not-stated'],
		['refused', 'not-stated'],
		['#N/A', 'spreadsheet-error'],
		['#REF!', 'spreadsheet-error'],
		['#VALUE!', 'spreadsheet-error'],
		['#DIV/0!', 'spreadsheet-error']
	])('%s is an empty cell', (text, kind) => {
		expect(mendedAlone(people, text)).toEqual(['', kind]);
	});

	it('can be left as they are', () => {
		expect(mendedAlone(people, 'c', { undone: new Set(['suppressed']) })).toBeUndefined();
	});
});

describe('numbers for missing', () => {
	it('are empty cells past the column’s limits', () => {
		expect(mendedAlone('population.age', '999')).toEqual(['', 'placeholder-number']);
		expect(mendedAlone('population.age', '-99')).toEqual(['', 'placeholder-number']);
		expect(mendedAlone('sessions.capacity', '-1')).toEqual(['', 'placeholder-number']);
	});

	it('are numbers where the column can mean them', () => {
		expect(mendedAlone(people, '999')).toBeUndefined();
		expect(mendedAlone('population.age', '99')).toBeUndefined();
		expect(mendedAlone(pounds, '999')).toBeUndefined();
	});

	it('are empty cells where no neighbourhood or session has so many', () => {
		expect(mendedAlone(people, '9999')).toEqual(['', 'placeholder-number']);
	});

	it('are no score of a questionnaire', () => {
		expect(mendedAlone(score, '999')).toEqual(['', 'placeholder-number']);
		expect(mendedAlone(score, '-99')).toEqual(['', 'placeholder-number']);
		expect(mendedAlone(score, '99')).toBeUndefined();
	});
});

describe('fractions in a column of percentages', () => {
	it('are taken by a hundred where all of it are', () => {
		expect(mended(percent, ['0.718', '0.7', '1', '.05'])).toEqual({
			'0.718': ['71.8', 'fraction-as-percent'],
			'0.7': ['70', 'fraction-as-percent'],
			'1': ['100', 'fraction-as-percent'],
			'.05': ['5', 'fraction-as-percent']
		});
	});

	it('are left where one percentage stands beside them', () => {
		expect(mended(percent, ['0.718', '71.8'])).toEqual({});
		expect(mended(percent, ['0.718', '0.5%'])).toEqual({ '0.5%': ['0.5', 'percent-sign'] });
	});

	it('are left where only texts that could not be cast are given', () => {
		expect(mended(percent, ['0,718'])).toEqual({ '0,718': ['0.718', 'decimal-comma'] });
	});

	it('are left in columns of other units', () => {
		expect(mended(pounds, ['0.718'])).toEqual({});
	});

	it('can be undone', () => {
		expect(mended(percent, ['0.718'], { undone: new Set(['fraction-as-percent']) })).toEqual({});
	});
});
