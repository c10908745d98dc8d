import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Reason } from '$lib/catalogue/observation';

import { required } from '../../contracts/column';
import type { ReadFile } from '../../readers/read-file';
import { typedValue } from '../../typed-value';
import { knownPlaces, levelOfCode } from '../authority-lookup';
import { currentAreaCode } from '../current-area-code';
import { furtherCells } from '../further-columns';
import { areFractions, publishedCount, publishedReason, publishedShare } from '../published-cell';
import { annualColumns } from './annual-columns';
import { mmrMeasure } from './mmr-measure';

/**
 * A file of the annual tables as the rows that `stagePublishedRows` asks for.
 * Where a value has a row of its own, the row of those vaccinated carries the
 * figure, or without one that of the percentage, and the others stand beside it.
 */
export function annualRows(read: ReadFile): Sql {
	return sql`
WITH cell AS (
	SELECT ${cells(read.columns)} FROM ${read.relation}
), told AS (
	SELECT *, ${kind(read.columns)} AS kind FROM (
		SELECT *, ${mmrMeasure(sql`vaccine_found`, sql`age_found`)} AS measure_id, ${populationOf} AS population_of, ${year} AS period_id,
			bool_and(TRY_CAST(value_found AS DOUBLE) IS NULL OR TRY_CAST(value_found AS DOUBLE) = floor(TRY_CAST(value_found AS DOUBLE))) FILTER (${isMmr}) OVER () AS is_whole,
			max(TRY_CAST(value_found AS DOUBLE)) FILTER (${isMmr}) OVER () > 100 AS is_past_hundred
		FROM cell
	)
), spread AS (
	SELECT *,
		CASE kind WHEN 'columns' THEN vaccinated_cell ELSE max(value_found) FILTER (kind = 'vaccinated') OVER figure END AS vaccinated_found,
		CASE kind WHEN 'columns' THEN percent_cell ELSE max(value_found) FILTER (kind = 'percent') OVER figure END AS percent_found,
		CASE kind WHEN 'columns' THEN population_cell ELSE coalesce(max(value_found) FILTER (kind = 'population') OVER figure,
			CASE WHEN measure_id LIKE '%24m' THEN max(value_found) FILTER (population_of = '24m') OVER place ELSE max(value_found) FILTER (population_of = '5y') OVER place END) END AS population_found,
		count(*) FILTER (kind = 'vaccinated') OVER figure AS counts
	FROM told WINDOW figure AS (PARTITION BY area_id, period_id, measure_id), place AS (PARTITION BY area_id, period_id)
), scaled AS (
	SELECT *, ${areFractions(sql`percent_found`, sql`()`)} AS is_fraction FROM spread
), parsed AS (
	SELECT *, ${publishedCount(sql`vaccinated_found`)} AS vaccinated, ${publishedCount(sql`population_found`)} AS people,
		${publishedShare(sql`percent_found`, { isFraction: sql`is_fraction` })} AS share,
		coalesce(${reason(sql`vaccinated_found`)}, ${reason(sql`percent_found`)}, ${reason(sql`population_found`)}) AS reason,
		length(regexp_extract(percent_found, '\\.(\\d+)', 1)) - CASE WHEN is_fraction THEN 2 ELSE 0 END AS decimals
	FROM scaled
), understood AS (
	SELECT *, CASE WHEN people = 0 THEN 'not-applicable' WHEN reason IS NOT NULL THEN reason
			WHEN vaccinated IS NOT NULL AND people IS NOT NULL OR share IS NOT NULL THEN 'ok' ELSE 'not-available' END AS status,
		coalesce(vaccinated, CASE WHEN ${halfUnit} * people < 0.5 AND abs(share * people - round(share * people)) <= ${halfUnit} * people + 1e-6 THEN round(share * people) END) AS count
	FROM parsed
)
SELECT understood.*, ${levelOfCode(sql`understood.area_id`)} AS area_level, known_place.area_name AS known_name, known_place.parent_id AS known_parent,
	'financial-year' AS period_kind, 'registered-population' AS basis, 'all' AS breakdown, 'all' AS category,
	CASE WHEN status = 'ok' AND people IS NOT NULL THEN count END AS numerator, people AS denominator,
	CASE WHEN status = 'ok' AND (count IS NULL OR people IS NULL) THEN share END AS value, ${setAside} AS set_aside, ${found} AS found
FROM understood LEFT JOIN (SELECT area_id, area_name, parent_id FROM ${knownPlaces()}) AS known_place USING (area_id)`;
}

