import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { measures } from '$lib/catalogue/measures';

import type { Problem } from '../problem';
import { foundBesideFigures } from './found-beside-figures';

/**
 * Figures of more children than live in a place by the population estimate of
 * the nearest year: than all its under-fives or, for children of one year of
 * age, than one and a half times a fifth of them. Places of fewer than a
 * thousand under-fives are left alone for the latter, since years of birth
 * differ there; where people came rather than live says nothing.
 */
export function moreThanLive(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, Problem>> {
	return foundBesideFigures(connection, files, {
		query: sql`
WITH live AS (
	SELECT area_id, CAST(left(period_id, 4) AS INTEGER) AS live_year, denominator AS under_fives FROM observation
	WHERE measure_id = ${underFives} AND breakdown = 'all' AND status = 'ok' AND area_level <> 'lsoa' AND area_level <> 'centre'
), counted AS (
	SELECT source_id, measure_id, area_id, period_kind, period_id, measure_id IN (${join(ofOneYear)}) AS is_of_one_year,
		CASE WHEN measure_id IN (${join(ofOneYear)}) THEN greatest(numerator, denominator) ELSE numerator END AS children
	FROM observation WHERE measure_id IN (${join([...ofOneYear, ...ofUnderFives])}) AND breakdown = 'all' AND status = 'ok'
), beside AS (
	SELECT counted.*, under_fives, live_year FROM counted JOIN live USING (area_id)
	QUALIFY row_number() OVER (PARTITION BY source_id, measure_id, area_id, period_kind, period_id ORDER BY abs(live_year - CAST(left(period_id, 4) AS INTEGER)), live_year) = 1
)
SELECT source_id, measure_id, area_id, period_id, concat(CAST(children AS BIGINT), ' children, where ', CAST(under_fives AS BIGINT), ' under-fives live', CASE WHEN is_of_one_year THEN ' in all' ELSE '' END) AS said
FROM beside WHERE CASE WHEN is_of_one_year THEN under_fives >= ${fewest} AND children > ${mostOfAYear} * under_fives ELSE children > under_fives END`,
		message: (n, isOne) =>
			`${n} ${isOne ? 'is' : 'are'} of more children than can live there by the population file.`,
		advice:
			'One child may stand in it twice, the figure may be of a larger place or of several years, or the population file may lack neighbourhoods. Look before a board does.'
	});
}

/** The measure whose denominator is all that live in a place. */
const underFives = 'children-30pct';
const fewest = 1000;
const mostOfAYear = 0.3;

const idsOf = (pattern: RegExp) =>
	measures.flatMap(({ id, unit, basis, noun }) =>
		id !== underFives &&
		basis !== 'attendance' &&
		(unit === 'percent' || unit === 'count') &&
		pattern.test(noun.many)
			? [sql`${id}`]
			: []
	);
const ofOneYear = idsOf(/year-olds|babies|reception children/);
const ofUnderFives = idsOf(/under-fives|children/).filter((id) =>
	ofOneYear.every((other) => other.text !== id.text)
);
