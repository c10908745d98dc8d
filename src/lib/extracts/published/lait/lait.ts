import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { unknownWithOthers } from '$lib/catalogue/unknown-with-others';

import { canonicalName } from '../../canonical-name';
import type { ReadFile } from '../../readers/delimited-text';
import { knownPlaces } from '../authority-lookup';
import { loadPublished } from '../load-published';
import { areFractions, publishedReason, publishedShare } from '../published-cell';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import type { Reasons } from '../published-problems';
import { laitIndicators } from './lait-indicators';

const product = {
	id: 'published:lait',
	title: 'Local Authority Interactive Tool, Department for Education',
	publisher: 'Department for Education'
};

/**
 * The Department for Education's Local Authority Interactive Tool: England,
 * its regions and authorities, hundreds of indicators in one table, of which
 * those are read that are measures of the catalogue. Percentages without
 * counts, mostly of one decimal place. Its `2025` is the year that ends in
 * 2025, and `-` stands for every sort of missing figure.
 */
export const localAuthorityInteractiveTool: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		const present = columns.map(canonicalName);
		return Object.values(names).every((name) => present.includes(canonicalName(name)));
	},

	load(engine, file, read, origin) {
		return loadPublished(engine, file, { product, rows: rows(read), areas, reasons, read }, origin);
	}
};

const names = {
	indicator: 'Short Desc',
	years: 'Years',
	place: 'LA and Regions',
	number: 'LA Number',
	value: 'Values'
};

// The tool's numbers went through a spreadsheet: 70.4 stands as 70.400000000000006.
const asPrinted = sql`coalesce(CAST(round(TRY_CAST(value_found AS DOUBLE), 10) AS VARCHAR), value_found)`;

// Up to 2018/19 its others are all but those known to be eligible.
const basisOfYear = sql`CASE WHEN breakdown = 'fsm' AND category = 'not eligible' AND period_id < '2019/20' THEN ${unknownWithOthers['school-location']} ELSE basis END`;

// What is no measure of ours, nine rows in ten, is told first and looked at no further.
function rows(read: ReadFile): Sql {
	const column = (name: string) =>
		identifier(read.columns.find((candidate) => canonicalName(candidate) === canonicalName(name))!);
	const cell = (name: string) => sql`nullif(trim(CAST(${column(name)} AS VARCHAR)), '')`;
	return sql`
WITH cell AS NOT MATERIALIZED (
	SELECT row_number() OVER () + 1 AS line, ${column(names.indicator)} AS indicator, * FROM ${read.relation}
), parsed AS (
	SELECT line, indicator, measure_id, period_kind, basis, breakdown, category, area_id, area_level, area_name, parent_id,
		${cell(names.years)} AS years, ${cell(names.place)} AS place_found, ${cell(names.value)} AS value_found
	FROM cell JOIN ${laitIndicators()} USING (indicator)
		LEFT JOIN ${knownPlaces()} ON number = TRY_CAST(${column(names.number)} AS DOUBLE)
), read AS (
	SELECT *,
		CASE WHEN regexp_full_match(years, '20\\d{2}') THEN concat(CAST(CAST(years AS INTEGER) - 1 AS VARCHAR), '/', right(years, 2)) END AS period_id,
		${publishedShare(asPrinted, { atMost: 10, isFraction: areFractions(sql`value_found`, sql`(PARTITION BY indicator)`) })} AS share, ${publishedReason(sql`value_found`, { '-': 'not-available' })} AS reason
	FROM parsed
), understood AS (
	SELECT *, CASE
			WHEN share > 1 THEN 'low-reliability'
			WHEN share IS NOT NULL THEN 'ok'
			WHEN measure_id = ${gldPercent.id} AND period_id IN ('2019/20', '2020/21') THEN 'not-collected'
			ELSE coalesce(reason, 'not-available') END AS status
	FROM read
)
SELECT line, measure_id, period_kind, ${basisOfYear} AS basis, breakdown, category, area_id, area_level, area_name, parent_id, period_id,
	CAST(NULL AS DOUBLE) AS numerator, CAST(NULL AS DOUBLE) AS denominator, CASE WHEN status = 'ok' THEN share END AS value, status,
	CASE WHEN area_id IS NULL THEN 'place' WHEN period_id IS NULL THEN 'period'
		WHEN value_found IS NOT NULL AND share IS NULL AND reason IS NULL THEN 'unreadable' END AS set_aside,
	CASE WHEN area_id IS NULL THEN coalesce(place_found, 'nothing') WHEN period_id IS NULL THEN coalesce(years, 'nothing') ELSE value_found END AS found
FROM understood
UNION ALL BY NAME
SELECT line, 'indicator' AS set_aside, coalesce(indicator, 'nothing') AS found FROM cell
WHERE indicator IS NULL OR indicator NOT IN (SELECT indicator FROM ${laitIndicators()})`;
}

const areas = sql`
	SELECT DISTINCT area_id, area_level, area_name AS name, parent_id FROM ${publishedRows} WHERE set_aside IS NULL`;

const reasons: Reasons = {
	indicator: {
		column: names.indicator,
		one: 'is of an indicator that is not a measure here',
		many: 'are of indicators that are not measures here',
		advice:
			'Nothing to do. The tool holds hundreds of indicators; those of the good level of development, breastfeeding and funded places at two are used.'
	},
	place: {
		column: names.number,
		one: 'speaks of a place whose number is not known here',
		many: 'speak of places whose numbers are not known here',
		advice: 'England, its regions and upper-tier authorities are used, by the Department’s numbers.'
	},
	period: {
		column: names.years,
		one: 'is not of one year',
		many: 'are not of one year',
		advice: 'A year such as 2025 is used. Several years in one figure cannot stand in a series.'
	},
	unreadable: {
		column: names.value,
		one: 'holds something that is neither a percentage nor a symbol for a missing one',
		many: 'hold something that is neither a percentage nor a symbol for a missing one',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	}
};
