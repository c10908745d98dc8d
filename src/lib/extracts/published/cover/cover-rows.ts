import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';
import type { Reason } from '$lib/catalogue/observation';

import { currentAreaCode } from '../current-area-code';
import { areFractions, publishedCount, publishedReason, publishedShare } from '../published-cell';

/** Figures with the columns of `coverColumns` as the rows that `stagePublishedRows` asks for. */
export function coverRows(figures: Sql): Sql {
	return sql`
WITH cell AS (
	SELECT CAST(line AS INTEGER) AS line, nullif(measure_id, '') AS measure_id, nullif(area_level, '') AS area_level, area_name,
		${currentAreaCode(areaCode)} AS area_id, nullif(quarter, '') AS period_id, ${currentAreaCode(sql`nullif(region_code, '')`)} AS region_code,
		nullif(percent, '') AS percent, nullif(denominator, '') AS denominator_found, is_in_thousands = 'true' AS is_in_thousands,
		${publishedCount(sql`nullif(counted, '')`)} AS own_count, ${publishedCount(sql`nullif(counted_of, '')`)} AS own_count_of
	FROM ${figures}
), scaled AS (
	SELECT *, ${areFractions(sql`percent`, sql`(PARTITION BY measure_id)`)} AS is_fraction FROM cell
), parsed AS (
	SELECT *, ${publishedShare(sql`percent`, { isFraction: sql`is_fraction` })} AS share, ${reason(sql`percent`)} AS share_reason,
		${publishedCount(sql`denominator_found`)} AS people, ${reason(sql`denominator_found`)} AS people_reason,
		TRY_CAST(regexp_replace(denominator_found, '[^0-9.]', '', 'g') AS DOUBLE) * 1000 AS people_in_thousands,
		greatest(1, max(length(regexp_extract(percent, '\\.(\\d+)', 1)) - CASE WHEN is_fraction THEN 2 ELSE 0 END) OVER (PARTITION BY measure_id, area_level, period_id)) AS decimals
	FROM scaled
), added AS (
	SELECT measure_id, period_id, CASE WHEN GROUPING(region_code) = 1 THEN ${englandCode} ELSE region_code END AS area_id,
		sum(own_count) AS added_count, sum(own_count_of) AS added_count_of
	FROM parsed WHERE area_level = 'authority' GROUP BY GROUPING SETS ((measure_id, period_id, region_code), (measure_id, period_id))
), counted AS (
	SELECT *, coalesce(own_count, added_count) AS count, coalesce(own_count_of, added_count_of) AS count_of
	FROM parsed LEFT JOIN added USING (measure_id, period_id, area_id)
), understood AS (
	SELECT *, CASE WHEN is_in_thousands THEN people_in_thousands ELSE people END AS printed_denominator,
		CASE WHEN people = 0 THEN 'not-applicable' WHEN share IS NOT NULL THEN 'ok'
			ELSE coalesce(share_reason, people_reason, 'not-available') END AS status,
		CASE WHEN NOT is_in_thousands AND ${halfUnit} * people < 0.5 AND abs(share * people - round(share * people)) <= ${halfUnit} * people + 1e-6
			THEN round(share * people) END AS only_count,
		coalesce(count <= count_of AND ${makesPrinted}, FALSE) AS is_counted
	FROM counted
)
SELECT *, 'financial-quarter' AS period_kind, 'all' AS breakdown, 'all' AS category, 'registered-population' AS basis,
	CASE WHEN status = 'ok' THEN CASE WHEN is_counted THEN count ELSE only_count END END AS numerator,
	CASE WHEN is_counted THEN count_of ELSE printed_denominator END AS denominator,
	CASE WHEN status = 'ok' AND NOT is_counted AND only_count IS NULL THEN share END AS value,
	${setAside} AS set_aside, CASE WHEN measure_id IS NULL OR period_id IS NULL THEN area_name WHEN area_level IS NULL THEN concat_ws(': ', area_name, concat_ws(' of ', percent, denominator_found)) ELSE concat_ws(' of ', percent, denominator_found) END AS found
FROM understood`;
}

// A percentage of so few children that one whole number alone prints as it gives that number. A column is as exact as
// its longest cell, since a spreadsheet drops last noughts; England's may be longer than those below it.
const halfUnit = sql`(0.5 * power(10.0, -2 - decimals))`;

// Of as many children as are printed, or in England's case as many thousands, and as exact as the percentage is. An
// authority's counts are its own; those of larger places are its authorities' together, which fall short where one has none.
const makesPrinted = sql`(abs(count / nullif(count_of, 0) - share) <= ${halfUnit} + 1e-9 AND abs(count_of - CASE WHEN is_in_thousands THEN people_in_thousands ELSE people END)
	<= CASE WHEN is_in_thousands THEN 500 * power(10.0, -length(regexp_extract(denominator_found, '\\.(\\d+)', 1))) ELSE 0 END)`;

// COVER went on calling Dorset by the code of the county that ended in 2019; by its name alone it may be either.
const areaCode = sql`CASE WHEN area_code IN ('E10000009', 'E06000059') THEN CASE WHEN quarter >= '2019/20' THEN 'E06000059' ELSE 'E10000009' END ELSE nullif(area_code, '') END`;

const ownSymbols: Readonly<Record<string, Reason>> = {
	'*': 'not-available',
	'**': 'not-available',
	'***': 'not-available',
	'n.a.': 'not-available',
	'n/a': 'not-available',
	na: 'not-available',
	'-': 'not-available',
	'..': 'not-available'
};

// `[note 1]` sends to the words above the table; `70% to 100%` stands for a percentage that is held back.
function reason(cell: Sql): Sql {
	return sql`coalesce(${publishedReason(cell, ownSymbols)}, CASE WHEN regexp_matches(lower(${cell}), '^\\[?note \\d') THEN 'not-available'
		WHEN regexp_matches(lower(${cell}), '^\\d+%? to \\d+%?$') THEN 'suppressed' END)`;
}

const setAside = sql`CASE
	WHEN measure_id IS NULL THEN 'note'
	WHEN area_level IS NULL THEN 'unplaced'
	WHEN period_id IS NULL THEN 'period'
	WHEN percent IS NOT NULL AND share IS NULL AND share_reason IS NULL
		OR denominator_found IS NOT NULL AND people IS NULL AND people_reason IS NULL AND NOT is_in_thousands THEN 'unreadable' END`;
