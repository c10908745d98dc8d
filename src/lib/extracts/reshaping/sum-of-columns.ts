import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { cellText } from '../typed-value';

/**
 * The amounts of several columns added up, as text; NULL where all are blank.
 * Pounds, commas and brackets are read, and a dash is nothing. Where one cannot be
 * read there is no sum, and the text says so in a form that is no amount.
 */
export function sumOf(columns: readonly string[]): Sql {
	const texts = columns.map((name) => cellText(identifier(name)));
	const parts = texts.map((text) => amountOf(text));
	const unread = texts.map(
		(text, i) => sql`CASE WHEN ${text} IS NOT NULL AND ${parts[i]} IS NULL THEN ${text} END`
	);
	const isBlank = join(
		texts.map((text) => sql`${text} IS NULL`),
		' AND '
	);
	const sum = join(
		parts.map((amount) => sql`coalesce(${amount}, 0)`),
		' + '
	);
	return sql`CASE WHEN ${isBlank} THEN NULL ELSE coalesce('not added up: ' || coalesce(${join([...unread, sql`NULL`])}), CAST(${sum} AS VARCHAR)) END`;
}

function amountOf(text: Sql): Sql {
	const plain = sql`regexp_replace(regexp_replace(regexp_replace(${text}, '[£,\\s]', '', 'g'), '^\\((.*)\\)$', '-\\1'), '^(.*\\d)-$', '-\\1')`;
	return sql`CASE WHEN ${plain} IN ('-', '–') THEN 0 ELSE TRY_CAST(${plain} AS DECIMAL(18, 4)) END`;
}
