import { describe, expect, it } from 'vitest';

import { isoDate } from './calendar-date';
import { spreadsheetDate } from './spreadsheet-date';

const iso = (serial: number, system: 1900 | 1904) => {
	const date = spreadsheetDate(serial, system);
	return date && isoDate(date);
};

// Expected days: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system, 5 July 1998 is 35981 and 34519.
describe('a spreadsheet’s day number', () => {
	it('1 is 1 January 1900', () => expect(iso(1, 1900)).toBe('1900-01-01'));
	it('59 is 28 February 1900', () => expect(iso(59, 1900)).toBe('1900-02-28'));
	it('60 is a day that never was', () => expect(iso(60, 1900)).toBeUndefined());
	it('61 is 1 March 1900', () => expect(iso(61, 1900)).toBe('1900-03-01'));
	it('35981 is 5 July 1998', () => expect(iso(35981, 1900)).toBe('1998-07-05'));
	it('34519 is 5 July 1998 counted from 1904', () => expect(iso(34519, 1904)).toBe('1998-07-05'));
	it('0 is 1 January 1904 counted from 1904', () => expect(iso(0, 1904)).toBe('1904-01-01'));
});
