import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';
import { funded2YearOldTakeUp } from '$lib/catalogue/measures/funded-places';

import type { ReadFile } from '../../readers/read-file';
import { columnsByPurpose } from '../columns-by-purpose';
import { currentAreaCode } from '../current-area-code';
import { furtherCells } from '../further-columns';
import { loadPublished } from '../load-published';
import { areFractions, publishedCount, publishedReason, publishedShare } from '../published-cell';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';

const product = {
	id: 'published:early-education',
	title: 'Funded early education and childcare, Department for Education',
	publisher: 'Department for Education'
};

/**
 * The Department for Education's funded early education and childcare: children
 * registered for and eligible to an entitlement, by authority. Of its
 * entitlements and ages those of two-year-olds are a measure here. Its year is
 * that of the January count, which lies in the financial year that ends in it.
 * The children eligible are an estimate, so that some places have more than all.
 */
export const earlyEducation: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		return needed.every(columnsOf(columns).has);
	},

	load(engine, file, read, origin) {
		const { further } = columnsOf(read.columns);
		return loadPublished(
			engine,
			file,
			{ product, rows: rows(read), further, areas, reasons, read },
			origin
		);
	}
};

const columnsOf = columnsByPurpose({
	year: ['time_period'],
	level: ['geographic_level'],
	countryCode: ['country_code'],
	regionCode: ['region_code'],
	regionName: ['region_name'],
	authorityCode: ['new_la_code'],
	authorityName: ['la_name'],
	entitlement: ['entitlement_type'],
	age: ['age'],
	registered: ['number_children', 'registered_children'],
	eligible: ['number_eligible_children', 'eligible_children'],
	share: ['percentage_eligible_children', 'percent_eligible_children']
});

const needed = ['year', 'level', 'entitlement', 'age', 'registered', 'eligible'] as const;

function rows(read: ReadFile): Sql {
	const { cell, further } = columnsOf(read.columns);
	return sql`
WITH cell AS (
	SELECT row_number() OVER () + 1 AS line, lower(${cell('level')}) AS level_found, ${cell('countryCode')} AS country_code,
		${currentAreaCode(cell('regionCode'))} AS region_code, ${cell('regionName')} AS region_name, ${currentAreaCode(cell('authorityCode'))} AS authority_code,
		${cell('authorityName')} AS authority_name, ${cell('year')} AS year_found, ${cell('entitlement')} AS entitlement, ${cell('age')} AS age_found,
		${cell('registered')} AS registered_found, ${cell('eligible')} AS eligible_found, ${cell('share')} AS share_found, ${furtherCells(further)} AS further
	FROM ${read.relation}
), scaled AS (
	SELECT *, ${areFractions(sql`share_found`, sql`()`)} AS is_fraction FROM cell
), parsed AS (
	SELECT *, CASE level_found WHEN 'national' THEN 'england' WHEN 'regional' THEN 'region' WHEN 'local authority' THEN 'authority' END AS area_level,
		CASE level_found WHEN 'national' THEN CASE WHEN coalesce(country_code, ${englandCode}) = ${englandCode} THEN ${englandCode} END
			WHEN 'regional' THEN region_code WHEN 'local authority' THEN authority_code END AS area_id,
		CASE level_found WHEN 'national' THEN 'England' WHEN 'regional' THEN region_name ELSE authority_name END AS area_name,
		CASE WHEN regexp_full_match(year_found, '20\\d{2}') THEN concat(CAST(CAST(year_found AS INTEGER) - 1 AS VARCHAR), '/', right(year_found, 2)) END AS period_id,
		regexp_matches(lower(age_found), '^(2|two)[- ]year') AND regexp_matches(lower(entitlement), '^15[- ]hour|disadvantage|two') AS is_of_two,
		${publishedCount(sql`registered_found`)} AS registered, ${publishedCount(sql`eligible_found`)} AS eligible,
		${publishedShare(sql`share_found`, { atMost: 10, isFraction: sql`is_fraction` })} AS share,
		coalesce(${publishedReason(sql`share_found`)}, ${publishedReason(sql`registered_found`)}, ${publishedReason(sql`eligible_found`)}) AS reason
	FROM scaled
), understood AS (
	SELECT *, CASE WHEN registered > eligible OR share > 1 THEN 'low-reliability' WHEN eligible = 0 THEN 'not-applicable'
		WHEN reason IS NULL AND (registered IS NOT NULL AND eligible IS NOT NULL OR share IS NOT NULL) THEN 'ok' ELSE coalesce(reason, 'not-available') END AS status
	FROM parsed
)
SELECT *, ${funded2YearOldTakeUp.id} AS measure_id, 'financial-year' AS period_kind, 'setting-location' AS basis, 'all' AS breakdown, 'all' AS category,
	CASE WHEN status = 'ok' AND eligible IS NOT NULL THEN registered END AS numerator, eligible AS denominator,
	CASE WHEN status = 'ok' AND (registered IS NULL OR eligible IS NULL) THEN share END AS value,
	CASE WHEN NOT coalesce(is_of_two, FALSE) THEN 'age' WHEN area_level IS NULL OR area_id IS NULL THEN 'level' WHEN period_id IS NULL THEN 'period'
		WHEN registered_found IS NOT NULL AND registered IS NULL AND reason IS NULL OR eligible_found IS NOT NULL AND eligible IS NULL AND reason IS NULL THEN 'unreadable'
		WHEN status = 'ok' AND abs(registered / nullif(eligible, 0) - share) > 0.006 THEN 'disagrees' END AS set_aside,
	CASE WHEN NOT coalesce(is_of_two, FALSE) THEN concat_ws(', ', entitlement, age_found) WHEN area_level IS NULL OR area_id IS NULL THEN coalesce(area_name, level_found, 'nothing')
		WHEN period_id IS NULL THEN coalesce(year_found, 'nothing') ELSE concat_ws(' of ', registered_found, eligible_found) END AS found
FROM understood`;
}

const areas: Sql = sql`
	SELECT area_id, area_level, max_by(area_name, period_id) AS name,
		CASE area_level WHEN 'region' THEN ${englandCode} WHEN 'authority' THEN coalesce(max_by(region_code, period_id), ${englandCode}) END AS parent_id
	FROM ${publishedRows} WHERE set_aside IS NULL GROUP BY area_id, area_level`;

const reasons: Reasons = {
	age: {
		column: 'age',
		one: 'is of another age or entitlement than the places for two-year-olds',
		many: 'are of other ages or entitlements than the places for two-year-olds',
		advice: 'Nothing to do. Places used by eligible two-year-olds are a measure here.'
	},
	level: {
		column: 'geographic_level',
		one: 'speaks of a place that the product does not show',
		many: 'speak of places that the product does not show',
		advice: 'England, regions and authorities are used.'
	},
	period: {
		column: 'time_period',
		one: 'is not of one January count',
		many: 'are not of one January count',
		advice: 'A year such as 2023 is used.'
	},
	unreadable: {
		column: undefined,
		one: 'holds something that is neither a number nor a known symbol',
		many: 'hold something that is neither a number nor a known symbol',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	},
	disagrees: {
		column: undefined,
		one: 'gives a percentage that its own counts do not make',
		many: 'give percentages that their own counts do not make',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	}
};
