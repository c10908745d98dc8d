import { identifier, join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { period, yearLabel } from '$lib/catalogue/period';
import type { Period } from '$lib/catalogue/period';

/**
 * Makes, from the views of the extracts, the tables that counted units are
 * taken from: `period`, `place` (which centre, locality and authority a
 * neighbourhood belongs to at the end of each period), `child_number` (a
 * registration number's child), `child`, `child_home` and the `seen_…` tables.
 */
export async function linkTables(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE OR REPLACE MACRO financial_year(d) AS
		year(d - INTERVAL 3 MONTH) || '/' || lpad(CAST((year(d - INTERVAL 3 MONTH) + 1) % 100 AS VARCHAR), 2, '0')`);
	await connection.run(sql`CREATE OR REPLACE MACRO financial_quarter(d) AS
		financial_year(d) || ' Q' || quarter(d - INTERVAL 3 MONTH)`);
	await createPeriods(connection);
	for (const statement of [
		locality,
		place,
		childNumber,
		child,
		childHome,
		seenDay,
		seenYear,
		seenCentreYear
	])
		await connection.run(statement);
}

async function createPeriods(connection: Connection): Promise<void> {
	const [span] = await connection.rows<{ first: number | null; last: number | null }>(sql`
		SELECT min(y) AS first, max(y) AS last FROM (
			SELECT CAST(left(academic_year, 4) AS INTEGER) AS y FROM profile_result
			UNION ALL SELECT CAST(left(financial_year, 4) AS INTEGER) FROM finance_line
			UNION ALL SELECT CAST(left(financial_year, 4) AS INTEGER) FROM volunteer
			UNION ALL SELECT unnest([year(min(contact_date)) - 1, year(max(contact_date))]) FROM contact
			UNION ALL SELECT unnest([year(min(registered_on)) - 1, year(max(registered_on))]) FROM registration
			UNION ALL SELECT unnest([min(year), max(year)]) FROM population
			UNION ALL SELECT unnest([year(min(date_of_birth)) + 1, year(max(dose_date))]) FROM immunisation
			UNION ALL SELECT unnest([year(min(reviewed_on)) - 1, year(max(reviewed_on))]) FROM review
			UNION ALL SELECT unnest([year(min(received_on)) - 1, year(max(received_on))]) FROM referral
			UNION ALL SELECT unnest([year(min(session_date)) - 1, year(max(session_date))]) FROM session
			UNION ALL SELECT unnest([year(min(ended_on)) - 1, year(max(ended_on))]) FROM programme_enrolment
			UNION ALL SELECT unnest([year(min(survey_date)) - 1, year(max(survey_date))]) FROM survey_response
			UNION ALL SELECT unnest([year(min(as_at)) - 1, year(max(as_at))]) FROM setting
			UNION ALL SELECT unnest([year(min(headcount_on)) - 1, year(max(headcount_on))]) FROM funded_place)`);
	await connection.run(
		sql`CREATE OR REPLACE TABLE period (period_id VARCHAR, period_kind VARCHAR, period_start DATE, period_end DATE)`
	);
	if (span?.first === null || span?.last === null || span === undefined) return;
	const periods: Period[] = [];
	for (let year = span.first; year <= span.last; year++) {
		const label = yearLabel(year);
		periods.push(period(label, 'academic-year'), period(label, 'financial-year'));
		for (const quarter of [1, 2, 3, 4])
			periods.push(period(`${label} Q${quarter}`, 'financial-quarter'));
	}
	await connection.run(
		sql`INSERT INTO period VALUES ${join(periods.map(({ id, kind, start, end }) => sql`(${id}, ${kind}, ${start}, ${end})`))}`
	);
}

const locality = sql`CREATE OR REPLACE TABLE locality AS
	SELECT locality_code, any_value(locality_name) AS locality_name, any_value(authority_code) AS authority_code, any_value(authority_name) AS authority_name
	FROM neighbourhood GROUP BY locality_code`;

const place = sql`CREATE OR REPLACE TABLE place AS
	SELECT p.period_id, p.period_kind, n.lsoa_code, r.centre_id, n.locality_code, n.authority_code,
		CAST(CAST(ceil(n.imd_decile / 2.0) AS INTEGER) AS VARCHAR) AS imd_quintile_national, n.imd_decile <= 3 AS is_dep30
	FROM period p CROSS JOIN neighbourhood n
	LEFT JOIN reach_area r ON r.lsoa_code = n.lsoa_code AND r.valid_from <= p.period_end AND coalesce(r.valid_to >= p.period_end, TRUE)
	QUALIFY row_number() OVER (PARTITION BY p.period_id, p.period_kind, n.lsoa_code ORDER BY r.valid_from DESC, r.centre_id) = 1`;

// One child may be on the books of two centres under two numbers; link_id says that they are one.
const childNumber = sql`CREATE OR REPLACE TABLE child_number AS
	SELECT child_id, CAST(dense_rank() OVER (ORDER BY coalesce(link_id, child_id)) AS INTEGER) AS child_key FROM registration`;

const flags = ['lone_parent', 'teen_parent', 'workless', 'temporary_housing', 'disability'];

const child: Sql = sql`CREATE OR REPLACE TABLE child AS
	SELECT n.child_key, arg_max(family_id, (registered_on, child_id)) AS family_id, max(date_of_birth) AS date_of_birth,
		arg_max(sex, (registered_on, child_id)) AS sex, arg_max(ethnicity, (registered_on, child_id)) AS ethnicity,
		${join(flags.map((flag) => sql`coalesce(bool_or(r.${identifier(flag)}), FALSE) AS ${identifier(flag)}`))}
	FROM registration r JOIN child_number n USING (child_id) GROUP BY n.child_key`;

const childHome = sql`CREATE OR REPLACE TABLE child_home AS
	SELECT n.child_key, p.period_id, arg_max(r.home_lsoa, (r.registered_on, r.child_id)) AS lsoa_code
	FROM registration r JOIN child_number n USING (child_id)
	JOIN period p ON p.period_kind = 'financial-year' AND r.registered_on <= p.period_end
	GROUP BY n.child_key, p.period_id`;

// Letters, texts, calls and missed appointments are not being seen; nor is a contact after the fifth birthday.
const seenDay = sql`CREATE OR REPLACE TABLE seen_day AS
	SELECT DISTINCT n.child_key, c.centre_id, c.contact_date
	FROM contact c JOIN child_number n USING (child_id) JOIN child k USING (child_key)
	WHERE c.contact_type IN ('attended', 'home visit', 'one-to-one', 'clinic')
		AND c.contact_date >= k.date_of_birth AND c.contact_date < k.date_of_birth + INTERVAL 5 YEAR`;

const seenYear = sql`CREATE OR REPLACE TABLE seen_year AS
	SELECT child_key, financial_year(contact_date) AS period_id, count(DISTINCT contact_date) AS days
	FROM seen_day GROUP BY ALL`;

const seenCentreYear = sql`CREATE OR REPLACE TABLE seen_centre_year AS
	SELECT child_key, centre_id, financial_year(contact_date) AS period_id, count(*) AS days
	FROM seen_day GROUP BY ALL`;
