import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { breakdownById } from '$lib/catalogue/breakdowns';
import type { CountedMeasure } from '$lib/catalogue/measure';
import type { AreaLevel } from '$lib/catalogue/observation';
import type { MeasureWithUnits } from '$lib/catalogue/definitions';

/**
 * The query that turns the counted units of a measure into observations for
 * every level of place and every breakdown at once. A unit whose place is not
 * known at a level is not counted there; one whose category is not known is
 * counted as `unknown`.
 *
 * Units are first added up by all that they are counted under, and only these
 * few sums by each level and breakdown. A unit that stands more than once in a
 * period keeps its name until the end, where it has to be counted once.
 */
export function rollUp(measure: MeasureWithUnits): Sql {
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
), ${tally(measure)}, placed AS (
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

function tally(measure: CountedMeasure): Sql {
	const place = { lsoa: 'lsoa_code', centre: 'centre_id', locality: 'locality_code' }[
		measure.place
	];
	const divisions = measure.breakdowns
		.filter((id) => id !== 'imd-quintile-national')
		.map((id) => breakdownById(id).column);
	const keys = join(['period_id', 'period_kind', place, ...divisions].map(identifier));
	const squares =
		measure.figure === 'mean'
			? sql`, sum(CAST(numerator AS DOUBLE) * numerator) AS squares`
			: sql``;
	const sums = sql`sum(numerator) AS numerator, sum(denominator) AS denominator${squares}`;
	if (!measure.countsDistinctUnits)
		return sql`tally AS (
	SELECT ${keys}, ${sums} FROM unit GROUP BY ALL
)`;
	return sql`repeated AS (
	SELECT unit_id, unit_id AS repeated_id, period_id, period_kind FROM unit GROUP BY ALL HAVING count(*) > 1
), tally AS (
	SELECT ${keys}, repeated_id, ${sums}
	FROM unit LEFT JOIN repeated USING (unit_id, period_id, period_kind) GROUP BY ALL
)`;
}

function placed(measure: CountedMeasure): Sql {
	switch (measure.place) {
		case 'lsoa':
			return sql`SELECT t.*, p.centre_id, ${within(sql`p.locality_code`, sql`p.authority_code`)}, p.authority_code, p.imd_quintile_national
	FROM tally t JOIN place p USING (period_id, period_kind, lsoa_code)`;
		case 'centre':
			return sql`SELECT t.*, c.locality_code, c.authority_code FROM tally t JOIN centre_place c USING (centre_id)`;
		case 'locality':
			return sql`SELECT t.* EXCLUDE (locality_code), ${within(sql`t.locality_code`, sql`l.authority_code`)}, l.authority_code FROM tally t LEFT JOIN locality l USING (locality_code)`;
		default:
			return measure.place satisfies never;
	}
}

// A borough that is its own locality is counted once, as an authority.
function within(localityCode: Sql, authorityCode: Sql): Sql {
	return sql`nullif(${localityCode}, ${authorityCode}) AS locality_code`;
}

function sums(measure: CountedMeasure): Sql {
	const sum = (count: Sql) => sql`sum(${count})`;
	const once = (count: Sql) =>
		sql`coalesce(sum(${count}) FILTER (repeated_id IS NULL), 0) + count(DISTINCT repeated_id) FILTER (${count} > 0)`;
	const squares =
		measure.figure === 'mean' ? sql`, CAST(sum(squares) AS DOUBLE) AS squares` : sql``;
	const numerator = measure.countsDistinctUnits && measure.figure !== 'ratio' ? once : sum;
	const denominator = measure.countsDistinctUnits ? once : sum;
	return sql`CAST(coalesce(${numerator(sql`numerator`)}, 0) AS DOUBLE) AS numerator, CAST(${denominator(sql`denominator`)} AS DOUBLE) AS denominator${squares}`;
}

function spread(measure: CountedMeasure): Sql {
	if (measure.figure !== 'mean') return sql`CAST(NULL AS DOUBLE)`;
	return sql`CASE WHEN denominator > 1 THEN sqrt(greatest(0, (squares - numerator * numerator / denominator) / (denominator - 1))) END`;
}

function status(measure: CountedMeasure): Sql {
	if (measure.figure === 'count') return sql`'ok'`;
	return sql`CASE WHEN coalesce(denominator, 0) = 0 THEN 'not-available' ELSE 'ok' END`;
}
