import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import type { ReadFile } from '../../readers/delimited-text';
import { knownPlaces, levelOfCode } from '../authority-lookup';
import { currentAreaCode } from '../current-area-code';
import { loadPublished } from '../load-published';
import type { PublishedSource } from '../published-source';
import { authorityNames, nameKeyOf } from './authority-named';
import { coverRelease } from './cover-release';
import { coverRows } from './cover-rows';

/**
 * COVER's MMR figures of many quarters in one tidy table, as analysts put
 * them together from the workbooks: one row a quarter, place, birthday and
 * vaccine, with a column for the marker that stood in place of a figure. It
 * is the same release as the workbooks, so that the one loaded later stands.
 */
export const coverTable: PublishedSource = {
	id: coverRelease.product.id,
	title: coverRelease.product.title,

	recognises(columns) {
		const present = columns.map(canonicalName);
		return needed.every((name) => present.includes(canonicalName(name)));
	},

	load(engine, file, read, origin) {
		return loadPublished(
			engine,
			file,
			{ ...coverRelease, rows: coverRows(figures(read)), read },
			origin
		);
	}
};

const needed = ['period', 'cohort', 'vaccine', 'ons_code', 'denominator', 'coverage_pct'];

function figures(read: ReadFile): Sql {
	const cell = (name: string) => {
		const found = read.columns.find((column) => canonicalName(column) === canonicalName(name));
		return found === undefined
			? sql`CAST(NULL AS VARCHAR)`
			: sql`nullif(trim(CAST(${identifier(found)} AS VARCHAR)), '')`;
	};
	const note = cell('suppressed_or_note');
	// A marker such as [z] is no code.
	const code = sql`CASE WHEN NOT starts_with(${cell('ons_code')}, '[') THEN ${cell('ons_code')} END`;
	return sql`(
SELECT line, quarter, measure_id, ${levelOfCode(sql`area_code`)} AS area_level, area_code,
	CASE WHEN known_place.area_level IN ('england', 'region') THEN known_place.area_name ELSE coalesce(la_name, area_code, 'nothing') END AS area_name,
	CASE WHEN known_place.area_level = 'authority' THEN known_place.parent_id END AS region_code, percent, denominator, is_in_thousands,
	CAST(NULL AS VARCHAR) AS counted, CAST(NULL AS VARCHAR) AS counted_of
FROM (
SELECT *, coalesce(own_code, named_code) AS area_code FROM (
	SELECT row_number() OVER () + 1 AS line, ${quarterOf(cell('period'))} AS quarter, ${measureOf(cell('cohort'), cell('vaccine'))} AS measure_id,
		${code} AS own_code, ${cell('la_name')} AS la_name,
		coalesce(${cell('coverage_pct')}, nullif(trim(split_part(${note}, 'denom:', 1)), '')) AS percent,
		coalesce(${cell('denominator')}, nullif(trim(split_part(${note}, 'denom:', 2)), '')) AS denominator, 'false' AS is_in_thousands
	FROM ${read.relation}
) LEFT JOIN ${authorityNames()} ON own_code IS NULL AND name_key = ${nameKeyOf(sql`la_name`)}
) LEFT JOIN ${knownPlaces()} ON known_place.area_id = ${currentAreaCode(sql`area_code`)})`;
}

// 2016-17 Q1 is 2016/17 Q1; 2016-19 Q1 is none.
function quarterOf(text: Sql): Sql {
	return sql`CASE WHEN regexp_full_match(${text}, '20\\d{2}[-/]\\d{2} Q[1-4]') AND (CAST(left(${text}, 4) AS INTEGER) + 1) % 100 = CAST(substr(${text}, 6, 2) AS INTEGER)
		THEN replace(${text}, '-', '/') END`;
}

function measureOf(cohort: Sql, vaccine: Sql): Sql {
	return sql`CASE lower(concat(${vaccine}, '-', ${cohort})) WHEN 'mmr1-24m' THEN 'mmr1-24m' WHEN 'mmr1-5y' THEN 'mmr1-5y' WHEN 'mmr2-5y' THEN 'mmr2-5y' END`;
}
