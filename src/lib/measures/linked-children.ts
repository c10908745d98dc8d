import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

/**
 * The statements that make, from the views of registrations and contacts, what
 * is known of each child, in the order they build on one another:
 * `child_number` (a registration number's child), `child`, `child_home` (where
 * a child lives at the end of each financial year, from one to another),
 * `seen_day`, `seen_centre_year`, `seen_year`, `known_year` (the years in
 * which a child under five was on a centre's books), `family_seen_year` (the
 * different days of all its children, and its home) and `family_in_need` (the
 * years in which a need was told of an under-five of the family on a centre's books).
 */
export function linkedChildren(): readonly Sql[] {
	return [
		childNumber,
		child,
		childHome,
		seenDay,
		seenCentreYear,
		seenYear,
		knownYear,
		familySeenYear,
		familyInNeed
	];
}

// One child may be on the books of two centres under two numbers; link_id says that they are one.
const childNumber = sql`CREATE OR REPLACE TABLE child_number AS
	SELECT child_id, CAST(dense_rank() OVER (ORDER BY coalesce(link_id, child_id)) AS INTEGER) AS child_key FROM registration`;

const flags = ['lone_parent', 'teen_parent', 'workless', 'temporary_housing', 'disability'];

const child = sql`CREATE OR REPLACE TABLE child AS
	WITH latest AS (
		SELECT n.child_key, arg_max(family_id, (registered_on, child_id)) AS family_id, max(date_of_birth) AS date_of_birth,
			arg_max(sex, (registered_on, child_id)) AS sex, arg_max(ethnicity, (registered_on, child_id)) AS ethnicity,
			${join(flags.map((flag) => sql`coalesce(bool_or(r.${identifier(flag)}), FALSE) AS ${identifier(flag)}`))}
		FROM registration r JOIN child_number n USING (child_id) GROUP BY n.child_key)
	SELECT *, min(child_key) OVER (PARTITION BY family_id) AS family_key,
		CAST(date_of_birth + INTERVAL 5 YEAR AS DATE) AS fifth_birthday
	FROM latest`;

// Of two registrations in one year the later one holds. A child without a known home has no row.
const childHome = sql`CREATE OR REPLACE TABLE child_home AS
	WITH moved AS (
		SELECT n.child_key, financial_year_start(r.registered_on) AS from_year, arg_max(r.home_lsoa, (r.registered_on, r.child_id)) AS lsoa_code
		FROM registration r JOIN child_number n USING (child_id) WHERE r.home_lsoa IS NOT NULL GROUP BY ALL)
	SELECT *, lead(from_year, 1, 10000) OVER (PARTITION BY child_key ORDER BY from_year) - 1 AS to_year FROM moved`;

// Letters, texts, calls and missed appointments are not being seen; nor is a contact after the fifth birthday.
const seenDay = sql`CREATE OR REPLACE TABLE seen_day AS
	WITH numbered AS MATERIALIZED (
		SELECT n.child_id, k.child_key, k.family_key, k.date_of_birth, k.fifth_birthday FROM child_number n JOIN child k USING (child_key))
	SELECT DISTINCT n.child_key, n.family_key, c.centre_id, c.contact_date
	FROM contact c JOIN numbered n USING (child_id)
	WHERE c.contact_type IN ('attended', 'home visit', 'one-to-one', 'clinic')
		AND c.contact_date >= n.date_of_birth AND c.contact_date < n.fifth_birthday`;

const seenCentreYear = sql`CREATE OR REPLACE TABLE seen_centre_year AS
	WITH seen AS (
		SELECT child_key, centre_id, financial_year_start(contact_date) AS year, count(*) AS days FROM seen_day GROUP BY ALL)
	SELECT s.*, f.period_id, h.lsoa_code
	FROM seen s JOIN financial_year_name f USING (year) LEFT JOIN child_home h ON h.child_key = s.child_key AND s.year BETWEEN h.from_year AND h.to_year`;

// Most children are seen at one centre in a year, where their days are known already; only those of the others are counted once more.
const seenYear = sql`CREATE OR REPLACE TABLE seen_year AS
	WITH seen AS (
		SELECT child_key, year, CAST(sum(days) AS BIGINT) AS days, count(*) AS centres, any_value(period_id) AS period_id, any_value(lsoa_code) AS lsoa_code
		FROM seen_centre_year GROUP BY child_key, year),
	several AS (
		SELECT child_key, financial_year_start(contact_date) AS year, count(DISTINCT contact_date) AS days
		FROM seen_day WHERE child_key IN (SELECT child_key FROM seen WHERE centres > 1) GROUP BY ALL)
	SELECT child_key, year, coalesce(several.days, seen.days) AS days, period_id, lsoa_code
	FROM seen LEFT JOIN several USING (child_key, year)`;

const knownYear = sql`CREATE OR REPLACE TABLE known_year AS
	WITH span AS (
		SELECT n.child_key, financial_year_start(r.closed_on) AS closed_in, financial_year_start(CAST(r.date_of_birth + INTERVAL 5 YEAR AS DATE)) AS five_in,
			greatest(financial_year_start(r.registered_on), financial_year_start(r.date_of_birth)) AS from_year,
			least(closed_in, financial_year_start(CAST(r.date_of_birth + INTERVAL 5 YEAR AS DATE) - 1)) AS to_year
		FROM registration r JOIN child_number n USING (child_id)),
	span_year AS (SELECT child_key, closed_in, five_in, unnest(range(from_year, to_year + 1)) AS year FROM span),
	known AS (
		SELECT child_key, year, bool_or(coalesce(closed_in > year, TRUE) AND five_in > year) AS is_registered_at_end
		FROM span_year WHERE year IN (SELECT year FROM seen_year) GROUP BY ALL)
	SELECT k.*, f.period_id, h.lsoa_code
	FROM known k JOIN financial_year_name f USING (year) LEFT JOIN child_home h ON h.child_key = k.child_key AND k.year BETWEEN h.from_year AND h.to_year`;

// A family lives where the first of its children lives whose home is known.
const familySeenYear = sql`CREATE OR REPLACE VIEW family_seen_year AS
	WITH home AS (
		SELECT family_key, s.year, s.period_id, arg_min(s.lsoa_code, s.child_key) AS lsoa_code
		FROM seen_year s JOIN child k USING (child_key) GROUP BY ALL)
	SELECT home.*, days.days FROM home JOIN (
		SELECT family_key, financial_year_start(contact_date) AS year, count(DISTINCT contact_date) AS days FROM seen_day GROUP BY ALL
	) AS days USING (family_key, year)`;

const familyInNeed = sql`CREATE OR REPLACE VIEW family_in_need AS
	SELECT DISTINCT k.family_key, f.year FROM registration r JOIN child_number USING (child_id) JOIN child k USING (child_key)
	JOIN financial_year_name f ON f.year BETWEEN financial_year_start(r.registered_on)
		AND least(coalesce(financial_year_start(r.closed_on), 10000), financial_year_start(k.fifth_birthday - INTERVAL 1 DAY))
	WHERE ${join(
		flags.map((flag) => sql`r.${identifier(flag)}`),
		' OR '
	)}`;
