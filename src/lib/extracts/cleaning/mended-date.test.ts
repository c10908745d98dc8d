import { describe, expect, it } from 'vitest';

import { mended, mendedAlone, usual } from './column.test-data';
import { conventions } from './conventions';
import { dateDoubts } from './mended-date';

const seen = 'contacts.contact_date';
const born = 'registrations.date_of_birth';
const third = '2024-04-03';

describe('dates', () => {
	it.each([
		['03/04/2024', 'day-first-date'],
		['3/4/2024', 'day-first-date'],
		['03-04-2024', 'day-first-date'],
		['03.04.2024', 'day-first-date'],
		['03 04 2024', 'day-first-date'],
		['3/4/24', 'two-digit-year'],
		['3-Apr-24', 'two-digit-year'],
		['3-Apr-2024', 'written-date'],
		['3 April 2024', 'written-date'],
		['3rd April 2024', 'written-date'],
		['3rd of April 2024', 'written-date'],
		['Wed 3 Apr 2024', 'written-date'],
		['Wednesday, 3 April 2024', 'written-date'],
		['April 3, 2024', 'written-date'],
		['03APR2024', 'written-date'],
		['2024-Apr-03', 'written-date'],
		['20240403', 'written-date'],
		['2024/04/03', 'written-date'],
		['2024.4.3', 'written-date'],
		['2024-04-03T00:00:00Z', 'date-with-time'],
		['2024-04-03 09:30', 'date-with-time'],
		['2024-04-03T09:30:00.123+01:00', 'date-with-time'],
		['03/04/2024 00:00', 'day-first-date'],
		['3 Apr 2024 9:30 pm', 'written-date'],
		['\u00a003/04/2024 ', 'day-first-date'],
		["'03/04/2024", 'day-first-date'],
		['"2024-04-03"', 'tidied-text']
	])('%s is 3 April 2024', (text, kind) => {
		expect(mendedAlone(seen, text)).toEqual([third, kind]);
	});

	it('as the contract writes them are left as they are', () => {
		expect(mendedAlone(seen, third)).toBeUndefined();
	});

	it.each([
		'31/02/2024',
		'2023-02-29',
		'29 February 2023',
		'45/01/2024',
		'Apr-24',
		'3 April',
		'2024',
		'3/4',
		'Tue 3 Apr 2024',
		'03/04-2024',
		'01/01/1850',
		'03/04/2150',
		'soon'
	])('%s is not mended', (text) => expect(mendedAlone(seen, text)).toBeUndefined());

	it.each([
		['00/00/0000', 'impossible-date'],
		['0000-00-00', 'impossible-date'],
		['0000-00-00 00:00:00', 'impossible-date'],
		['01/01/1900', 'placeholder-date'],
		['1900-01-01', 'placeholder-date'],
		['1 Jan 1900', 'placeholder-date'],
		['31/12/9999', 'placeholder-date'],
		['12/31/9999', 'placeholder-date'],
		['9999-12-31 00:00:00', 'placeholder-date'],
		['01/01/1753', 'placeholder-date'],
		['N/A', 'missing-word'],
		['NULL', 'missing-word'],
		['-', 'missing-word'],
		['not known', 'missing-word'],
		['Refused', 'not-stated'],
		['#VALUE!', 'spreadsheet-error'],
		['########', 'spreadsheet-error'],
		['\u00a0', 'missing-word']
	])('%s is an empty cell', (text, kind) => {
		expect(mendedAlone(seen, text)).toEqual(['', kind]);
	});

	it('of an end that has not come are empty cells', () => {
		expect(mendedAlone('registrations.closed_on', 'Ongoing')).toEqual(['', 'missing-word']);
		expect(mendedAlone('registrations.registered_on', 'Ongoing')).toBeUndefined();
	});
});

describe('the order of day and month', () => {
	it('is day first where nothing proves otherwise', () => {
		expect(mended(seen, ['03/04/2024', '05/06/2024'])).toEqual({
			'03/04/2024': [third, 'day-first-date'],
			'05/06/2024': ['2024-06-05', 'day-first-date']
		});
	});

	it('is not proved by a day the calendar does not have', () => {
		expect(mended(seen, ['03/04/2024', '02/30/2024'])).toEqual({
			'03/04/2024': [third, 'day-first-date']
		});
	});

	it('is not read where the column puts the month first and nobody has said so', () => {
		expect(mended(seen, ['03/04/2024', '04/30/2024', '3 Apr 2024'])).toEqual({
			'3 Apr 2024': [third, 'written-date']
		});
	});

	it('is month first where a person says so', () => {
		const words = { [conventions.monthFirst]: 'yes' };
		expect(mended(seen, ['04/03/2024', '04/30/2024'], { words })).toEqual({
			'04/03/2024': [third, 'month-first-date'],
			'04/30/2024': ['2024-04-30', 'month-first-date']
		});
	});

	it('is read only where it is certain in a column that proves both', () => {
		expect(mended(seen, ['30/04/2024', '04/29/2024', '03/04/2024', '05/05/2024'])).toEqual({
			'30/04/2024': ['2024-04-30', 'day-first-date'],
			'04/29/2024': ['2024-04-29', 'month-first-date'],
			'05/05/2024': ['2024-05-05', 'day-first-date']
		});
	});

	it('is day first in a column that proves both, where a person says so', () => {
		const words = { [conventions.dayFirst]: 'yes' };
		expect(mended(seen, ['30/04/2024', '04/29/2024', '03/04/2024'], { words })).toEqual({
			'30/04/2024': ['2024-04-30', 'day-first-date'],
			'03/04/2024': [third, 'day-first-date']
		});
	});

	it('can be undone', () => {
		expect(mended(seen, ['03/04/2024', '3/4/24'], { undone: new Set(['day-first-date']) })).toEqual(
			{}
		);
	});

	it('is asked about where it is in doubt', () => {
		const doubts = (...texts: string[]) =>
			dateDoubts(
				texts.map((text) => ({ text, rows: 1 })),
				usual
			);
		expect(doubts('03/04/2024')).toEqual([]);
		expect(doubts('04/30/2024')).toEqual(['month-first']);
		expect(doubts('04/30/2024', '30/04/2024')).toEqual(['both-orders']);
	});
});