function cells(columns: readonly string[]): Sql {
	const { cell, further } = annualColumns(columns);
	return sql`row_number() OVER () + 1 AS line, ${currentAreaCode(cell('code'))} AS area_id, ${cell('name')} AS area_name,
		${cell('year')} AS year_found, ${cell('vaccine')} AS vaccine_found, ${cell('age')} AS age_found, lower(${cell('figure')}) AS figure_found,
		${cell('value')} AS value_found, ${cell('children')} AS population_cell, ${cell('vaccinated')} AS vaccinated_cell, ${cell('percent')} AS percent_cell,
		${furtherCells(further)} AS further`;
}

const year = typedValue(required('year', 'year', 'Year'), sql`year_found`);

const isMmr = sql`regexp_matches(lower(vaccine_found), '^mmr')`;

// `24m_Eligible_Pop` is a vaccine to none.
const populationOf = sql`lower(regexp_extract(vaccine_found, '(?i)^(24m|5y)_?eligible', 1))`;

// Without a word for it, values are counts where all are whole and one is more than a percentage can be, or the table is the one of counts.
function kind(columns: readonly string[]): Sql {
	const { column, has } = annualColumns(columns);
	if (!has('value')) return sql`'columns'`;
	const hasOnlyCounts = column('vaccine')?.toLowerCase() === 'indicator';
	return sql`CASE WHEN population_of <> '' THEN 'age'
		WHEN regexp_matches(figure_found, 'percent|coverage|%|uptake') THEN 'percent'
		WHEN regexp_matches(figure_found, 'population|eligible|denominator') THEN 'population'
		WHEN regexp_matches(figure_found, 'vaccinated|numerator|immunised') THEN 'vaccinated'
		WHEN is_whole AND (is_past_hundred OR ${hasOnlyCounts}) THEN 'vaccinated' ELSE 'percent' END`;
}

const ownSymbols: Readonly<Record<string, Reason>> = {
	'*': 'suppressed',
	'-': 'not-available',
	'..': 'not-available'
};

function reason(cell: Sql): Sql {
	return publishedReason(cell, ownSymbols);
}

// A percentage of so few children that one whole number alone prints as it gives that number.
const halfUnit = sql`(0.5 * power(10.0, -2 - decimals))`;

const isBeside = sql`(kind IN ('age', 'population') OR kind = 'percent' AND counts > 0)`;

const setAside = sql`CASE
	WHEN measure_id IS NULL AND kind <> 'age' THEN 'vaccine'
	WHEN ${levelOfCode(sql`understood.area_id`)} IS NULL OR ${levelOfCode(sql`understood.area_id`)} = 'district' THEN 'level'
	WHEN ${isBeside} THEN 'beside'
	WHEN period_id IS NULL THEN 'period'
	WHEN reason IS NULL AND (vaccinated_found IS NOT NULL AND vaccinated IS NULL OR population_found IS NOT NULL AND people IS NULL OR percent_found IS NOT NULL AND share IS NULL) THEN 'unreadable'
	WHEN vaccinated > people THEN 'more-than-all'
	WHEN status = 'ok' AND abs(vaccinated / nullif(people, 0) - share) > 0.006 THEN 'disagrees' END`;

const found = sql`CASE
	WHEN measure_id IS NULL AND kind <> 'age' THEN concat_ws(', ', vaccine_found, age_found)
	WHEN ${levelOfCode(sql`understood.area_id`)} IS NULL OR ${levelOfCode(sql`understood.area_id`)} = 'district' THEN coalesce(understood.area_name, understood.area_id, 'nothing')
	WHEN ${isBeside} THEN coalesce(figure_found, vaccine_found)
	WHEN period_id IS NULL THEN coalesce(year_found, 'nothing')
	ELSE concat_ws(' as ', percent_found, concat_ws(' of ', vaccinated_found, population_found)) END`;
