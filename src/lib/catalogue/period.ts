import type { PeriodKind } from './observation';

/** A stretch of time with its first and last day, as ISO dates. */
export interface Period {
	readonly id: string;
	readonly kind: PeriodKind;
	readonly start: string;
	readonly end: string;
}

/**
 * The period that a label means, such as `2024/25` or `2024/25 Q3`. Financial
 * years run from 1 April, academic years from 1 September. Throws RangeError
 * for a label that is not one, `2016/19` among them.
 */
export function period(id: string, kind: PeriodKind): Period {
	const match = /^(\d{4})\/(\d{2})(?: Q([1-4]))?$/.exec(id);
	const year = Number(match?.[1]);
	const isYear = match !== null && (year + 1) % 100 === Number(match[2]);
	if (!isYear || (kind === 'financial-quarter') !== (match[3] !== undefined))
		throw new RangeError(`expected a ${kind} such as ${example[kind]}, found ${id}`);
	if (kind === 'academic-year')
		return { id, kind, start: `${year}-09-01`, end: `${year + 1}-08-31` };
	if (kind === 'financial-year')
		return { id, kind, start: `${year}-04-01`, end: `${year + 1}-03-31` };
	const quarter = Number(match[3]);
	const [startMonth, endDay] = quarterDays[quarter - 1]!;
	const calendarYear = quarter === 4 ? year + 1 : year;
	return { id, kind, start: `${calendarYear}-${startMonth}-01`, end: `${calendarYear}-${endDay}` };
}

/** The label of the year that begins in a calendar year: 2024 is `2024/25`. */
export function yearLabel(startYear: number): string {
	return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

const example: Record<PeriodKind, string> = {
	'academic-year': '2024/25',
	'financial-year': '2024/25',
	'financial-quarter': '2024/25 Q3'
};

const quarterDays: readonly (readonly [string, string])[] = [
	['04', '06-30'],
	['07', '09-30'],
	['10', '12-31'],
	['01', '03-31']
];
