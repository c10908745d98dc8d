import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';
import type { Reason } from '$lib/catalogue/observation';

import { required } from '../../contracts/column';
import type { ReadFile } from '../../readers/read-file';
import { typedValue } from '../../typed-value';
import { knownPlaces, levelOfCode } from '../authority-lookup';
import { authorityNames, nameKeyOf } from '../cover/authority-named';
import { currentAreaCode } from '../current-area-code';
import { furtherCells } from '../further-columns';
import { loadPublished } from '../load-published';
import { areFractions, publishedCount, publishedReason, publishedShare } from '../published-cell';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import { mmrMeasure } from './mmr-measure';
import { practiceColumns } from './practice-columns';
import { practiceNotes, practiceReasons } from './practice-reasons';

const product = {
	id: 'published:practice-vaccination',
	title: 'Childhood vaccination by GP practice, NHS England',
	publisher: 'NHS England'
};

/**
 * Vaccination by GP practice in one table, one row a practice, year, birthday
 * and vaccine, as the health service publishes it and councils prepare it:
 * MMR by the second and fifth birthday, of the children registered with each
 * practice. A practice lies in the authority that the file names, otherwise in
 * England. Where a row lacks its counts but not its percentage, the counts
 * were held back for being small, and the percentage is not shown either.
 */
export const practiceVaccination: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		const { has } = practiceColumns(columns);
		return (
			has('practice') &&
			has('vaccine') &&
			has('age') &&
			has('year') &&
			(has('eligible') || has('share'))
		);
	},

	load(engine, file, read, origin) {
		const { further } = practiceColumns(read.columns);
		return loadPublished(
			engine,
			file,
			{
				product,
				rows: rows(read),
				further,
				areas,
				reasons: practiceReasons,
				read,
				notes: practiceNotes
			},
			origin
		);
	}
};

function rows(read: ReadFile): Sql {
	const { cell, has, further } = practiceColumns(read.columns);
	return sql`
WITH cell AS (
	SELECT row_number() OVER () + 1 AS line, upper(${cell('practice')}) AS practice_found, ${cell('name')} AS area_name, ${cell('year')} AS year_found,
		${cell('vaccine')} AS vaccine_found, ${cell('age')} AS age_found, ${cell('vaccinated')} AS vaccinated_found, ${cell('eligible')} AS eligible_found,
		${cell('share')} AS share_found, ${currentAreaCode(cell('authorityCode'))} AS authority_found, ${cell('authorityName')} AS authority_name, ${furtherCells(further)} AS further
	FROM ${read.relation}
), scaled AS (
	SELECT *, ${areFractions(sql`share_found`, sql`()`)} AS is_fraction FROM cell
), parsed AS (
	SELECT scaled.*, ${mmrMeasure(sql`vaccine_found`, sql`age_found`)} AS measure_id, ${year} AS period_id,
		CASE WHEN ${levelOfCode(sql`authority_found`)} = 'authority' THEN authority_found ELSE named_code END AS authority_code,
		${wholeNumber(sql`vaccinated_found`)} AS vaccinated, ${wholeNumber(sql`eligible_found`)} AS eligible,
		${publishedShare(sql`share_found`, { isFraction: sql`is_fraction` })} AS share,
		coalesce(${reason(sql`vaccinated_found`)}, ${reason(sql`eligible_found`)}, ${reason(sql`share_found`)}) AS reason
	FROM scaled LEFT JOIN ${authorityNames()} ON name_key = ${nameKeyOf(sql`authority_name`)}
), understood AS (
	SELECT *, CASE WHEN eligible = 0 THEN 'not-applicable' WHEN reason IS NOT NULL THEN reason
			WHEN vaccinated IS NOT NULL AND eligible IS NOT NULL THEN 'ok'
			WHEN ${has('vaccinated')} THEN CASE WHEN share IS NOT NULL THEN 'suppressed' ELSE 'not-available' END
			WHEN share IS NOT NULL THEN 'ok' ELSE 'not-available' END AS status
	FROM parsed
)
SELECT *, 'practice:' || practice_found AS area_id, 'practice' AS area_level, 'financial-year' AS period_kind, 'registered-population' AS basis,
	'all' AS breakdown, 'all' AS category, CASE WHEN status = 'ok' THEN vaccinated END AS numerator, eligible AS denominator,
	CASE WHEN status = 'ok' AND vaccinated IS NULL THEN share END AS value, ${setAside} AS set_aside, ${found} AS found
FROM understood`;
}

const year = typedValue(required('year', 'year', 'Year'), sql`year_found`);

// A count that was once worked back from a percentage stands as 88.0000000000001.
function wholeNumber(cell: Sql): Sql {
	const number = sql`TRY_CAST(${cell} AS DOUBLE)`;
	return sql`coalesce(${publishedCount(cell)}, CASE WHEN ${number} >= 0 AND abs(${number} - round(${number})) < 1e-6 THEN round(${number}) END)`;
}

const ownSymbols: Readonly<Record<string, Reason>> = { '*': 'suppressed', '-': 'not-available' };

function reason(cell: Sql): Sql {
	return sql`coalesce(${publishedReason(cell, ownSymbols)}, CASE WHEN regexp_full_match(${cell}, '[<≤] ?\\d+') THEN 'suppressed' END)`;
}

const setAside = sql`CASE
	WHEN measure_id IS NULL THEN 'vaccine'
	WHEN practice_found IS NULL OR NOT regexp_full_match(practice_found, '[A-Z]\\d{5}') THEN 'practice'
	WHEN period_id IS NULL THEN 'period'
	WHEN reason IS NULL AND (vaccinated_found IS NOT NULL AND vaccinated IS NULL OR eligible_found IS NOT NULL AND eligible IS NULL OR share_found IS NOT NULL AND share IS NULL) THEN 'unreadable'
	WHEN vaccinated > eligible THEN 'more-than-all'
	WHEN status = 'ok' AND abs(vaccinated / nullif(eligible, 0) - share) > 0.006 THEN 'disagrees' END`;

const found = sql`CASE
	WHEN measure_id IS NULL THEN concat_ws(', ', vaccine_found, age_found)
	WHEN practice_found IS NULL OR NOT regexp_full_match(practice_found, '[A-Z]\\d{5}') THEN coalesce(area_name, practice_found, 'nothing')
	WHEN period_id IS NULL THEN coalesce(year_found, 'nothing')
	ELSE concat_ws(' as ', share_found, concat_ws(' of ', vaccinated_found, eligible_found)) END`;

const areas: Sql = sql`
	WITH practice AS (
		SELECT area_id, coalesce(max_by(area_name, period_id), any_value(practice_found)) AS name, max_by(authority_code, period_id) AS authority_code
		FROM ${publishedRows} WHERE set_aside IS NULL GROUP BY area_id
	)
	SELECT area_id, 'practice' AS area_level, name, coalesce(authority_code, ${englandCode}) AS parent_id FROM practice
	UNION ALL SELECT DISTINCT known_place.area_id, 'authority', known_place.area_name, known_place.parent_id
	FROM practice JOIN ${knownPlaces()} ON known_place.area_id = practice.authority_code`;
