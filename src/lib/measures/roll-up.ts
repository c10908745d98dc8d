import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { breakdownById } from '$lib/catalogue/breakdowns';
import type { CountedMeasure } from '$lib/catalogue/measure';
import type { AreaLevel } from '$lib/catalogue/observation';

/**
 * The query that turns the counted units of a measure into observations for
 * every level of place and every breakdown at once. A unit whose place is not
 * known at a level is not counted there; one whose category is not known is
 * counted as `unknown`.
 */
export function rollUp(measure: CountedMeasure): Sql {
	const levels = measure.levels.filter((level) => levelColumns[level] !== undefined);
	const breakdowns = measure.breakdowns.map(breakdownById);
	const sets = levels.flatMap((level) => {
		const area = identifier(levelColumns[level]!);
		const total = measure.hasTotal ? [sql`(period_id, period_kind, ${area})`] : [];
		// A neighbourhood is too small to be divided further.
		if (level === 'lsoa') return total;
		return [
			...total,
			...breakdowns.map(
				({ column }) => sql`(period_id, period_kind, ${area}, ${identifier(column)})`
			)
		];
	});
	const area = (pick: (level: AreaLevel) => Sql) =>
		sql`CASE ${join(
			levels.map(
				(level) => sql`WHEN GROUPING(${identifier(levelColumns[level]!)}) = 0 THEN ${pick(level)}`
			),
			' '
		)} END`;
	const division = (pick: (id: string, column: Sql) => Sql) =>
		breakdowns.length === 0
			? sql`'all'`
			: sql`CASE ${join(
					breakdowns.map(
						({ id, column }) =>
							sql`WHEN GROUPING(${identifier(column)}) = 0 THEN ${pick(id, identifier(column))}`
					),
					' '
				)} ELSE 'all' END`;
	return sql`
WITH unit AS (
${measure.units}
), placed AS (
${placed(measure)}
), figure AS (
	SELECT period_id, period_kind,
		${area((level) => areaId(level))} AS area_id,
		${area((level) => sql`${level}`)} AS area_level,
		${division((id) => sql`${id}`)} AS breakdown,
		${division((_, column) => sql`coalesce(CAST(${column} AS VARCHAR), 'unknown')`)} AS category,
		${sums(measure)}
	FROM placed GROUP BY GROUPING SETS (${join(sets)})
)
SELECT ${measure.id} AS measure_id, area_id, area_level, period_id, period_kind, breakdown, category,
	numerator, denominator, CAST(NULL AS DOUBLE) AS value, ${spread(measure)} AS spread,
	${measure.basis} AS basis, ${status(measure)} AS status, ${measure.needs[0]} AS source_id
FROM figure WHERE area_id IS NOT NULL`;
}

const levelColumns: Partial<Record<AreaLevel, string>> = {
	lsoa: 'lsoa_code',
	centre: 'centre_id',
	locality: 'locality_code',
	authority: 'authority_code'
};

function areaId(level: AreaLevel): Sql {
	const column = identifier(levelColumns[level]!);
	if (level === 'centre') return sql`'centre:' || ${column}`;
	if (level === 'locality')
		return sql`CASE WHEN regexp_full_match(${column}, '[EW]\\d{8}') THEN ${column} ELSE 'locality:' || ${column} END`;
	return column;
}

function placed(measure: CountedMeasure): Sql {
	switch (measure.place) {
		case 'lsoa':
			return sql`SELECT u.*, p.centre_id, p.locality_code, p.authority_code, p.imd_quintile_national, p.is_dep30
	FROM unit u JOIN place p USING (period_id, period_kind, lsoa_code)`;
		case 'centre':
			return sql`SELECT u.*, c.locality_code, l.authority_code
	FROM unit u JOIN centre c USING (centre_id) LEFT JOIN locality l USING (locality_code)`;
		case 'locality':
			return sql`SELECT u.*, l.authority_code FROM unit u LEFT JOIN locality l USING (locality_code)`;
		default:
			return measure.place satisfies never;
	}
}

function sums(measure: CountedMeasure): Sql {
	if (measure.countsDistinctUnits && measure.figure === 'ratio')
		return sql`CAST(coalesce(sum(numerator), 0) AS DOUBLE) AS numerator, CAST(count(DISTINCT unit_id) FILTER (denominator = 1) AS DOUBLE) AS denominator`;
	if (measure.countsDistinctUnits)
		return sql`CAST(count(DISTINCT unit_id) FILTER (numerator = 1) AS DOUBLE) AS numerator,
		CAST(count(DISTINCT unit_id) FILTER (denominator = 1) AS DOUBLE) AS denominator`;
	const squares =
		measure.figure === 'mean'
			? sql`, CAST(sum(numerator * numerator) AS DOUBLE) AS squares`
			: sql``;
	return sql`CAST(coalesce(sum(numerator), 0) AS DOUBLE) AS numerator, CAST(sum(denominator) AS DOUBLE) AS denominator${squares}`;
}

function spread(measure: CountedMeasure): Sql {
	if (measure.figure !== 'mean') return sql`CAST(NULL AS DOUBLE)`;
	return sql`CASE WHEN denominator > 1 THEN sqrt(greatest(0, (squares - numerator * numerator / denominator) / (denominator - 1))) END`;
}

function status(measure: CountedMeasure): Sql {
	if (measure.figure === 'count') return sql`'ok'`;
	return sql`CASE WHEN coalesce(denominator, 0) = 0 THEN 'not-available' ELSE 'ok' END`;
}
