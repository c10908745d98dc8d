import { join, sql, Sql } from '$lib/sql';

import { measures } from '$lib/catalogue/measures';

import { figureKey, publishedRows } from './published-rows';
import type { PublishedProduct } from './published-source';

/** Which loads are compared: those of one release, by when the file that is being loaded was published. */
export interface Compared {
	readonly product: Pick<PublishedProduct, 'id' | 'isByFigure'>;
	readonly publishedAt: string | undefined;
}

/**
 * A relation `earlier`, of what loads before gave of the measures, periods and
 * places that staged rows speak of: `earlier_row` and the figure, with
 * `file_name` and `published_at` of its load and `is_later` where that was
 * published after this file. Where a staged row gives the figure too,
 * `staged_row` and `new_…` are of it, and `differs` says whether it is another.
 * `is_contradicted` is true of all figures of a load for a measure, period and
 * place where one that both give differs; of a release that goes by figure, of
 * that figure alone.
 */
export function earlierFigures({ product, publishedAt }: Compared): Sql {
	const isOther = sql`coalesce(${differs}, false)`;
	return sql`(
SELECT o.rowid AS earlier_row, o.measure_id, o.period_kind, o.period_id, o.area_id, o.category, o.status, o.numerator, o.denominator, o.value,
	source_id, file_name, published_at, coalesce(published_at > ${publishedAt}, false) AS is_later,
	staged_row, p.line, p.area_name, p.status AS new_status, p.numerator AS new_numerator, p.denominator AS new_denominator, p.value AS new_value,
	${isOther} AS differs, ${product.isByFigure ? isOther : sql`bool_or(${isOther}) OVER (PARTITION BY source_id, o.measure_id, o.period_kind, o.period_id, o.area_id)`} AS is_contradicted
FROM observation o JOIN published_release USING (source_id)
LEFT JOIN (SELECT rowid AS staged_row, line, area_name, ${join(figureKey)}, status, numerator, denominator, value FROM ${publishedRows} WHERE set_aside IS NULL) AS p
	ON ${join(
		figureKey.map((column) => sql`o.${column} = p.${column}`),
		' AND '
	)}
WHERE starts_with(source_id, ${`${product.id}:`})
	AND (o.measure_id, o.period_kind, o.period_id, o.area_id) IN (SELECT (measure_id, period_kind, period_id, area_id) FROM ${publishedRows} WHERE set_aside IS NULL)
) AS earlier`;
}

const halfOfATenth = 0.00051;

// A percentage of one decimal is the same figure as the counts that make it.
const differs = sql`(p.status <> o.status OR p.status = 'ok' AND (${shareOf(sql`p`)} IS NULL AND p.numerator <> o.numerator
	OR abs(${shareOf(sql`p`)} - ${shareOf(sql`o`)}) > ${halfOfATenth} OR p.numerator <> o.numerator OR p.denominator <> o.denominator))`;

function shareOf(row: Sql): Sql {
	return sql`coalesce(${row}.numerator / nullif(${row}.denominator, 0), ${row}.value)`;
}

/** A figure as it is read, `93.6% of 7000`, `£312.5` or `suppressed`, of a row of which each column has this before its name. */
export function figureInWords(columns: 'earlier.' | 'earlier.new_'): Sql {
	const of = (name: string) => sql`${new Sql(columns)}${new Sql(name)}`;
	const figure = sql`coalesce(${of('numerator')} / nullif(${of('denominator')}, 0), ${of('value')})`;
	const outOf = sql`coalesce(' of ' || CAST(${of('denominator')} AS INTEGER), '')`;
	return sql`CASE WHEN ${of('status')} <> 'ok' THEN replace(${of('status')}, '-', ' ')
		WHEN ${figure} IS NULL THEN CAST(CAST(${of('numerator')} AS INTEGER) AS VARCHAR)
		WHEN earlier.measure_id IN (${join(shares)}) THEN concat(round(${figure} * 100, 1), '%', ${outOf})
		ELSE concat(round(${figure}, 2), ${outOf}) END`;
}

const shares = measures.flatMap(({ id, unit }) =>
	unit === 'percent' || unit === 'percentage-points' ? [sql`${id}`] : []
);
