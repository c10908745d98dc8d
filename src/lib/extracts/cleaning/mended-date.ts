import type { Column } from '../contracts/column';
import { isoDate } from './calendar-date';
import type { CalendarDate } from './calendar-date';
import type { CleaningKind, Found } from './cleaning';
import { isChosen } from './conventions';
import { dateOrder } from './date-order';
import type { DateOrder } from './date-order';
import { dateText, isOnItsWeekday } from './date-text';
import type { DateText } from './date-text';
import type { Mend } from './mend';
import type { MenderOf, RepairOptions } from './mending';
import { isOngoing, missingMend } from './missing-word';
import { plainText } from './plain-text';
import { spreadsheetDate } from './spreadsheet-date';
import type { DateSystem } from './spreadsheet-date';
import { dayInEngland, withoutTime } from './time-of-day';
import type { DateAndTime } from './time-of-day';
import { fullYear } from './two-digit-year';

/**
 * Reads dates in the forms that exports have. Which number is the day is
 * decided for the column (`dateOrder`), a spreadsheet's day numbers count from
 * 1900 unless a person says 1904, and a date that systems write where they
 * have none (`01/01/1900`, `31/12/9999`) is an empty cell. A day the calendar
 * does not have, and a date without its year, are not mended.
 */
export const dateMender: MenderOf = (column, texts, options) => {
	const written = new Map(texts.map((text) => [text, writtenDate(text)]));
	const dates = [...written.values()].map(({ parts }) => parts);
	const reading: Reading = {
		column,
		options,
		order: dateOrder(dates, options),
		system: dateSystem(dates, options)
	};
	return (text) =>
		dateMend(written.get(text) ?? writtenDate(text), reading) ??
		endMend(text, column) ??
		missingMend(text);
};

/** What must be asked about a date column before all of it can be read. */
export type DateDoubt = 'month-first' | 'both-orders' | 'days-from-1904';

/** What stays unread in a date column until a person chooses one of the `conventions`. */
export function dateDoubts(found: readonly Found[], options: RepairOptions): readonly DateDoubt[] {
	const dates = found.map(({ text }) => writtenDate(plainText(text)).parts);
	const order = dateOrder(dates, options);
	return [
		...(order === 'month-first-unasked' ? (['month-first'] as const) : []),
		...(order === 'only-certain' ? (['both-orders'] as const) : []),
		...(dateSystem(dates, options) === undefined ? (['days-from-1904'] as const) : [])
	];
}

interface Reading {
	readonly column: Column;
	readonly options: RepairOptions;
	readonly order: DateOrder;
	/** Undefined where the numbers make sense only from 1904, and nobody has said so. */
	readonly system: DateSystem | undefined;
}

type Dated = { readonly date: CalendarDate; readonly kinds: readonly CleaningKind[] };

const placeholders = new Set([
	'0001-01-01',
	'1753-01-01',
	'1800-01-01',
	'1899-12-30',
	'1899-12-31',
	'1900-01-01',
	'2999-12-31',
	'9999-12-31'
]);

interface WrittenDate extends DateAndTime {
	readonly parts: DateText | undefined;
}

function writtenDate(text: string): WrittenDate {
	const dateAndTime = withoutTime(text);
	return { ...dateAndTime, parts: dateText(dateAndTime.date) };
}

function dateMend(
	{ date: dateOnly, hasTime, isLateUniversal, parts }: WrittenDate,
	reading: Reading
): Mend | undefined {
	if (parts?.form === 'zero') return { value: undefined, kinds: ['impossible-date'] };
	if (parts === undefined) return undefined;
	if (isPlaceholder(parts)) return { value: undefined, kinds: ['placeholder-date'] };
	const dated = datedBy(parts, reading);
	if (dated === undefined || !isOnItsWeekday(dateOnly, dated.date)) return undefined;
	const value = isoDate(isLateUniversal ? dayInEngland(dated.date) : dated.date);
	const [kind, ...more] = [...dated.kinds, ...(hasTime ? (['date-with-time'] as const) : [])];
	return value === undefined ? undefined : { value, kinds: [kind ?? 'written-date', ...more] };
}

