import { dateMender } from '../../cleaning/mended-date';
import { required } from '../column';

/** What the name of a column says of a day. */
export type DayHeader =
	| {
			readonly kind: 'day';
			/** ISO. Undefined where its day cannot be told. */
			readonly day: string | undefined;
	  }
	/** A month, which is no day. */
	| { readonly kind: 'month' }
	/** A day and month without a year. */
	| { readonly kind: 'without-year' }
	/** A date and something else besides, such as `w/c 08/09/2025` or `12/09/2025 – Notes`. */
	| { readonly kind: 'more-than-a-day' };

/** What the names of columns say of days, for those that speak of any. Which number is the day is told by all of them together. */
export function dayHeaders(columns: readonly string[]): ReadonlyMap<string, DayHeader> {
	const texts = columns.flatMap((name): readonly (readonly [string, Text])[] => {
		const text = textOf(name);
		return text ? [[name, text]] : [];
	});
	const days = texts.flatMap(([, text]) => (text.kind === 'day' ? [text.day] : []));
	const read = dateMender(required('date', 'date', ''), days, { undone: new Set(), words: {} });
	return new Map(
		texts.map(([name, text]) => [
			name,
			text.kind === 'day' ? { kind: 'day', day: read(text.day)?.value } : text
		])
	);
}

/** Whether the days of columns may as well be others: month first they lie closer together, and none of them proves that the day comes first. */
export function mayBeMonthFirst(columns: readonly string[]): boolean {
	const days = columns.flatMap((name) => {
		const text = textOf(name);
		const parts = text?.kind === 'day' ? /^(\d\d?)[/. -](\d\d?)[/. -](\d+)$/.exec(text.day) : null;
		return parts ? [parts.slice(1).map(Number) as [number, number, number]] : [];
	});
	if (days.some(([first]) => first > 12)) return false;
	const dayFirst = days.map(([day, month, year]) => Date.UTC(year, month - 1, day));
	const monthFirst = days.map(([month, day, year]) => Date.UTC(year, month - 1, day));
	return spanOf(monthFirst) < spanOf(dayFirst);
}

type Text = Exclude<DayHeader, { kind: 'day' }> | { readonly kind: 'day'; readonly day: string };

function textOf(column: string): Text | undefined {
	const parts = column
		.replace(/ \(\d+\)$/, '')
		.split(' – ')
		.map((part) => part.trim());
	const [group, last] = [parts.slice(0, -1).join(' '), parts.at(-1)!];
	const isDayOfMonth = dayOfMonth.test(last);
	if (parts.length > 1 && !isDayOfMonth && dateForm.test(parts.at(-2)!))
		return marked.test(last) ? { kind: 'day', day: parts.at(-2)! } : { kind: 'more-than-a-day' };
	if (dateForm.test(last)) return { kind: 'day', day: last };
	const month = monthForm.exec(monthOf(group));
	if (month && isDayOfMonth) return { kind: 'day', day: `${last} ${month[1]!} ${month[2]!}` };
	if (isDayOfMonth && monthAlone.test(group)) return { kind: 'without-year' };
	const inYear = /\b(20\d\d)$/.exec(group);
	if (withoutYear.test(last))
		return inYear
			? { kind: 'day', day: `${last}${/\d[/.]\d/.test(last) ? '/' : ' '}${inYear[1]!}` }
			: { kind: 'without-year' };
	if (monthForm.test(last) || /^(20\d\d[-/]\d\d?|\d\d?[-/]20\d\d)$/.test(last))
		return { kind: 'month' };
	return dateInside.test(last) ? { kind: 'more-than-a-day' } : undefined;
}

// A spreadsheet makes `Sep 2025` the first day of it.
function monthOf(group: string): string {
	const [, year, month] = /^(20\d\d)-(\d\d)-01$/.exec(group) ?? [];
	return year === undefined ? group : `${monthNames[Number(month) - 1]!} ${year}`;
}

function spanOf(times: readonly number[]): number {
	return Math.max(...times) - Math.min(...times);
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? +)?';
const ordinal = '(?:st|nd|rd|th)?';
const dates = [
	'\\d\\d?[/. -]\\d\\d?[/. -](?:20)?\\d\\d',
	'20\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?',
	`\\d\\d?${ordinal}[ -/.]?${monthName}[ -/.,]*(?:20)?\\d\\d`,
	`${monthName} \\d\\d?${ordinal},? 20\\d\\d`
].join('|');
const dateForm = new RegExp(
	`^(?:${weekday}(?:${dates})(?:[ t]00:00(?::00)?(?:\\.0+)?z?)?|[3-6]\\d{4}(?:\\.0+)?)$`,
	'i'
);
const dateInside = new RegExp(`(?<![\\d/.-])(?:${dates})(?![\\d/.-])`, 'i');
const monthForm = new RegExp(`^(${monthName})[ \\-/'’.,]*((?:20)?\\d\\d)$`, 'i');
const withoutYear = new RegExp(
	`^${weekday}(?:\\d\\d?/\\d\\d?|\\d\\d?${ordinal}[ -]?${monthName}|${monthName} \\d\\d?${ordinal})$`,
	'i'
);
const monthAlone = new RegExp(`^${monthName}$`, 'i');
const dayOfMonth = new RegExp(`^${weekday}\\d\\d?${ordinal}$`, 'i');
const marked = /^(attended|attendance|present|mark|in|here)\??$/i;
