import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Reason } from '$lib/catalogue/observation';

/** The trimmed text of a column, NULL where it is blank or says nothing as R writes it, or where the file has no such column. */
export function publishedText(column: string | undefined): Sql {
	if (column === undefined) return sql`CAST(NULL AS VARCHAR)`;
	const text = sql`trim(CAST(${identifier(column)} AS VARCHAR))`;
	return sql`CASE WHEN ${text} NOT IN ('', 'NA', 'NaN', 'NULL') THEN ${text} END`;
}

/** A whole number of people, NULL for anything else. Commas between thousands are allowed. */
export function publishedCount(cell: Sql): Sql {
	return sql`CASE WHEN regexp_full_match(${cell}, '\\d+(\\.0+)?|\\d{1,3}(,\\d{3})+')
		THEN TRY_CAST(replace(${cell}, ',', '') AS DOUBLE) END`;
}

/**
 * A percentage as a fraction of 1, NULL for anything else. From 0 to 100, or to
 * as many wholes as may be; as a fraction already where the cell is told to be
 * one. A percent sign is allowed.
 */
export function publishedShare(
	cell: Sql,
	{
		atMost = 1,
		isFraction = sql`FALSE`
	}: { readonly atMost?: number; readonly isFraction?: Sql } = {}
): Sql {
	// The exponent moves the point in the text: dividing would give 0.6829999999999999 for 68.3.
	const share = sql`TRY_CAST(rtrim(${cell}, ' %') || CASE WHEN ${isFraction} THEN '' ELSE 'e-2' END AS DOUBLE)`;
	return sql`CASE WHEN regexp_full_match(${cell}, '\\d*\\.?\\d+ ?%?') AND ${share} <= ${atMost} THEN ${share} END`;
}

/**
 * Whether the cells of a column, over the rows of a window, are fractions of 1
 * and not percentages: none is above 1 or has a percent sign, and some lie
 * between. No measure that is published is a percentage below 1 everywhere.
 */
export function areFractions(cell: Sql, window: Sql): Sql {
	const number = sql`TRY_CAST(${cell} AS DOUBLE)`;
	return sql`coalesce(max(${number}) OVER ${window} <= 1 AND bool_or(${number} > 0 AND ${number} < 1) OVER ${window}
		AND NOT bool_or(contains(${cell}, '%')) OVER ${window}, FALSE)`;
}

/**
 * Why a cell holds a symbol in place of a number, NULL where it holds none.
 * The symbols are those of the Department for Education's open data standards
 * and of the government's accessible spreadsheets, which put them in square
 * brackets; a release may have further ones of its own, in lower case.
 */
export function publishedReason(cell: Sql, ownSymbols: Readonly<Record<string, Reason>> = {}): Sql {
	const cases = [...Object.entries(ownSymbols), ...symbols].map(
		([symbol, reason]) => sql`WHEN ${symbol} THEN ${reason}`
	);
	return sql`CASE trim(lower(${cell}), '[] ') ${join(cases, ' ')} END`;
}

const symbols: readonly (readonly [string, Reason])[] = [
	['z', 'not-applicable'],
	['x', 'not-available'],
	['c', 'suppressed'],
	['u', 'low-reliability'],
	['b', 'not-collected'],
	[':', 'not-available']
];
