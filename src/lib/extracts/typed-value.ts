import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Column } from './contracts';

/** The column type a value becomes in the engine. Words of a vocabulary are ENUMs, one byte a row. */
export function engineType(column: Column): Sql {
	if (column.oneOf) return sql`ENUM(${join(column.oneOf.map((word) => sql`${word}`))})`;
	return types[column.type];
}

/**
 * The typed value of a raw cell, NULL where it is blank or cannot be read as
 * the column's type. Dates are ISO, or day first, from 1900 to 2099; booleans true/false,
 * yes/no, y/n or 1/0; years `2024/25`, `2024-25`, `202425` or `2024/2025`.
 */
export function typedValue(column: Column, raw: Sql): Sql {
	const text = sql`nullif(trim(CAST(${raw} AS VARCHAR)), '')`;
	if (column.oneOf) return sql`TRY_CAST(lower(${text}) AS ${engineType(column)})`;
	switch (column.type) {
		case 'text':
			return text;
		case 'integer':
			return limited(
				column,
				sql`CASE WHEN TRY_CAST(${text} AS DOUBLE) = floor(TRY_CAST(${text} AS DOUBLE)) THEN TRY_CAST(${text} AS INTEGER) END`
			);
		case 'number':
			return limited(column, sql`TRY_CAST(${text} AS DECIMAL(18, 4))`);
		case 'date':
			return withinLiving(
				sql`coalesce(TRY_CAST(${raw} AS DATE), CAST(try_strptime(trim(CAST(${raw} AS VARCHAR)), '%d/%m/%Y') AS DATE))`
			);
		case 'boolean':
			return sql`CASE lower(${text}) WHEN 'true' THEN TRUE WHEN 'yes' THEN TRUE WHEN 'y' THEN TRUE WHEN '1' THEN TRUE
				WHEN 'false' THEN FALSE WHEN 'no' THEN FALSE WHEN 'n' THEN FALSE WHEN '0' THEN FALSE END`;
		case 'year':
			return yearLabel(text);
		default:
			return column.type satisfies never;
	}
}

/** What a column may hold, in words for a reader. */
export function expectation(column: Column): string {
	if (column.oneOf) return `one of ${column.oneOf.map((word) => `“${word}”`).join(', ')}`;
	const range =
		column.minimum === undefined
			? ''
			: column.maximum === undefined
				? ` of at least ${column.minimum}`
				: ` from ${column.minimum} to ${column.maximum}`;
	return expectations[column.type] + range;
}

const types = {
	text: sql`VARCHAR`,
	integer: sql`INTEGER`,
	number: sql`DECIMAL(18, 4)`,
	date: sql`DATE`,
	boolean: sql`BOOLEAN`,
	year: sql`VARCHAR`
};

const expectations = {
	text: 'some text',
	integer: 'a whole number',
	number: 'a number',
	date: 'a date such as 2024-04-30 or 30/04/2024',
	boolean: 'true or false',
	year: 'a year such as 2024/25'
};

// The engine takes 30/04/24 for the year 24, and knows `infinity`: a day that no extract can speak of was not read.
function withinLiving(date: Sql): Sql {
	return sql`CASE WHEN ${date} BETWEEN DATE '1900-01-01' AND DATE '2099-12-31' THEN ${date} END`;
}

function limited(column: Column, value: Sql): Sql {
	const low = column.minimum === undefined ? sql`TRUE` : sql`${value} >= ${column.minimum}`;
	const high = column.maximum === undefined ? sql`TRUE` : sql`${value} <= ${column.maximum}`;
	if (column.minimum === undefined && column.maximum === undefined) return value;
	return sql`CASE WHEN ${low} AND ${high} THEN ${value} END`;
}

// 2016/19 is no year: the second part must follow the first.
function yearLabel(text: Sql): Sql {
	const first = sql`TRY_CAST(left(${text}, 4) AS INTEGER)`;
	const second = sql`TRY_CAST(right(${text}, 2) AS INTEGER)`;
	return sql`CASE WHEN regexp_full_match(${text}, '(19|20)\\d{2}[/-]?(\\d{2})?\\d{2}') AND (${first} + 1) % 100 = ${second}
		THEN left(${text}, 4) || '/' || right(${text}, 2) END`;
}