describe('two-digit years', () => {
	it('of a birth are never after today', () => {
		expect(mendedAlone(born, '30/11/26')).toEqual(['2026-11-30', 'two-digit-year']);
		expect(mendedAlone(born, '01/12/26')).toBeUndefined();
	});

	it('of an end may lie ten years ahead', () => {
		expect(mendedAlone('reach-areas.valid_to', '31/03/30')).toEqual([
			'2030-03-31',
			'two-digit-year'
		]);
		expect(mendedAlone('reach-areas.valid_to', '31/03/60')).toBeUndefined();
	});

	it('from 90 are of the last century', () => {
		expect(mendedAlone(born, '1/2/98')).toEqual(['1998-02-01', 'two-digit-year']);
	});

	it('give no 29 February to a year without one', () => {
		expect(mendedAlone(seen, '29/02/24')).toEqual(['2024-02-29', 'two-digit-year']);
		expect(mendedAlone(seen, '29/02/23')).toBeUndefined();
	});
});

describe('day numbers of a spreadsheet', () => {
	// Excel shows 45236 as 06/11/2023, and 43774 as the same day in a workbook that counts from 1904.
	it('count from 1900', () => {
		expect(mended(seen, ['45236', '45236.4'])).toEqual({
			'45236': ['2023-11-06', 'spreadsheet-serial'],
			'45236.4': ['2023-11-06', 'spreadsheet-serial']
		});
	});

	it('count from 1904 where a person says so', () => {
		const words = { [conventions.serialsFrom1904]: 'yes' };
		expect(mendedAlone(seen, '43774', { words })).toEqual(['2023-11-06', 'spreadsheet-serial']);
	});

	it('that make sense only from 1904 are asked about and not read', () => {
		const found = [{ text: '33500', rows: 1 }];
		expect(mendedAlone(seen, '33500')).toBeUndefined();
		expect(dateDoubts(found, usual)).toEqual(['days-from-1904']);
	});

	it('past any date of an extract are not read', () => {
		expect(mendedAlone(seen, '19999')).toBeUndefined();
		expect(mendedAlone(seen, '60001')).toBeUndefined();
	});

	it('are no birth in the future', () => {
		expect(mendedAlone(born, '50000')).toBeUndefined();
	});
});

describe('times of day', () => {
	// Midnight of 3 April 2024 in England is 23:00 of 2 April in universal time; in winter the two are the same.
	it('in universal time are put into the time of England', () => {
		expect(mendedAlone(seen, '2024-04-02T23:00:00Z')).toEqual([third, 'date-with-time']);
		expect(mendedAlone(seen, '2024-01-02T23:00:00Z')).toEqual(['2024-01-02', 'date-with-time']);
	});

	it('without a zone stay on their day', () => {
		expect(mendedAlone(seen, '2024-04-02T23:00:00')).toEqual(['2024-04-02', 'date-with-time']);
	});

	// Summer time of 2024: 31 March to 27 October.
	it('change with the clocks', () => {
		expect(mendedAlone(seen, '2024-03-30T23:30:00Z')?.[0]).toBe('2024-03-30');
		expect(mendedAlone(seen, '2024-03-31T23:30:00Z')?.[0]).toBe('2024-04-01');
		expect(mendedAlone(seen, '2024-10-26T23:30:00Z')?.[0]).toBe('2024-10-27');
		expect(mendedAlone(seen, '2024-10-27T23:30:00Z')?.[0]).toBe('2024-10-27');
	});
});

describe('a date column', () => {
	it('takes a person’s word before anything else', () => {
		expect(mendedAlone(seen, 'Easter 2024', { words: { 'Easter 2024': '2024-03-31' } })).toEqual([
			'2024-03-31',
			'chosen-word'
		]);
		expect(mendedAlone(seen, '03/04/2024', { words: { '03/04/2024': '' } })).toEqual([
			'',
			'chosen-word'
		]);
	});

	it('does not take a word that is no date', () => {
		expect(mendedAlone(seen, 'Easter', { words: { Easter: 'spring' } })).toBeUndefined();
	});
});
