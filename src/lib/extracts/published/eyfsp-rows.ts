import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { unknownWithOthers } from '$lib/catalogue/unknown-with-others';

import { required } from '../contracts/column';
import type { ReadFile } from '../readers/read-file';
import { typedValue } from '../typed-value';
import { currentAreaCode } from './current-area-code';
import { eyfspCells, isByResidence, isEyfspColumn } from './eyfsp-columns';
import {
	chartedTopics,
	eyfspVocabulary,
	lettersOf,
	topicOfColumn,
	unknownFoldedIn
} from './eyfsp-vocabulary';
import { furtherCells, furtherColumns } from './further-columns';
import {
	areFractions,
	publishedCount,
	publishedReason,
	publishedShare,
	publishedText
} from './published-cell';

/**
 * A file of the release as the rows that `stagePublishedRows` asks for, with
 * the words and the places of each. Each step names what the next is made of:
 * in one step the engine would write every name out in full.
 */
export function eyfspRows(read: ReadFile): Sql {
	const isByHome = isByResidence(read.columns);
	return sql`
WITH cell AS (
	SELECT ${cells(read.columns)} FROM ${read.relation}
), scaled AS (
	SELECT *, ${areFractions(sql`share_found`, sql`()`)} AS is_fraction FROM cell
), parsed AS (
	SELECT *, ${parsed} FROM scaled
), understood AS (
	SELECT *, ${place(isByHome)}, ${division}, ${status} AS status FROM parsed
), counted AS (
	SELECT *, ${figures} FROM understood
), judged AS (
	SELECT counted.*, breakdown, category, ${gldPercent.id} AS measure_id, 'academic-year' AS period_kind,
		${basis(isByHome ? 'residence' : 'school-location')} AS basis, ${setAside} AS set_aside
	FROM counted LEFT JOIN ${eyfspVocabulary()} USING (topic, word)
)
SELECT *, ${found} AS found FROM judged`;
}

function cells(columns: readonly string[]): Sql {
	const cell = eyfspCells(columns);
	return sql`row_number() OVER () + 1 AS line,
		${cell.level} AS level, ${cell.countryCode} AS country_code,
		${onsCode(cell.regionCode)} AS region_code, ${cell.regionName} AS region_name,
		${onsCode(cell.authorityCode)} AS authority_code, ${cell.authorityName} AS authority_name,
		${onsCode(cell.districtCode)} AS district_code, ${cell.districtName} AS district_name,
		${cell.timePeriod} AS time_period, ${cell.timeIdentifier} AS time_identifier,
		${cell.topic} AS topic_found, ${cell.category} AS category_found, ${cell.sex} AS sex_found,
		${cell.goodCount} AS good_found, ${cell.children} AS children_found, ${cell.goodPercent} AS share_found,
		${ownTopics(columns)} AS own_topics, ${furtherCells(eyfspFurtherColumns(columns))} AS further`;
}

/** The columns of a file by which its rows may be of a part of the children. */
export function eyfspFurtherColumns(columns: readonly string[]): readonly string[] {
	return furtherColumns(
		columns,
		(column) => isEyfspColumn(column) || topicOfColumn(column) !== undefined
	);
}

// The topics that have a column each and divide the row by it, with its words in letters only.
function ownTopics(columns: readonly string[]): Sql {
	const topics = columns.flatMap((column) => {
		const topic = topicOfColumn(column);
		return topic === undefined
			? []
			: [
					sql`{'topic': ${topic}, 'word': ${lettersOf(publishedText(column))}, 'found': ${publishedText(column)}}`
				];
	});
	return topics.length === 0
		? sql`CAST([] AS STRUCT(topic VARCHAR, word VARCHAR, found VARCHAR)[])`
		: sql`list_filter([${join(topics)}], own -> own.word IS NOT NULL AND own.word NOT IN ('', 'total'))`;
}

function onsCode(cell: Sql): Sql {
	return currentAreaCode(
		sql`CASE WHEN regexp_full_match(${cell}, '[EKNSW]\\d{8}') THEN ${cell} END`
	);
}

const schoolYear = typedValue(required('time_period', 'year', 'School year'), sql`time_period`);

// Up to 2018/19 x stood for a figure that is held back; c has since.
const reasonOf = (cell: Sql) =>
	sql`CASE WHEN left(time_period, 4) < '2020' THEN ${publishedReason(cell, { x: 'suppressed' })} ELSE ${publishedReason(cell)} END`;

const parsed = sql`
	CASE lower(level) WHEN 'national' THEN 'england' WHEN 'regional' THEN 'region'
		WHEN 'local authority' THEN 'authority' WHEN 'local authority district' THEN 'district' END AS level_word,
	CASE WHEN coalesce(lower(time_identifier), 'academic year') = 'academic year' THEN ${schoolYear} END AS period_id,
	coalesce(${lettersOf(sql`topic_found`)}, 'total') AS topic_letters,
	coalesce(${lettersOf(sql`category_found`)}, 'total') AS category_letters, len(own_topics) AS owns,
	coalesce(${lettersOf(sql`sex_found`)}, 'total') AS sex_letters,
	${publishedCount(sql`good_found`)} AS good, ${reasonOf(sql`good_found`)} AS good_reason,
	${publishedCount(sql`children_found`)} AS children, ${reasonOf(sql`children_found`)} AS children_reason,
	${publishedShare(sql`share_found`, { isFraction: sql`is_fraction` })} AS share, ${reasonOf(sql`share_found`)} AS share_reason`;

