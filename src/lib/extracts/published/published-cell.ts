import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Reason } from '$lib/catalogue/observation';

/** A whole number of people, NULL for anything else. Commas between thousands are allowed. */
export function publishedCount(cell: Sql): Sql {
	return sql`CASE WHEN regexp_full_match(${cell}, '\\d+(\\.0+)?|\\d{1,3}(,\\d{3})+')
		THEN TRY_CAST(replace(${cell}, ',', '') AS DOUBLE) END`;
}

/**
 * A percentage as a fraction of 1, NULL for anything else. From 0 to 100, or to
 * as many wholes as may be. A percent sign is allowed.
 */
export function publishedShare(cell: Sql, { atMost = 1 }: { readonly atMost?: number } = {}): Sql {
	// The exponent moves the point in the text: dividing would give 0.6829999999999999 for 68.3.
	const share = sql`TRY_CAST(rtrim(${cell}, ' %') || 'e-2' AS DOUBLE)`;
	return sql`CASE WHEN regexp_full_match(${cell}, '\\d+(\\.\\d+)? ?%?') AND ${share} <= ${atMost} THEN ${share} END`;
}

/**
 * Why a cell holds a symbol in place of a number, NULL where it holds none.
 * The symbols are those of the Department for Education's open data standards
 * and of the government's accessible spreadsheets, which put them in square
 * brackets; a release may have further ones of its own, in lower case.
 */
export function publishedReason(cell: Sql, ownSymbols: Readonly<Record<string, Reason>> = {}): Sql {
	const cases = [...symbols, ...Object.entries(ownSymbols)].map(
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
