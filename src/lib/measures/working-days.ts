import { join, sql } from '$lib/sql';

import { bankHolidays } from './bank-holidays';

/** The years whose bank holidays are known to the engine. */
const years = { first: 2005, last: 2045 };

const holidays = Array.from({ length: years.last - years.first + 1 }, (_, i) =>
	bankHolidays(years.first + i)
).flat();

/**
 * Makes `working_days(since, until)`: how many days after one date, up to and with another, are neither of a
 * weekend nor a bank holiday of England. None where the other is not later; NULL where either is.
 *
 * Made of a list, not of rows of `range`: after a row whose date is NULL the engine gives the rows
 * that follow no days at all.
 */
export const workingDays = sql`CREATE OR REPLACE MACRO working_days(since, until) AS len(list_filter(
	range(CAST(since AS TIMESTAMP) + INTERVAL 1 DAY, CAST(until AS TIMESTAMP) + INTERVAL 1 DAY, INTERVAL 1 DAY),
	lambda d: isodow(d) <= 5 AND CAST(d AS DATE) NOT IN (${join(holidays.map((day) => sql`CAST(${day} AS DATE)`))})))`;
