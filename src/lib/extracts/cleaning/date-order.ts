import { isoDate } from './calendar-date';
import type { DateText } from './date-text';
import { isChosen } from './conventions';
import type { RepairOptions } from './mending';

/** Which of two numbers is the day: known for a column, or only for dates where one of them is past 12. */
export type DateOrder = 'day-first' | 'month-first' | 'only-certain' | 'month-first-unasked';

/**
 * The order of day and month in a column, by a vote of all its dates. A first
 * number past 12 proves that the day comes first, a second one that the month
 * does. Without proof the day comes first, as is usual in England. A column
 * with proof of both is read only where a date can be but one day, and one in
 * which the month comes first not at all until a person says so. What a person
 * said goes before every proof.
 */
export function dateOrder(
	dates: readonly (DateText | undefined)[],
	options: RepairOptions
): DateOrder {
	if (isChosen(options, 'dayFirst')) return 'day-first';
	if (isChosen(options, 'monthFirst')) return 'month-first';
	const provesDay = dates.some((date) => isProof(date, 'first'));
	const provesMonth = dates.some((date) => isProof(date, 'second'));
	if (provesDay && provesMonth) return 'only-certain';
	return provesMonth ? 'month-first-unasked' : 'day-first';
}

function isProof(date: DateText | undefined, day: 'first' | 'second'): boolean {
	if (date?.form !== 'numbers') return false;
	const month = day === 'first' ? date.second : date.first;
	const year = date.hasCentury ? date.year : 2000;
	return date[day] > 12 && isoDate({ year, month, day: date[day] }) !== undefined;
}
