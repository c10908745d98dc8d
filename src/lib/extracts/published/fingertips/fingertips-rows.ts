import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { ReadFile } from '../../readers/delimited-text';
import { levelOfCode } from '../authority-lookup';
import { currentAreaCode } from '../current-area-code';
import { furtherCells } from '../further-columns';
import { areFractions, publishedCount, publishedReason, publishedShare } from '../published-cell';
import { fingertipsColumns } from './fingertips-columns';
import { fingertipsIndicators, measuresBySex } from './fingertips-indicators';

/** A file of the release as the rows that `stagePublishedRows` asks for. */
export function fingertipsRows(read: ReadFile): Sql {
	return sql`
WITH cell AS (
	SELECT ${cells(read.columns)} FROM ${read.relation}
), scaled AS (
	SELECT *, ${areFractions(sql`value_found`, sql`(PARTITION BY indicator_found, figure_found)`)} AS is_fraction FROM cell
), parsed AS (
	SELECT *, ${parsed} FROM scaled
), understood AS (
	SELECT parsed.*, measure_id, period_kind, basis, ${levelOfCode(sql`area_id`)} AS area_level,
		CASE WHEN sex IS NULL THEN breakdown WHEN breakdown = 'all' AND measure_id IN ${measuresBySex} THEN 'sex' END AS breakdown,
		CASE WHEN sex IS NULL THEN category WHEN breakdown = 'all' AND measure_id IN ${measuresBySex} THEN sex END AS category,
		${status} AS status
	FROM parsed LEFT JOIN ${fingertipsIndicators()} USING (indicator)
), figured AS (
	SELECT *,
		CASE WHEN status = 'ok' AND cases IS NOT NULL AND people > 0 THEN cases END AS numerator, people AS denominator,
		CASE WHEN status = 'ok' AND (cases IS NULL OR coalesce(people, 0) = 0) THEN share END AS value
	FROM understood
), judged AS (
	SELECT *, ${setAside} AS set_aside FROM figured
)
SELECT *, ${found} AS found FROM judged`;
}

function cells(columns: readonly string[]): Sql {
	const { cell, further } = fingertipsColumns(columns);
	return sql`row_number() OVER () + 1 AS line, ${cell('indicator')} AS indicator_found, ${cell('areaCode')} AS area_found,
		${cell('areaName')} AS area_name, ${cell('parentCode')} AS parent_found, ${cell('sex')} AS sex_found, ${cell('figure')} AS figure_found,
		${cell('categoryType')} AS category_type, ${cell('category')} AS category_found, ${cell('period')} AS period_found,
		${cell('value')} AS value_found, ${cell('count')} AS count_found, ${cell('denominator')} AS denominator_found, ${cell('note')} AS note_found,
		${furtherCells(further)} AS further`;
}

// Before the name there may be a number of the profile's own: `C10 - `.
const parsed = sql`
	regexp_replace(regexp_replace(replace(lower(indicator_found), '½', '12'), '^[a-z]?\\d+[a-z]* - ', ''), '[^a-z0-9]', '', 'g') AS indicator,
	${currentAreaCode(sql`CASE WHEN regexp_full_match(area_found, 'E\\d{8}') THEN area_found END`)} AS area_id,
	${currentAreaCode(sql`CASE WHEN regexp_full_match(parent_found, 'E\\d{8}') THEN parent_found END`)} AS parent_code,
	CASE lower(sex_found) WHEN 'male' THEN 'male' WHEN 'female' THEN 'female' END AS sex,
	CASE WHEN regexp_full_match(period_found, '20\\d{2}/\\d{2}') AND (CAST(left(period_found, 4) AS INTEGER) + 1) % 100 = CAST(right(period_found, 2) AS INTEGER)
		THEN period_found END AS period_id,
	${publishedShare(sql`value_found`, { isFraction: sql`is_fraction` })} AS share, ${publishedReason(sql`value_found`)} AS reason,
	${publishedCount(sql`count_found`)} AS cases, ${publishedCount(sql`denominator_found`)} AS people`;

// A figure that is left out has a note that says why, in words.
const status = sql`CASE
	WHEN share IS NOT NULL THEN 'ok'
	WHEN lower(note_found) LIKE '%suppress%' OR lower(note_found) LIKE '%disclos%' THEN 'suppressed'
	WHEN lower(note_found) LIKE '%quality%' OR lower(note_found) LIKE '%reliab%' THEN 'low-reliability'
	ELSE coalesce(reason, 'not-available') END`;

const setAside = sql`CASE
	WHEN measure_id IS NULL THEN 'indicator'
	WHEN area_level IS NULL THEN 'level'
	WHEN period_id IS NULL THEN 'period'
	WHEN category_type IS NOT NULL OR category_found IS NOT NULL OR breakdown IS NULL
		OR sex_found IS NOT NULL AND sex IS NULL AND lower(sex_found) NOT IN ('persons', 'not applicable')
		OR figure_found IS NOT NULL AND lower(figure_found) NOT IN ('percentage', 'proportion', 'proportion - %', '%') THEN 'category'
	WHEN value_found IS NOT NULL AND share IS NULL AND reason IS NULL
		OR count_found IS NOT NULL AND cases IS NULL AND ${publishedReason(sql`count_found`)} IS NULL AND share IS NULL THEN 'unreadable'
	WHEN cases > people OR abs(cases / nullif(people, 0) - share) > 0.006 THEN 'disagrees' END`;

const found = sql`CASE set_aside
	WHEN 'indicator' THEN coalesce(indicator_found, 'nothing')
	WHEN 'level' THEN coalesce(area_name, area_found, 'nothing')
	WHEN 'period' THEN coalesce(period_found, 'nothing')
	WHEN 'category' THEN concat_ws(', ', category_type, category_found, sex_found, figure_found)
	WHEN 'unreadable' THEN concat_ws(' of ', coalesce(count_found, value_found), denominator_found)
	WHEN 'disagrees' THEN concat(value_found, '% as ', count_found, ' of ', denominator_found) END`;
