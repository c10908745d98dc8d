import { isoDate } from './calendar-date';
import type { CalendarDate } from './calendar-date';

/**
 * The year that two digits mean, for a date whose `year` is from 0 to 99: 90 to
 * 99 are of the last century, the years up to ten years from today of this one.
 * A birth is never after today. Undefined for the years between, which no
 * extract can speak of. Without a `today`, 0 to 49 are of this century.
 */
export function fullYear(
	date: CalendarDate,
	{ isBirth, today }: { readonly isBirth: boolean; readonly today: string | undefined }
): number | undefined {
	if (date.year >= firstOfLastCentury) return 1900 + date.year;
	const year = 2000 + date.year;
	if (today === undefined) return date.year <= 49 ? year : undefined;
	const day = isoDate({ ...date, year });
	if (day === undefined) return undefined;
	const latest = isBirth ? today : `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
	return day <= latest ? year : undefined;
}

const firstOfLastCentury = 90;
const yearsAhead = 10;
