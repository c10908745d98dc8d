/**
 * Chance that repeats: the same seed gives the same authority, on every machine. And the dates
 * of the made-up authorities: a day is the number of days since 1 January 1970, so that a
 * comparison is a comparison of numbers.
 */

export interface Chance {
	/** A number from 0 up to, not including, 1. */
	next(): number;
	/** True with the given probability. */
	happens(probability: number): boolean;
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	one<T>(list: readonly T[]): T;
}

/** Park and Miller's minimal standard generator. */
export function chance(seed: number): Chance {
	let state = seed % 2147483647;
	const next = () => {
		state = (state * 48271) % 2147483647;
		return (state - 1) / 2147483646;
	};
	for (let warm = 0; warm < 10; warm += 1) next();
	return {
		next,
		happens: (probability) => next() < probability,
		between: (low, high) => low + Math.floor(next() * (high - low + 1)),
		one: (list) => list[Math.floor(next() * list.length)]!
	};
}

export function day(year: number, month: number, dayOfMonth: number): number {
	return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
}

function parts(value: number): { year: number; month: number; dayOfMonth: number } {
	const date = new Date(value * 86_400_000);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate()
	};
}

/** The same day of the month `years` later; 29 February falls on the 28th. */
export function birthday(born: number, years: number): number {
	const { year, month, dayOfMonth } = parts(born);
	const isLeapDay = month === 2 && dayOfMonth === 29;
	const leaps = (year + years) % 4 === 0;
	return day(year + years, month, isLeapDay && !leaps ? 28 : dayOfMonth);
}

export function weekday(value: number): number {
	return new Date(value * 86_400_000).getUTCDay();
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 03/11/2021 */
export function dayFirst(value: number): string {
	const { year, month, dayOfMonth } = parts(value);
	return `${two(dayOfMonth)}/${two(month)}/${year}`;
}

/** 03-Nov-2021 */
export function withMonthName(value: number): string {
	const { year, month, dayOfMonth } = parts(value);
	return `${two(dayOfMonth)}-${MONTHS[month - 1]}-${year}`;
}

/** Nov-2021 */
export function monthAndYear(value: number): string {
	const { year, month } = parts(value);
	return `${MONTHS[month - 1]}-${year}`;
}

/** 2021-11-03 */
export function iso(value: number): string {
	const { year, month, dayOfMonth } = parts(value);
	return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** Rows as a comma-separated file with the line ends that Windows writes. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
	const cell = (value: string | number) => {
		const text = String(value);
		return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
