/** A day of the calendar; the month from 1 to 12. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** The day as `2024-04-30`; undefined where the calendar has no such day. Years from 1 to 9999. */
export function isoDate({ year, month, day }: CalendarDate): string | undefined {
	if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
	if (day < 1 || day > daysIn(year, month)) return undefined;
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day so many days after 1 January 1970. */
export function dateOfDay(days: number): CalendarDate {
	const date = new Date(days * dayMs);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}

/** How many days after 1 January 1970 a day is. */
export function dayOf({ year, month, day }: CalendarDate): number {
	return Date.UTC(year, month - 1, day) / dayMs;
}

/** The day of the week, 0 for Sunday. */
export function weekday(date: CalendarDate): number {
	return (((dayOf(date) + 4) % 7) + 7) % 7;
}

const dayMs = 86_400_000;

function daysIn(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function digits(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
