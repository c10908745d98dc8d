import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Measure } from '$lib/catalogue/measure';
import { measureById, measures } from '$lib/catalogue/measures';

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
		isOf: (source) => source.startsWith('published:') || counted.has(source),
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

const held = measures.filter(
	({ id, basis, unit }) =>
		id !== underFives && basis !== 'attendance' && (unit === 'percent' || unit === 'count')
);
const isOfOneYear = ({ noun }: Measure) => /year-olds|babies|reception children/.test(noun.many);
const isOfUnderFives = (measure: Measure) =>
	/under-fives|children/.test(measure.noun.many) && !isOfOneYear(measure);
const ofOneYear = held.filter(isOfOneYear).map(({ id }) => sql`${id}`);
const ofUnderFives = held.filter(isOfUnderFives).map(({ id }) => sql`${id}`);

// What is a share of the estimate itself is held against it as it is made.
const needsOf = (measure: Measure) => (measure.making === 'counted' ? measure.needs : []);
const ofEverybody = needsOf(measureById(underFives)!)[0]!;
const heldAlready = new Set(
	measures.map(needsOf).flatMap((needs) => (needs.includes(ofEverybody) ? needs : []))
);

/** The extracts that the others are counted from. */
const counted = new Set(
	held
		.filter((measure) => isOfOneYear(measure) || isOfUnderFives(measure))
		.flatMap((measure) => needsOf(measure).slice(0, 1))
		.filter((id) => !heldAlready.has(id))
);
