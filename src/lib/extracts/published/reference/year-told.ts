import { identifier, join, sql } from '$lib/sql';
import type { SourceFile, Sql } from '$lib/sql';

import type { ReadFile } from '../../readers/read-file';
import { columnLike, textOf } from './named-columns';

/** Of which year a table is, and what says so. */
export interface ToldYear {
	/** Text of four digits, NULL for a row that has none. */
	readonly year: Sql;
	readonly by: 'column' | 'sheet' | 'title' | 'file name';
}

/**
 * The year that a table without a year of its own in every name is of, by the
 * first of these that tells one: a column of dates, the names of its sheets, a
 * title above its header, the name of its file. A day on which something was
 * downloaded or published is no year of it. Undefined where nothing tells.
 */
export function toldYear(
	read: Pick<ReadFile, 'columns' | 'above' | 'sheets'>,
	file: Pick<SourceFile, 'name'>
): ToldYear | undefined {
	const date = columnLike(read.columns, /^(period|date|year|midyear)$/);
	if (date !== undefined)
		return { year: sql`regexp_extract(${textOf(date)}, '(20\\d{2})', 1)`, by: 'column' };
	const sheet = yearOfSheets(read);
	if (sheet) return { year: sheet, by: 'sheet' };
	const title = read.above.map(yearOfTitle).find((year) => year !== undefined);
	if (title) return { year: sql`${title}`, by: 'title' };
	const named = onlyYear(withoutDays(file.name));
	return named === undefined ? undefined : { year: sql`${named}`, by: 'file name' };
}

function yearOfSheets({ columns, sheets }: Pick<ReadFile, 'columns' | 'sheets'>): Sql | undefined {
	const names = sheets?.chosen ?? [];
	const years = names.map(onlyYear);
	if (names.length === 0 || years.includes(undefined)) return undefined;
	if (names.length === 1) return sql`${years[0]}`;
	const cases = names.map((name, i) => sql`WHEN ${name} THEN ${years[i]}`);
	return sql`CASE ${identifier(columns.at(-1)!)} ${join(cases, ' ')} END`;
}

function yearOfTitle(text: string): string | undefined {
	if (/copyright|nomis|download|publish|printed|extracted|created|release/i.test(text))
		return undefined;
	return onlyYear(withoutDays(text));
}

// `sapelsoa2022on2021` speaks of areas of 2021: the first is meant where one is said to be of the middle of a year.
function onlyYear(text: string): string | undefined {
	const middle = /mid[\s_-]?(?:year[\s_-]?)?(20\d\d)/i.exec(text)?.[1];
	if (middle) return middle;
	const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
	return years.size === 1 ? [...years][0] : undefined;
}

function withoutDays(text: string): string {
	return text
		.replace(/\d{4}[-_. ]\d{1,2}[-_. ]\d{1,2}/g, ' ')
		.replace(/\d{1,2}[-_. /]\d{1,2}[-_. /]\d{4}/g, ' ')
		.replace(
			/\d{1,2}(st|nd|rd|th)?[-_ ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ]?\d{4}/gi,
			' '
		)
		.replace(/(downloaded|extracted|exported|printed)\D*\d{4}/gi, ' ');
}
