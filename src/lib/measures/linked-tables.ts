import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { period, yearLabel } from '$lib/catalogue/period';
import type { Period } from '$lib/catalogue/period';

import { linkedChildren } from './linked-children';
import { runningCost } from './running-cost';

/**
 * Makes, from the views of the extracts, the tables that counted units are
 * taken from: `period`, `period_day` (each day with the periods it falls in),
 * `place` (which centre, locality and authority a neighbourhood belongs to at
 * the end of each period), those of `linked-children.ts`, `mmr_child` and
 * `running_cost`.
 *
 * Financial years are joined and grouped by as integers, the year they start
 * in, and named only at the end: an engine compares numbers faster than names.
 */
export async function linkTables(connection: Connection): Promise<void> {
	for (const macro of macros) await connection.run(macro);
	await createPeriods(connection);
	for (const statement of [
		financialYearName,
		periodDay,
		locality,
		place,
		...linkedChildren(),
		mmrChild,
		runningCost
	])
		await connection.run(statement);
}

const macros = [
	sql`CREATE OR REPLACE MACRO financial_year_start(d) AS year(d) - CASE WHEN month(d) < 4 THEN 1 ELSE 0 END`,
	sql`CREATE OR REPLACE MACRO financial_year(d) AS financial_year_start(d) || '/' || lpad(CAST((financial_year_start(d) + 1) % 100 AS VARCHAR), 2, '0')`
];

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

// Looking names up is quicker than making them.
const financialYearName = sql`CREATE OR REPLACE TABLE financial_year_name AS
	SELECT period_id, financial_year_start(period_start) AS year FROM period WHERE period_kind = 'financial-year'`;

const periodDay = sql`CREATE OR REPLACE TABLE period_day AS
	SELECT CAST(unnest(range(CAST(period_start AS TIMESTAMP), period_end + INTERVAL 1 DAY, INTERVAL 1 DAY)) AS DATE) AS day, *
	FROM period`;

const locality = sql`CREATE OR REPLACE TABLE locality AS
	SELECT locality_code, any_value(locality_name) AS locality_name, any_value(authority_code) AS authority_code, any_value(authority_name) AS authority_name
	FROM neighbourhood GROUP BY locality_code`;

const place = sql`CREATE OR REPLACE TABLE place AS
	WITH reached AS (
		SELECT p.period_id, p.period_kind, r.lsoa_code, first(r.centre_id ORDER BY r.valid_from DESC, r.centre_id) AS centre_id
		FROM period p JOIN reach_area r ON r.valid_from <= p.period_end AND coalesce(r.valid_to >= p.period_end, TRUE)
		GROUP BY ALL)
	SELECT p.period_id, p.period_kind, n.lsoa_code, r.centre_id, n.locality_code, n.authority_code,
		CAST(CAST(ceil(n.imd_decile / 2.0) AS INTEGER) AS VARCHAR) AS imd_quintile_national, n.imd_decile <= 3 AS is_dep30
	FROM period p CROSS JOIN neighbourhood n LEFT JOIN reached r USING (period_id, period_kind, lsoa_code)`;

// Doses count from the first birthday on; two on one day are one. A name such as MMRVaxPro or Priorix-Tetra goes by how it starts.
const mmrChild = sql`CREATE OR REPLACE TABLE mmr_child AS
	WITH record AS (
		SELECT patient_id, date_of_birth, home_lsoa, dose_date,
			regexp_matches(lower(vaccine), '^(mmr|priorix|proquad)') AND coalesce(status = 'given', TRUE)
				AND dose_date >= CAST(date_of_birth + to_years(1) AS DATE) AS is_dose
		FROM immunisation),
	dose_day AS (
		SELECT patient_id, dose_date, any_value(date_of_birth) AS date_of_birth, any_value(home_lsoa) AS home_lsoa,
			bool_or(is_dose AND dose_date <= CAST(date_of_birth + to_years(2) AS DATE)) AS is_by_2,
			bool_or(is_dose AND dose_date <= CAST(date_of_birth + to_years(5) AS DATE)) AS is_by_5
		FROM record GROUP BY patient_id, dose_date)
	SELECT patient_id, any_value(date_of_birth) AS date_of_birth, any_value(home_lsoa) AS lsoa_code,
		count(*) FILTER (is_by_2) AS doses_by_2, count(*) FILTER (is_by_5) AS doses_by_5
	FROM dose_day GROUP BY patient_id`;
