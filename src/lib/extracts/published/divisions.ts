import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { canonicalName } from '../canonical-name';
import { figureKey, figureOf, publishedRows } from './published-rows';

/**
 * Sets aside the staged rows that are of a part of the children by a column
 * that the reader of the release makes nothing of, such as a decile of
 * deprivation: only its total rows are figures of the place. Such a column is
 * told by a word for everyone among its others, by a name that speaks of
 * groups, or by rows that differ in it and give one figure twice. Where it has
 * no word for everyone its blanks are the total.
 */
export async function setDivisionsAside(
	connection: Connection,
	further: readonly string[]
): Promise<void> {
	const divisions = await divisionsAmong(connection, further);
	if (divisions.length === 0) return;
	const named = divisions.map(
		({ name, cell, isPart }) =>
			sql`CASE WHEN ${isPart} THEN concat(${`${name}: `}, coalesce(nullif(${cell}, ''), 'nothing')) END`
	);
	const isPart = join(
		divisions.map((division) => division.isPart),
		' OR '
	);
	await connection.run(sql`
		UPDATE ${publishedRows} SET set_aside = 'division', found = concat_ws(', ', ${join(named)})
		WHERE set_aside IS NULL AND (${isPart})`);
}

interface Division {
	readonly name: string;
	readonly cell: Sql;
	/** Whether the row is of a part of the children. */
	readonly isPart: Sql;
}

async function divisionsAmong(
	connection: Connection,
	further: readonly string[]
): Promise<readonly Division[]> {
	if (further.length === 0) return [];
	const found = await connection.rows<{
		nth: number;
		hasTotal: boolean;
		hasPart: boolean;
		settles: boolean;
	}>(sql`
WITH keyed AS (
	SELECT further, concat_ws('|', ${join(figureKey)}) AS figure_key, min(${figureOf}) OVER same <> max(${figureOf}) OVER same AS is_contradicted
	FROM ${publishedRows} WHERE set_aside IS NULL WINDOW same AS (PARTITION BY ${join(figureKey)})
), cell AS (
	SELECT nth, figure_key, is_contradicted, further[nth] AS text, ${isTotal(sql`further[nth]`)} AS is_total, ${isNone(sql`further[nth]`)} AS is_none
	FROM keyed, (SELECT unnest(range(1, ${further.length + 1})) AS nth)
), by_key AS (
	SELECT nth, bool_or(is_total) AS has_total, bool_or(NOT is_total AND NOT is_none) AS has_part,
		bool_or(is_contradicted) AND count(DISTINCT text) > 1 AND bool_or(regexp_matches(text, '[A-Za-z]{2}')) AS settles
	FROM cell GROUP BY nth, figure_key
)
SELECT CAST(nth AS INTEGER) AS nth, bool_or(has_total) AS "hasTotal", bool_or(has_part) AS "hasPart", bool_or(settles) AS settles
FROM by_key GROUP BY nth ORDER BY nth`);
	return found.flatMap(({ nth, hasTotal, hasPart, settles }) => {
		const name = further[nth - 1]!;
		if (!hasPart || describesFigure(name) || !(hasTotal || settles || speaksOfGroups(name)))
			return [];
		const cell = sql`further[${nth}]`;
		const isPart = hasTotal ? sql`NOT ${isTotal(cell)}` : sql`NOT ${isNone(cell)}`;
		return [{ name, cell, isPart }];
	});
}

/** The words by which releases call everyone, in letters only. */
const everyone = [
	'total',
	'grandtotal',
	'all',
	'allchildren',
	'allpupils',
	'allpersons',
	'persons',
	'everyone',
	'overall',
	'both',
	'bothsexes',
	'allgroups'
];

function isTotal(cell: Sql): Sql {
	return sql`(regexp_replace(lower(${cell}), '[^a-z0-9]', '', 'g') IN (${join(everyone.map((word) => sql`${word}`))}))`;
}

function isNone(cell: Sql): Sql {
	return sql`(upper(${cell}) IN ('', 'Z', 'NA', 'N/A', 'NULL', '-', 'NOT APPLICABLE'))`;
}

/** Whether a column is known to say something of a figure, and not whose it is. */
function describesFigure(name: string): boolean {
	return /^(compared|recenttrend|trend|significance|(value)?note|comment|source|lower|upper|indicatorid|polarity|areatype|timeperiod)/.test(
		canonicalName(name)
	);
}

function speaksOfGroups(name: string): boolean {
	return /(decile|quintile|quartile|inequality|ethnicity|ethnicgroup|language|eligibility|gender|^sex|^fsm|freeschoolmeals|monthofbirth|birthmonth|seasonofbirth|disadvantage|^sen|senprovision|characteristic|subgroup)$/.test(
		canonicalName(name)
	);
}
