import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { numberLimits } from './contracts/column';
import type { Column } from './contracts/column';

/** The column type a value becomes in the engine. Words of a vocabulary are ENUMs, one byte a row. */
export function engineType(column: Column): Sql {
	if (column.oneOf) return sql`ENUM(${join(column.oneOf.map((word) => sql`${word}`))})`;
	return types[column.type];
}

/** The text of a raw cell without blanks around it, NULL where nothing is left. Most cells have none, and trimming is slow. */
export function cellText(raw: Sql): Sql {
	const text = sql`CAST(${raw} AS VARCHAR)`;
	// No letter, digit or sign of a number comes before the exclamation mark: what does is blank, or starts with a blank.
	return sql`CASE WHEN ${text} < '!' OR ends_with(${text}, ' ') THEN nullif(trim(${text}), '') ELSE ${text} END`;
}

/**
 * The typed value of a cell's text, NULL where it is not in the column's own
 * form: dates ISO; booleans true/false, yes/no, y/n or 1/0; years `2024/25`,
 * `2024-25`, `202425` or `2024/2025`. Other forms are left to `cleaning/`. To be
 * put through `withinLimits`, in a query around this one.
 */
export function typedValue(column: Column, text: Sql): Sql {
	if (column.oneOf) {
		const word = (written: Sql) => sql`TRY_CAST(${written} AS ${engineType(column)})`;
		return sql`coalesce(${word(text)}, ${word(sql`lower(${text})`)})`;
	}
	switch (column.type) {
		case 'text':
			return text;
		case 'integer':
			return sql`CASE WHEN TRY_CAST(${text} AS DOUBLE) = floor(TRY_CAST(${text} AS DOUBLE)) THEN TRY_CAST(${text} AS INTEGER) END`;
		case 'number':
			return sql`TRY_CAST(${text} AS DECIMAL(18, 4))`;
		case 'date':
			return sql`TRY_CAST(${text} AS DATE)`;
		case 'boolean':
			return sql`CASE lower(${text}) WHEN 'true' THEN TRUE WHEN 'yes' THEN TRUE WHEN 'y' THEN TRUE WHEN '1' THEN TRUE
				WHEN 'false' THEN FALSE WHEN 'no' THEN FALSE WHEN 'n' THEN FALSE WHEN '0' THEN FALSE END`;
		case 'year':
			return yearLabel(text);
		default:
			return column.type satisfies never;
	}
}

/** A typed value, NULL where it is past the column's limits; a date from 1900 to 2099, a number within a thousand million. */
export function withinLimits(column: Column, value: Sql): Sql {
	const [low, high] = limits(column);
	const conditions = [
		...(low === undefined ? [] : [sql`${value} >= ${low}`]),
		...(high === undefined ? [] : [sql`${value} <= ${high}`])
	];
	if (conditions.length === 0) return value;
	return sql`CASE WHEN ${join(conditions, ' AND ')} THEN ${value} END`;
}

/** The typed value of a text within the column's limits, NULL where there is none: `typedValue` and `withinLimits` at once, for few rows. */
export function castText(column: Column, text: Sql): Sql {
	return withinLimits(column, typedValue(column, text));
}

/** Whether a text stands for nothing, as some systems write it. */
export function isMissingWord(text: Sql): Sql {
	return sql`(strlen(${text}) <= 4 AND upper(${text}) IN ('NULL', 'N/A', 'NA', '#N/A', 'NONE', '-', '.'))`;
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
function limits(
	column: Column
): readonly [low: number | Date | undefined, high: number | Date | undefined] {
	if (column.type === 'date') return [new Date('1900-01-01'), new Date('2099-12-31')];
	return numberLimits(column);
}

// 2016/19 is no year: the second part must follow the first.
function yearLabel(text: Sql): Sql {
	const first = sql`TRY_CAST(left(${text}, 4) AS INTEGER)`;
	const second = sql`TRY_CAST(right(${text}, 2) AS INTEGER)`;
	return sql`CASE WHEN regexp_full_match(${text}, '(19|20)\\d{2}[/-]?(\\d{2})?\\d{2}') AND (${first} + 1) % 100 = ${second}
		THEN left(${text}, 4) || '/' || right(${text}, 2) END`;
}