// 01/01/1900 and 31/12/9999 are the same day whichever number is the month.
function isPlaceholder(parts: DateText): boolean {
	if (parts.form === 'written') return parts.hasCentury && isPlaceholderDay(parts.date);
	if (parts.form !== 'numbers' || !parts.hasCentury) return false;
	const { first, second, year } = parts;
	return (
		isPlaceholderDay({ year, month: second, day: first }) ||
		isPlaceholderDay({ year, month: first, day: second })
	);
}

function isPlaceholderDay(date: CalendarDate): boolean {
	const day = isoDate(date);
	return day !== undefined && placeholders.has(day);
}

function datedBy(parts: Exclude<DateText, { form: 'zero' }>, reading: Reading): Dated | undefined {
	switch (parts.form) {
		case 'numbers':
			return numbersDated(parts, reading);
		case 'written': {
			const kind = parts.hasWord ? 'written-date' : undefined;
			return inCentury(parts.date, parts.hasCentury, kind, reading);
		}
		case 'serial':
			return serialDated(parts.serial, reading);
		default:
			return parts satisfies never;
	}
}

function numbersDated(
	{ first, second, year, hasCentury }: Extract<DateText, { form: 'numbers' }>,
	reading: Reading
): Dated | undefined {
	const dayFirst = { year, month: second, day: first };
	const monthFirst = { year, month: first, day: second };
	switch (reading.order) {
		case 'day-first':
			return inCentury(dayFirst, hasCentury, 'day-first-date', reading);
		case 'month-first':
			return inCentury(monthFirst, hasCentury, 'month-first-date', reading);
		case 'only-certain':
			if (first > 12 || first === second)
				return inCentury(dayFirst, hasCentury, 'day-first-date', reading);
			return second > 12
				? inCentury(monthFirst, hasCentury, 'month-first-date', reading)
				: undefined;
		case 'month-first-unasked':
			return undefined;
		default:
			return reading.order satisfies never;
	}
}

function inCentury(
	date: CalendarDate,
	hasCentury: boolean,
	kind: CleaningKind | undefined,
	{ column, options }: Reading
): Dated | undefined {
	const kinds = kind === undefined ? [] : [kind];
	if (hasCentury) return { date, kinds };
	const year = fullYear(date, { isBirth: column.name === 'date_of_birth', today: options.today });
	return year === undefined
		? undefined
		: { date: { ...date, year }, kinds: ['two-digit-year', ...kinds] };
}

function serialDated(serial: number, { column, options, system }: Reading): Dated | undefined {
	if (system === undefined) return undefined;
	const date = spreadsheetDate(serial, system);
	const day = date && isoDate(date);
	if (date === undefined || day === undefined) return undefined;
	const isUnborn =
		column.name === 'date_of_birth' && options.today !== undefined && day > options.today;
	return isUnborn ? undefined : { date, kinds: ['spreadsheet-serial'] };
}

/** The first children's centres (Sure Start local programmes) opened in 1999; children then under five were born from 1994. */
const earliestYear = 1994;

function dateSystem(
	dates: readonly (DateText | undefined)[],
	options: RepairOptions
): DateSystem | undefined {
	if (isChosen(options, 'serialsFrom1904')) return 1904;
	const serials = dates.flatMap((date) => (date?.form === 'serial' ? [date.serial] : []));
	if (serials.length === 0) return 1900;
	const isEarly = (serial: number, system: DateSystem) =>
		(spreadsheetDate(serial, system)?.year ?? 0) < earliestYear;
	const isFrom1904 = serials.every((serial) => isEarly(serial, 1900) && !isEarly(serial, 1904));
	return isFrom1904 ? undefined : 1900;
}

function endMend(text: string, column: Column): Mend | undefined {
	const isEnd = /^(?:closed_on|ended_on|left_on|valid_to)$/.test(column.name);
	return isEnd && isOngoing(text) ? { value: undefined, kinds: ['missing-word'] } : undefined;
}