// A file by residence gives authorities without districts among the districts, and nowhere else.
const place = (isByHome: boolean) => sql`
	CASE level_word WHEN 'district' THEN ${isByHome ? sql`CASE WHEN starts_with(district_code, 'E07') THEN 'district' ELSE 'authority' END` : 'district'} ELSE level_word END AS area_level,
	CASE level_word WHEN 'england' THEN CASE WHEN coalesce(country_code, ${englandCode}) = ${englandCode} THEN ${englandCode} END
		WHEN 'region' THEN region_code WHEN 'authority' THEN authority_code WHEN 'district' THEN district_code END AS area_id,
	CASE level_word WHEN 'england' THEN 'England'
		WHEN 'region' THEN region_name WHEN 'authority' THEN authority_name WHEN 'district' THEN district_name END AS area_name`;

// A topic divided by another as well has no place in ours: its topic stays NULL.
const division = sql`
	CASE WHEN owns + CAST(sex_letters <> 'total' AS INTEGER) + CAST(topic_letters <> 'total' AS INTEGER) > 1 THEN NULL
		WHEN owns = 1 THEN own_topics[1].topic WHEN sex_letters <> 'total' THEN 'sex' ELSE topic_letters END AS topic,
	CASE WHEN owns > 0 THEN own_topics[1].word WHEN sex_letters <> 'total' THEN sex_letters ELSE category_letters END AS word`;

// A percentage that the publisher withholds withholds the counts too.
const status = sql`CASE
	WHEN share_reason IN ('suppressed', 'low-reliability') THEN share_reason
	WHEN children = 0 THEN 'not-applicable'
	WHEN good IS NOT NULL AND children IS NOT NULL OR share IS NOT NULL THEN 'ok'
	ELSE coalesce(good_reason, share_reason, children_reason, 'not-available') END`;

// Counts come before a published percentage.
const figures = sql`
	CASE WHEN status = 'ok' AND children IS NOT NULL OR children = 0 THEN good END AS numerator,
	children AS denominator,
	CASE WHEN status = 'ok' AND (good IS NULL OR children IS NULL) THEN share END AS value`;

const basis = (placedBy: keyof typeof unknownWithOthers) =>
	sql`CASE WHEN breakdown = 'fsm' AND word IN (${join(unknownFoldedIn.map((word) => sql`${word}`))}) THEN ${unknownWithOthers[placedBy]} ELSE ${placedBy} END`;

// A percentage that is not needed may hold anything.
const setAside = sql`CASE
	WHEN area_level IS NULL THEN 'level'
	WHEN area_id IS NULL THEN 'no-code'
	WHEN area_level = 'district' AND regexp_full_match(area_id, 'E0[689]\\d{6}') THEN 'own-district'
	WHEN period_id IS NULL THEN 'period'
	WHEN category IS NULL AND (topic IS NULL OR topic NOT IN ${chartedTopics()}) THEN 'breakdown'
	WHEN category IS NULL THEN 'category'
	WHEN good_found IS NOT NULL AND good IS NULL AND good_reason IS NULL
		OR children_found IS NOT NULL AND children IS NULL AND children_reason IS NULL
		OR share_found IS NOT NULL AND share IS NULL AND share_reason IS NULL AND numerator IS NULL THEN 'unreadable'
	WHEN good > children THEN 'more-than-all'
	WHEN status = 'ok' AND abs(good / nullif(children, 0) - share) > 0.006 THEN 'disagrees' END`;

const found = sql`CASE set_aside
	WHEN 'level' THEN coalesce(level, 'nothing')
	WHEN 'no-code' THEN coalesce(area_name, level)
	WHEN 'own-district' THEN coalesce(district_name, area_id)
	WHEN 'period' THEN concat_ws(', ', time_period, time_identifier)
	WHEN 'breakdown' THEN concat_ws(' by ', coalesce(topic_found, category_found), nullif(list_aggregate([own.topic FOR own IN own_topics], 'string_agg', ' by '), ''),
		CASE WHEN topic IS NULL AND sex_letters <> 'total' THEN 'sex' END)
	WHEN 'category' THEN concat_ws(', ', coalesce(topic_found, own_topics[1].topic), CASE WHEN sex_letters <> 'total' THEN sex_found ELSE coalesce(own_topics[1].found, category_found) END)
	WHEN 'unreadable' THEN concat_ws(' of ', coalesce(good_found, share_found), children_found)
	WHEN 'more-than-all' THEN concat(good_found, ' of ', children_found)
	WHEN 'disagrees' THEN concat(share_found, ' as ', good_found, ' of ', children_found)
	END`;
