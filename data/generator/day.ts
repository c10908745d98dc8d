/** A day as the number of days since 1 January 1970: quick to add to and to compare. */
export type Day = number;

const dayInMilliseconds = 86_400_000;
const written = new Map<Day, string>();

/** The day that an ISO date names. */
export function day(isoDate: string): Day {
	return Date.parse(`${isoDate}T00:00:00Z`) / dayInMilliseconds;
}

/** The day as an ISO date. */
export function isoDate(on: Day): string {
	let text = written.get(on);
	if (text === undefined) {
		text = new Date(on * dayInMilliseconds).toISOString().slice(0, 10);
		written.set(on, text);
	}
	return text;
}

/** The same date some months later; the last of the month where that month is shorter. */
export function monthsAfter(on: Day, months: number): Day {
	const date = new Date(on * dayInMilliseconds);
	const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
	const following = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1);
	return Math.min(
		first / dayInMilliseconds + date.getUTCDate() - 1,
		following / dayInMilliseconds - 1
	);
}

/** The birthday some years later: 28 February in a common year for those born on the 29th. */
export function yearsAfter(on: Day, years: number): Day {
	return monthsAfter(on, 12 * years);
}

/** 0 on Sundays to 6 on Saturdays. */
export function weekday(on: Day): number {
	return (((on + 4) % 7) + 7) % 7;
}

/** The first day of the financial year that begins in a calendar year. */
export function firstOfApril(year: number): Day {
	return day(`${year}-04-01`);
}

/** The calendar year in which a day's financial year began. */
export function financialYear(on: Day): number {
	const date = new Date(on * dayInMilliseconds);
	return date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
}

/** The calendar year in which a day's school year began. */
export function academicYear(on: Day): number {
	const date = new Date(on * dayInMilliseconds);
	return date.getUTCFullYear() - (date.getUTCMonth() < 8 ? 1 : 0);
}

/** The year that begins in a calendar year, as it is written: 2024 is `2024/25`. */
export function yearLabel(startYear: number): string {
	return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}
