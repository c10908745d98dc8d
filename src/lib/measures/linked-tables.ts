import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { period, yearLabel } from '$lib/catalogue/period';
import type { Period } from '$lib/catalogue/period';

import { linkedChildren } from './linked-children';
import { spanMacros, spanOf } from './spans';
import type { Days } from './spans';
import { workingDays } from './working-days';

/** What the extracts themselves say of how they are counted. */
export interface CountedFrom {
	/** The years their rows speak of: queries of one column, for years that a financial or school year starts in. Each is asked by itself, so that one is not asked again for what another reads. */
	readonly years: readonly Sql[];
	/** The days that each extract speaks of whose rows come all the year round. */
	readonly covers: readonly Days[];
	/** Statements that make tables of one extract, such as a row a child of a row a dose. */
	readonly tables: readonly Sql[];
}

/**
 * Makes, from the views of the extracts, the tables that counted units are
 * taken from: `period`, `period_day` (each day with the periods it falls in),
 * `locality` (each with its authority, which is one of its own for what is told of it alone),
 * `centre_place` (which locality and authority a centre is in, and `within`, the smaller),
 * `contact_span` and its like (`spans.ts`), `place` (which centre, locality and authority a neighbourhood belongs to at
 * the end of each period), those of `linked-children.ts` and those that are of
 * one extract alone.
 *
 * Financial years are joined and grouped by as integers, the year they start
 * in, and named only at the end: an engine compares numbers faster than names.
 */
export async function linkTables(
	connection: Connection,
	{ years, covers, tables }: CountedFrom
): Promise<void> {
	for (const macro of macros) await connection.run(macro);
	await createPeriods(connection, years);
	for (const statement of [
		financialYearName,
		...covers.map(spanOf),
		periodDay,
		locality,
		centrePlace,
		place,
		...linkedChildren(),
		...tables
	])
		await connection.run(statement);
}

const macros = [
	sql`CREATE OR REPLACE MACRO financial_year_start(d) AS year(d) - CASE WHEN month(d) < 4 THEN 1 ELSE 0 END`,
	sql`CREATE OR REPLACE MACRO financial_year(d) AS financial_year_start(d) || '/' || lpad(CAST((financial_year_start(d) + 1) % 100 AS VARCHAR), 2, '0')`,
	workingDays,
	...spanMacros
];

async function createPeriods(connection: Connection, years: readonly Sql[]): Promise<void> {
	const found: number[] = [];
	for (const some of years) {
		const [span] = await connection.rows<{ first: number | null; last: number | null }>(
			sql`SELECT min(y) AS first, max(y) AS last FROM (${some}) AS years(y)`
		);
		found.push(...[span!.first, span!.last].filter((year) => year !== null));
	}
	const periods = found.length > 0 ? periodsOf(Math.min(...found), Math.max(...found)) : [];
	const rows = periods.map(
		({ id, kind, start, end }) =>
			sql`(${id}, ${kind}, CAST(${start} AS DATE), CAST(${end} AS DATE))`
	);
	await connection.run(
		rows.length === 0
			? sql`CREATE OR REPLACE TABLE period (period_id VARCHAR, period_kind VARCHAR, period_start DATE, period_end DATE)`
			: sql`CREATE OR REPLACE TABLE period AS SELECT * FROM (VALUES ${join(rows)}) AS period(period_id, period_kind, period_start, period_end)`
	);
}

function periodsOf(first: number, last: number): readonly Period[] {
	const periods: Period[] = [];
	for (let year = first; year <= last; year++) {
		const label = yearLabel(year);
		periods.push(period(label, 'academic-year'), period(label, 'financial-year'));
		for (const quarter of [1, 2, 3, 4])
			periods.push(period(`${label} Q${quarter}`, 'financial-quarter'));
	}
	return periods;
}

// Looking names up is quicker than making them, in a view of so few rows too.
const financialYearName = sql`CREATE OR REPLACE VIEW financial_year_name AS
	SELECT period_id, financial_year_start(period_start) AS year FROM period WHERE period_kind = 'financial-year'`;

const periodDay = sql`CREATE OR REPLACE VIEW period_day AS
	SELECT CAST(unnest(range(CAST(period_start AS TIMESTAMP), period_end + INTERVAL 1 DAY, INTERVAL 1 DAY)) AS DATE) AS day, *
	FROM period`;

const locality = sql`CREATE OR REPLACE VIEW locality AS
	SELECT locality_code, any_value(locality_name) AS locality_name, any_value(authority_code) AS authority_code, any_value(authority_name) AS authority_name
	FROM (SELECT locality_code, locality_name, authority_code, authority_name FROM neighbourhood
		UNION ALL SELECT DISTINCT authority_code, authority_name, authority_code, authority_name FROM neighbourhood)
	GROUP BY locality_code`;

// A centre without a locality is in the one that most of its reach area is in; where two have as many, in the authority alone. A borough that is its own locality is counted once, as an authority.
const centrePlace = sql`CREATE OR REPLACE TABLE centre_place AS
	WITH reached AS (
		SELECT r.centre_id, n.locality_code, n.authority_code, count(DISTINCT n.lsoa_code) AS n
		FROM reach_area r JOIN neighbourhood n USING (lsoa_code) GROUP BY ALL),
	most AS (
		SELECT centre_id, CASE WHEN count(*) = 1 THEN any_value(locality_code) WHEN count(DISTINCT authority_code) = 1 THEN any_value(authority_code) END AS within
		FROM (SELECT * FROM reached QUALIFY n = max(n) OVER (PARTITION BY centre_id)) GROUP BY centre_id),
	placed AS (
		SELECT c.centre_id, coalesce(c.locality_code, most.within) AS within FROM centre c LEFT JOIN most USING (centre_id))
	SELECT centre_id, nullif(within, l.authority_code) AS locality_code, l.authority_code, within
	FROM placed LEFT JOIN locality l ON l.locality_code = within`;

const place = sql`CREATE OR REPLACE TABLE place AS
	WITH reached AS (
		SELECT p.period_id, p.period_kind, r.lsoa_code, first(r.centre_id ORDER BY r.valid_from DESC, r.centre_id) AS centre_id
		FROM period p JOIN reach_area r ON r.valid_from <= p.period_end AND coalesce(r.valid_to >= p.period_end, TRUE)
		GROUP BY ALL)
	SELECT p.period_id, p.period_kind, n.lsoa_code, r.centre_id, n.locality_code, n.authority_code,
		CAST(CAST(ceil(n.imd_decile / 2.0) AS INTEGER) AS VARCHAR) AS imd_quintile_national, n.imd_decile <= 3 AS is_dep30
	FROM period p CROSS JOIN neighbourhood n LEFT JOIN reached r USING (period_id, period_kind, lsoa_code)`;
