import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { breakdowns } from '$lib/catalogue/breakdowns';
import { measures } from '$lib/catalogue/measures';

import type { Problem } from '../problem';
import { knownPlaces } from '../published/authority-lookup';
import { foundBesideFigures } from './found-beside-figures';

/**
 * Figures of releases and of tables of figures that do not agree with their
 * parts in the same file: groups that exclude one another, such as girls and
 * boys, and the places that lie in a place. The sexes, and known places of which
 * none is missing, have to add up to the whole, whose share lies among theirs;
 * others come to no more than it. Counts may be rounded to the nearest ten, and
 * a hundredth more or less is let be.
 */
export function partsAndWhole(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, Problem>> {
	return foundBesideFigures(connection, files, {
		query: sql`
WITH figure AS (
	SELECT o.*, coalesce(numerator / nullif(denominator, 0), value) AS share, coalesce(denominator, numerator) AS size
	FROM observation o WHERE starts_with(source_id, 'published:') AND status = 'ok' AND measure_id NOT IN (${join(differences)})
), lies_in AS (
	SELECT DISTINCT source_id, area.area_id, area.area_level, coalesce(known_place.parent_id, area.parent_id, CASE WHEN area.area_level IN ('locality', 'district') THEN only_authority END) AS parent_id
	FROM published_area area LEFT JOIN ${knownPlaces()} USING (area_id) LEFT JOIN (
		SELECT source_id, any_value(area_id) AS only_authority FROM published_area WHERE area_level = 'authority' GROUP BY source_id HAVING count(DISTINCT area_id) = 1
	) USING (source_id)
), part AS (
	SELECT source_id, measure_id, area_id, period_kind, period_id, 'all' AS breakdown, 'all' AS category, breakdown AS parts, numerator, denominator, share, size,
		category <> 'unknown' AS is_named, CASE breakdown WHEN ${everybody.id} THEN ${everybody.groups} ELSE 9999 END AS all_named
	FROM figure WHERE breakdown IN (${join(dividing)})
	UNION ALL BY NAME
	SELECT source_id, measure_id, lies_in.parent_id AS area_id, period_kind, period_id, breakdown, category, 'places: ' || area_level AS parts, numerator, denominator, share, size,
		true AS is_named, coalesce(known.n, 9999) AS all_named
	FROM figure JOIN lies_in USING (source_id, area_id, area_level)
		LEFT JOIN (SELECT parent_id, area_level, count(*) AS n FROM ${knownPlaces()} GROUP BY ALL) AS known USING (parent_id, area_level)
), parts AS (
	SELECT source_id, measure_id, area_id, period_kind, period_id, breakdown, category, parts, count(*) AS n, count(*) FILTER (is_named) >= min(all_named) AS is_whole,
		sum(size) AS size, count(size) AS sizes, sum(numerator) AS numerator, count(numerator) AS numerators, min(share) AS lowest, max(share) AS highest
	FROM part GROUP BY ALL HAVING count(*) > 1
), compared AS (
	SELECT parts.*, figure.size AS whole_size, figure.numerator AS whole_numerator, figure.share AS whole_share, 10 * parts.n + ${hundredth} * figure.size AS let_be
	FROM parts JOIN figure USING (source_id, measure_id, area_id, period_kind, period_id, breakdown, category)
)
SELECT source_id, measure_id, area_id, period_id, CASE
	WHEN sizes = n AND (size > whole_size + let_be OR is_whole AND size < whole_size - let_be) THEN ${inAll(sql`size`, sql`whole_size`)}
	WHEN numerators = n AND sizes = n AND abs(size - whole_size) <= let_be AND (numerator > whole_numerator + let_be OR is_whole AND numerator < whole_numerator - let_be) THEN ${inAll(sql`numerator`, sql`whole_numerator`)}
	WHEN is_whole AND (whole_share < lowest - ${hundredth} OR whole_share > highest + ${hundredth})
		THEN concat(round(whole_share * 100, 1), '%, while ', ${partWords}, ' are from ', round(lowest * 100, 1), '% to ', round(highest * 100, 1), '%') END AS said
FROM compared WHERE said IS NOT NULL`,
		isOf: (source) => source.startsWith('published:'),
		message: (n, isOne) =>
			`${n} of this file ${isOne ? 'does' : 'do'} not agree with the groups or places that ${isOne ? 'it is' : 'they are'} made of.`,
		advice:
			'Rows may be missing or doubled, or a total may be of something else. Look before a board does.'
	});
}

const hundredth = 0.01;

const partWords = sql`CASE WHEN starts_with(parts, 'places: ') THEN concat('its ', CASE substr(parts, 9) WHEN 'locality' THEN 'localities' WHEN 'authority' THEN 'authorities' ELSE substr(parts, 9) || 's' END)
	ELSE CASE parts ${join(
		breakdowns.map(({ id, name }) => sql`WHEN ${id} THEN ${`the groups of “${name}”`}`),
		' '
	)} END END`;

function inAll(parts: Sql, whole: Sql): Sql {
	return sql`concat(CAST(round(${whole}) AS BIGINT), ', while ', ${partWords}, ' are ', CAST(round(${parts}) AS BIGINT), ' together')`;
}

const exclusive = breakdowns.filter(({ isOverlapping }) => !isOverlapping);
const dividing = exclusive.map(({ id }) => sql`${id}`);
// Of nobody is it unknown but of a very few; of other groups it often is, and a release may leave those out.
const everybody = { id: 'sex', groups: 2 };
const differences = measures.flatMap(({ id, unit }) =>
	unit === 'percentage-points' ? [sql`${id}`] : []
);
