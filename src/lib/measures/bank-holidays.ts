/**
 * The bank holidays of England and Wales of a year, as ISO dates in order: the days that the Banking
 * and Financial Dealings Act 1971 and its proclamations give, with the weekday in lieu of one that
 * falls on a weekend, and the days that were moved or given once. Source: gov.uk/bank-holidays. A
 * day that is proclaimed after this was written is not known.
 */
export function bankHolidays(year: number): readonly string[] {
	const easter = easterSunday(year);
	const days = [
		inLieu(day(year, 1, 1), []),
		plus(easter, -2),
		plus(easter, 1),
		year === 2020 ? '2020-05-08' : mondayFrom(day(year, 5, 1)),
		movedSpring[year] ?? mondayFrom(day(year, 5, 25)),
		mondayFrom(day(year, 8, 25)),
		...christmas(year),
		...(givenOnce[year] ?? [])
	];
	return days.sort();
}

const movedSpring: Readonly<Record<number, string>> = { 2012: '2012-06-04', 2022: '2022-06-02' };

/** A royal wedding, jubilees, a state funeral and a coronation. */
const givenOnce: Readonly<Record<number, readonly string[]>> = {
	2011: ['2011-04-29'],
	2012: ['2012-06-05'],
	2022: ['2022-06-03', '2022-09-19'],
	2023: ['2023-05-08']
};

function christmas(year: number): readonly string[] {
	const fixed = [day(year, 12, 25), day(year, 12, 26)];
	const first = inLieu(fixed[0]!, fixed);
	return [first, inLieu(fixed[1]!, [...fixed.slice(0, 1), first])];
}

/** The day itself, or the first weekday after it that is none of those taken. */
function inLieu(date: string, taken: readonly string[]): string {
	let found = date;
	while (isWeekend(found) || (found !== date && taken.includes(found))) found = plus(found, 1);
	return found;
}

function mondayFrom(date: string): string {
	let found = date;
	while (weekday(found) !== monday) found = plus(found, 1);
	return found;
}

const monday = 1;

function isWeekend(date: string): boolean {
	return [0, 6].includes(weekday(date));
}

/** By the Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const [d, e] = [Math.floor(b / 4), b % 4];
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const [i, k] = [Math.floor(c / 4), c % 4];
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const inMarch = h + l - 7 * m + 114;
	return day(year, Math.floor(inMarch / 31), (inMarch % 31) + 1);
}

function day(year: number, month: number, dayOfMonth: number): string {
	return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

function plus(date: string, days: number): string {
	const at = new Date(date);
	return new Date(at.setUTCDate(at.getUTCDate() + days)).toISOString().slice(0, 10);
}

function weekday(date: string): number {
	return new Date(date).getUTCDay();
}
