import { dateOfDay, dayOf } from './calendar-date';
import type { CalendarDate } from './calendar-date';

/** A text in two: the date, and whether a time of day stood behind it and was given in universal time from 23:00. */
export interface DateAndTime {
	readonly date: string;
	readonly hasTime: boolean;
	readonly isLateUniversal: boolean;
}

/** Parts a date from the time of day behind it, if there is one: `2024-04-03T00:00:00Z`, `03/04/2024 9:30 am`. */
export function withoutTime(text: string): DateAndTime {
	const parts = text.includes(':') ? timed.exec(text) : null;
	if (!parts) return { date: text, hasTime: false, isLateUniversal: false };
	const [, date, hour, half, zone] = parts;
	const isUniversal = /^(?:z|utc|[+-]00:?00)$/i.test(zone ?? '');
	return {
		date: date!,
		hasTime: true,
		isLateUniversal: isUniversal && half === undefined && Number(hour) === 23
	};
}

/**
 * The day in England of a moment between 23:00 and midnight of universal time:
 * the day after while summer time holds. A system that writes midnight in
 * universal time puts every summer date on the day before.
 */
export function dayInEngland(date: CalendarDate): CalendarDate {
	const day = dayOf(date);
	// Clocks change at 01:00 universal time, so the evening before the change still has the old time.
	const isSummer = day >= lastSunday(date.year, 3) && day < lastSunday(date.year, 10);
	return isSummer ? dateOfDay(day + 1) : date;
}

const timed =
	/^(.*?)(?:T|,? +)([01]?\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:[.,]\d+)?)? ?([ap]\.?m\.?)? ?(z|utc|gmt|bst|[+-]\d\d(?::?\d\d)?)?$/i;

function lastSunday(year: number, month: number): number {
	const last = dayOf({ year, month, day: 31 });
	// 1 January 1970 was a Thursday.
	return last - ((((last + 4) % 7) + 7) % 7);
}
