import { sql } from '$lib/sql';

/**
 * `running_cost`: what each line of under-fives running cost came to in its
 * financial year, in pounds, capital left out. The spend where it is known;
 * otherwise the cost of a whole year by the calendar months in which the
 * centre was open, the first and the last counted whole. A line with neither
 * is not in it.
 */
export const runningCost = sql`CREATE OR REPLACE TABLE running_cost AS
	WITH line AS (
		SELECT f.*, c.opened_on, c.closed_on, CAST(left(financial_year, 4) AS INTEGER) * 12 + 3 AS april
		FROM finance_line f LEFT JOIN centre c USING (centre_id)
		WHERE line = 'under-fives' AND NOT coalesce(is_capital, FALSE)),
	open AS (
		SELECT *, greatest(0, 1
			+ least(11, coalesce(year(closed_on) * 12 + month(closed_on) - 1 - april, 11))
			- greatest(0, coalesce(year(opened_on) * 12 + month(opened_on) - 1 - april, 0))) AS months_open
		FROM line)
	SELECT line_id, financial_year, locality_code, centre_id,
		CAST(coalesce(actual, round(annual_running_cost * months_open / 12, 2)) AS DECIMAL(18, 2)) AS pounds
	FROM open WHERE actual IS NOT NULL OR annual_running_cost IS NOT NULL`;
