import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { bitOfKind, isAnyKind, kindsOfBeingSeen } from '$lib/catalogue/contact-kinds';
import { coveredPeriods } from '$lib/catalogue/covered';

/**
 * The statements that make, from the views of registrations and contacts, what
 * is known of each child, in the order they build on one another:
 * `child_number` (a registration number's child), `child`, `child_home` (where
 * a child lives at the end of each financial year, from one to another),
 * `contact_day` (a day under five on which a centre was in contact with a child,
 * with the kinds of contact as bits), `seen_day`, `contact_year`, `seen_centre_year`
 * and `seen_year` (of whole years), `known_year` (the years in which a child under five was on a
 * centre's books), `family_seen_year` (the different days of all its children,
 * and its home), `family_in_need` (the years in which a need was told of an
 * under-five of the family on a centre's books) and `adult_month` (who came with
 * a child to a centre in a month).
 *
 * Contacts come by the million and are read for `contact_day` and `adult_month`
 * alone: whatever is asked of them, for any window, threshold or choice of
 * contacts that count, is asked of these.
 */
export function linkedChildren(): readonly Sql[] {
	return [
		childNumber,
		child,
		childHome,
		contactDay,
		seenDay,
		contactYear,
		seenCentreYear,
		seenYear,
		knownYear,
		familySeenYear,
		familyInNeed,
		adultMonth
	];
}

// One child may be on the books of two centres under one number, or under two; link_id says that those are one.
const childNumber = sql`CREATE OR REPLACE TABLE child_number AS
	SELECT child_id, CAST(dense_rank() OVER (ORDER BY coalesce(link_id, child_id)) AS INTEGER) AS child_key
	FROM (SELECT child_id, max(link_id) AS link_id FROM registration GROUP BY child_id)`;

const flags = ['lone_parent', 'teen_parent', 'workless', 'temporary_housing', 'disability'];

// A child whose family is not known is in none, so that no two of them are brothers.
const child = sql`CREATE OR REPLACE TABLE child AS
	WITH latest AS (
		SELECT n.child_key, arg_max(family_id, (registered_on, child_id)) AS family_id, max(date_of_birth) AS date_of_birth,
			arg_max(sex, (registered_on, child_id)) AS sex, arg_max(ethnicity, (registered_on, child_id)) AS ethnicity,
			${join(flags.map((flag) => sql`coalesce(bool_or(r.${identifier(flag)}), FALSE) AS ${identifier(flag)}`))}
		FROM registration r JOIN child_number n USING (child_id) GROUP BY n.child_key)
	SELECT *, CASE WHEN family_id IS NOT NULL THEN min(child_key) OVER (PARTITION BY family_id) END AS family_key,
		CAST(date_of_birth + INTERVAL 5 YEAR AS DATE) AS fifth_birthday
	FROM latest`;

// Of two registrations in one year the later one holds. A child without a known home has no row.
const childHome = sql`CREATE OR REPLACE TABLE child_home AS
	WITH moved AS (
		SELECT n.child_key, financial_year_start(r.registered_on) AS from_year, arg_max(r.home_lsoa, (r.registered_on, r.child_id)) AS lsoa_code
		FROM registration r JOIN child_number n USING (child_id) WHERE r.home_lsoa IS NOT NULL GROUP BY ALL)
	SELECT *, lead(from_year, 1, 10000) OVER (PARTITION BY child_key ORDER BY from_year) - 1 AS to_year FROM moved`;

// A contact after the fifth birthday is none with an under-five.
const contactDay = sql`CREATE OR REPLACE TABLE contact_day AS
	WITH numbered AS MATERIALIZED (
		SELECT n.child_id, k.child_key, k.family_key, k.date_of_birth, k.fifth_birthday FROM child_number n JOIN child k USING (child_key))
	SELECT n.child_key, any_value(n.family_key) AS family_key, c.centre_id, c.contact_date, bit_or(${bitOfKind(sql`c.contact_type`)}) AS kinds
	FROM contact c JOIN numbered n USING (child_id)
	WHERE c.contact_date >= n.date_of_birth AND c.contact_date < n.fifth_birthday
	GROUP BY n.child_key, c.centre_id, c.contact_date`;

