import { isoDate, weekday } from './calendar-date';
import type { CalendarDate } from './calendar-date';

/** What a text says of a day, before it is known which part is the day and which century is meant. */
export type DateText =
	| { readonly form: 'zero' }
	/** Two numbers and then the year, so that either may be the day. */
	| {
			readonly form: 'numbers';
			readonly first: number;
			readonly second: number;
			readonly year: number;
			readonly hasCentury: boolean;
	  }
	| {
			readonly form: 'written';
			readonly date: CalendarDate;
			readonly hasCentury: boolean;
			/** Whether the month is a word, and not that the year comes first. */
			readonly hasWord: boolean;
	  }
	| { readonly form: 'serial'; readonly serial: number };

/**
 * Takes a text apart that may be a day: `03/04/2024`, `3.4.24`, `2024/04/03`,
 * `20240403`, `Wed 3rd April 2024`, `Apr 3, 2024`, `03APR2024`, `45236`.
 * Undefined for anything else, for a date without its year, and for a day of
 * the week that the date does not fall on.
 */
export function dateText(text: string): DateText | undefined {
	return zero(text) ?? serial(text) ?? numbers(text) ?? yearFirst(text) ?? written(text);
}

/** The day of the week, if any, belongs to this day. */
export function isOnItsWeekday(text: string, date: CalendarDate): boolean {
	const [, name] = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*[\s,.]/i.exec(text) ?? [];
	return name === undefined || weekdays[weekday(date)] === name.toLowerCase();
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function zero(text: string): DateText | undefined {
	if (!text.startsWith('0')) return undefined;
	return /^(?:0|00?[/.\- ]00?[/.\- ](?:0000|00)|0000[/.-]00[/.-]00|00000000)$/.test(text)
		? { form: 'zero' }
		: undefined;
}

const firstSerial = 20_000;
const lastSerial = 60_000;

function serial(text: string): DateText | undefined {
	if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
	const serial = Number(text);
	return serial >= firstSerial && serial <= lastSerial ? { form: 'serial', serial } : undefined;
}

function numbers(text: string): DateText | undefined {
	const parts = /^(\d{1,2})( ?[/.\-–] ?| )(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
	if (!parts) return undefined;
	const [, first, , second, year] = parts;
	return {
		form: 'numbers',
		first: Number(first),
		second: Number(second),
		year: Number(year),
		hasCentury: year!.length === 4
	};
}

function yearFirst(text: string): DateText | undefined {
	const parts =
		/^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
		/^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text);
	if (!parts) return undefined;
	const [, year, , month, day] = parts;
	return dated({ year: Number(year), month: Number(month), day: Number(day) }, true, false);
}

function written(text: string): DateText | undefined {
	if (!/\d.*[a-z]{3}|[a-z]{3}.*\d/i.test(text)) return undefined;
	const words = text
		.replace(/^(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?[\s,.]+/i, '')
		.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
		.replace(/(\d)([a-z])/gi, '$1 $2')
		.replace(/([a-z])(\d)/gi, '$1 $2')
		.split(/[\s,./\-–]+|\bof\b/i)
		.filter((word) => word !== '');
	if (words.length !== 3) return undefined;
	const at = words.findIndex((word) => monthName.test(word));
	if (at < 0 || at > 1) return undefined;
	const month = months.indexOf(words[at]!.slice(0, 3).toLowerCase()) + 1;
	const [one, two] = words.filter((_, i) => i !== at) as [string, string];
	if (!/^\d+$/.test(one) || !/^\d+$/.test(two)) return undefined;
	const isYearFirst = at === 1 && one.length === 4;
	const [day, year] = isYearFirst ? [two, one] : [one, two];
	if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
	return dated({ year: Number(year), month, day: Number(day) }, year.length === 4, true);
}

function dated(date: CalendarDate, hasCentury: boolean, hasWord: boolean): DateText | undefined {
	// 29 February is looked at again once the century is known.
	const isADay = isoDate(hasCentury ? date : { ...date, year: 2000 }) !== undefined;
	return isADay ? { form: 'written', date, hasCentury, hasWord } : undefined;
}
