import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

/** The days that an extract speaks of: a query of `part` and `day`, and the table that they belong to. */
export interface Days {
	readonly table: string;
	readonly days: Sql;
}

/** `contact_span` and its like: the first and the last day on which something of an extract took place, none of them after the day of loading, and on how many days something did. */
export function spanOf({ table, days }: Days): Sql {
	return sql`CREATE OR REPLACE TABLE ${identifier(`${table}_span`)} AS
	SELECT part, min(day) AS first_day, max(day) AS last_day, count(DISTINCT day) AS days
	FROM (${days}) WHERE day IS NOT NULL AND coalesce(day <= (SELECT today FROM day_of_loading), TRUE) GROUP BY part`;
}

/**
 * `begins_by` and `lasts_to`: whether records reach back to, or on to, a day. They do
 * not where three weeks or more lie between, and where it is less likely than one in
 * a million that so many different days as there are records of should all have
 * fallen outside, had each day been as good as another. So a few records are never
 * said to be in part, nor those of a service that was shut for the holidays.
 */
export const spanMacros: readonly Sql[] = [
	sql`CREATE OR REPLACE MACRO is_silent(gap, span, days) AS coalesce(gap >= 21 AND (days - 1) * ln(span / (span + greatest(gap, 0))) < ln(0.000001), FALSE)`,
	sql`CREATE OR REPLACE MACRO begins_by(d, first_day, last_day, days) AS NOT is_silent(first_day - d, last_day - first_day + 1, days)`,
	sql`CREATE OR REPLACE MACRO lasts_to(d, first_day, last_day, days) AS NOT is_silent(d - last_day, last_day - first_day + 1, days)`
];