const seenDay = sql`CREATE OR REPLACE VIEW seen_day AS
	SELECT child_key, family_key, centre_id, contact_date FROM contact_day WHERE ${isAnyKind(sql`kinds`, kindsOfBeingSeen)}`;

// Years in which somebody was seen and that the contacts reach the end of, which is all that what is told as it stood then needs; whole where they reach the beginning, too.
const contactYear = sql`CREATE OR REPLACE TABLE contact_year AS
	SELECT year, period_id, (period_id, 'financial-year') IN ${coveredPeriods('contact_span')} AS is_whole
	FROM financial_year_name
	WHERE year IN (SELECT financial_year_start(contact_date) FROM seen_day)
		AND (period_id, 'financial-year') IN ${coveredPeriods('contact_span', { mayBeginLater: true })}`;

const seenCentreYear = sql`CREATE OR REPLACE TABLE seen_centre_year AS
	WITH seen AS (
		SELECT child_key, centre_id, financial_year_start(contact_date) AS year, count(*) AS days FROM seen_day GROUP BY ALL)
	SELECT s.*, f.period_id, h.lsoa_code
	FROM seen s JOIN contact_year f USING (year) LEFT JOIN child_home h ON h.child_key = s.child_key AND s.year BETWEEN h.from_year AND h.to_year
	WHERE f.is_whole`;

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
		FROM span_year WHERE year IN (SELECT year FROM contact_year) GROUP BY ALL)
	SELECT k.*, f.period_id, h.lsoa_code
	FROM known k JOIN contact_year f USING (year) LEFT JOIN child_home h ON h.child_key = k.child_key AND k.year BETWEEN h.from_year AND h.to_year`;

// A family lives where the first of its children lives whose home is known. Of most one child is seen in a year, whose days are known already.
const familySeenYear = sql`CREATE OR REPLACE VIEW family_seen_year AS
	WITH seen AS (
		SELECT family_key, s.year, s.period_id, arg_min(s.lsoa_code, s.child_key) AS lsoa_code, any_value(s.days) AS days, count(*) AS children
		FROM seen_year s JOIN child k USING (child_key) GROUP BY ALL),
	several AS (
		SELECT family_key, financial_year_start(contact_date) AS year, count(DISTINCT contact_date) AS days
		FROM seen_day WHERE family_key IN (SELECT family_key FROM seen WHERE children > 1) GROUP BY ALL)
	SELECT family_key, year, seen.period_id, seen.lsoa_code, coalesce(several.days, seen.days) AS days
	FROM seen LEFT JOIN several USING (family_key, year)`;

const familyInNeed = sql`CREATE OR REPLACE VIEW family_in_need AS
	SELECT DISTINCT k.family_key, f.year FROM registration r JOIN child_number USING (child_id) JOIN child k USING (child_key)
	JOIN financial_year_name f ON f.year BETWEEN financial_year_start(r.registered_on)
		AND least(coalesce(financial_year_start(r.closed_on), 10000), financial_year_start(k.fifth_birthday - INTERVAL 1 DAY))
	WHERE ${join(
		flags.map((flag) => sql`r.${identifier(flag)}`),
		' OR '
	)}`;

// An adult's number may stand for several children, and beside several relationships.
const adultMonth = sql`CREATE OR REPLACE VIEW adult_month AS
	SELECT DISTINCT adult_id, adult_relationship, centre_id, CAST(date_trunc('month', contact_date) AS DATE) AS month
	FROM contact WHERE adult_id IS NOT NULL AND contact_type IN (${join(kindsOfBeingSeen.map((kind) => sql`${kind}`))})`;
