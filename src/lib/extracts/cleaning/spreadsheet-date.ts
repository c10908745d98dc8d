import { dateOfDay } from './calendar-date';
import type { CalendarDate } from './calendar-date';

/** The first day a workbook counts from: 1900 as a rule, 1904 in those made on an old Macintosh. */
export type DateSystem = 1900 | 1904;

/**
 * The day a spreadsheet means by a number; a fraction is the time of day. In
 * the 1900 system day 1 is 1 January 1900, and day 60 is a 29 February 1900
 * that never was: for it the answer is undefined. In the 1904 system day 0 is
 * 1 January 1904.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function spreadsheetDate(serial: number, system: DateSystem): CalendarDate | undefined {
	const day = Math.floor(serial);
	if (system === 1904) return dateOfDay(day + firstOf1904);
	if (day === leapDayThatNeverWas) return undefined;
	return dateOfDay(day + (day < leapDayThatNeverWas ? lastOf1899 : lastOf1899 - 1));
}

const leapDayThatNeverWas = 60;
/** 31 December 1899 and 1 January 1904 as days from 1 January 1970. */
const lastOf1899 = -25_568;
const firstOf1904 = -24_107;
