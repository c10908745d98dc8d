import { sql } from '$lib/sql';
import type { SourceFile, Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';
import type { Reason } from '$lib/catalogue/observation';

import { required } from '../../contracts/column';
import { refusal } from '../../problem';
import type { ReadFile } from '../../readers/read-file';
import { typedValue } from '../../typed-value';
import { knownPlaces, levelOfCode } from '../authority-lookup';
import { nameKeyOf } from '../cover/authority-named';
import { currentAreaCode } from '../current-area-code';
import { furtherCells } from '../further-columns';
import { loadPublished } from '../load-published';
import { areFractions, publishedReason, publishedShare } from '../published-cell';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import { reportedColumns, reportedTemplate } from './reported-columns';
import { reportedNotes, reportedReasons, wideNotes } from './reported-reasons';
import { lineOfFile, longTable, wideTable } from './reported-wide';
import type { WideTable } from './reported-wide';
import { reportedGroups, reportedMeasures, wordOf } from './reported-words';

const product = {
	id: 'published:reported-figures',
	title: 'Figures as reported',
	publisher: undefined,
	isByFigure: true
};

/**
 * Figures that whoever loads them already has: one row a figure, by measure,
 * place, period and group, with its counts or its value in the measure's own
 * unit; or a year or a measure a column. They are kept as reported, a basis of their own, and give way to what
 * is counted here or published.
 */
export const reportedFigures: PublishedSource = {
	id: product.id,
	title: product.title,
	template: reportedTemplate,

	// A target has a measure, a place, a year and a value too, but neither counts nor a source.
	recognises(columns) {
		const { has } = reportedColumns(columns);
		if (columns.some(speaksOfTargets)) return false;
		return (
			wideTable(columns) !== undefined ||
			(has('measure') &&
				has('place') &&
				has('period') &&
				((has('numerator') && has('denominator')) || (has('value') && has('source'))))
		);
	},

	async load(engine, file, read, origin) {
		const wide = wideTable(read.columns);
		if (wide) refuseTargets(wide, { file, read, today: origin.loadedAt });
		const table = wide ? longTable(wide, read) : read;
		const { further } = reportedColumns(table.columns);
		return loadPublished(
			engine,
			file,
			{
				product,
				rows: rows(table, wide ? lineOfFile : sql`row_number() OVER () + 1`),
				further,
				areas,
				reasons: reportedReasons,
				read,
				notes: async (connection, name) => [
					...(wide ? wideNotes(wide, name) : []),
					...(await reportedNotes(connection, name))
				]
			},
			origin
		);
	}
};

// Years to come are of a plan, and a table of a year a column has no word that says so.
function refuseTargets(
	{ each, figures }: WideTable,
	{
		file,
		read,
		today
	}: { file: Pick<SourceFile, 'name'>; read: Pick<ReadFile, 'above'>; today: string | undefined }
): void {
	const toCome = figures.find(
		({ of }) => each === 'period' && today !== undefined && of.slice(0, 4) > today.slice(0, 4)
	);
	const said = [file.name, ...read.above].find(speaksOfTargets);
	if (toCome === undefined && said === undefined) return;
	throw refusal(
		file.name,
		`${file.name} has a year or a measure a column, and ${toCome ? `a column for ${toCome.of}, which is still to come` : `says “${said}”`}: its figures may be targets, not what was reported.`,
		'Load targets in a table of their own, one row a target, with a column “target”; leave only years that are over in this one.'
	);
}

function speaksOfTargets(text: string): boolean {
	return /target|goal|ambition/i.test(text);
}

function rows(read: Pick<ReadFile, 'columns' | 'relation'>, line: Sql): Sql {
	const { cell, further } = reportedColumns(read.columns);
	return sql`
WITH cell AS (
	SELECT ${line} AS line, ${cell('measure')} AS measure_found, ${cell('place')} AS place_found, ${cell('placeName')} AS name_found,
		${cell('period')} AS period_found, ${cell('breakdown')} AS breakdown_found, ${cell('group')} AS group_found, ${cell('numerator')} AS numerator_found,
		${cell('denominator')} AS denominator_found, ${cell('value')} AS value_found, ${cell('source')} AS source_found, ${furtherCells(further)} AS further
	FROM ${read.relation}
), known AS (
	SELECT cell.*, measure_id, unit, figure, year_kind, has_quarters, ${areaId} AS area_id, named.area_id AS named_id
	FROM cell LEFT JOIN ${reportedMeasures()} ON word = ${wordOf(sql`measure_found`)}
		LEFT JOIN (SELECT area_id, ${nameKeyOf(sql`area_name`)} AS name_key FROM ${knownPlaces()}) AS named ON name_key = ${nameKeyOf(sql`place_found`)}
), scaled AS (
	SELECT * EXCLUDE (area_id, named_id), coalesce(area_id, named_id) AS area_id,
		unit = 'percent' AND ${areFractions(sql`value_found`, sql`(PARTITION BY measure_id)`)} AS is_fraction
	FROM known
), parsed AS (
	SELECT *, ${areaLevel} AS area_level, ${periodId} AS period_id,
		CASE WHEN ${isQuarter} THEN 'financial-quarter' ELSE year_kind END AS period_kind,
		${number(sql`numerator_found`)} AS counted, ${number(sql`denominator_found`)} AS counted_of, ${valueInUnit} AS in_unit,
		coalesce(${reason(sql`value_found`)}, ${reason(sql`numerator_found`)}, ${reason(sql`denominator_found`)}) AS reason
	FROM scaled
), grouped AS (
	SELECT parsed.*, CASE WHEN ${isEveryone} THEN 'all' ELSE breakdown END AS breakdown, CASE WHEN ${isEveryone} THEN 'all' ELSE category END AS category
	FROM parsed LEFT JOIN ${reportedGroups()} ON reported_group.measure_id = parsed.measure_id
		AND breakdown_word = ${wordOf(sql`breakdown_found`)} AND group_word = ${wordOf(sql`group_found`)}
), understood AS (
	SELECT *, figure <> 'count' AND counted IS NOT NULL AND counted_of IS NOT NULL AS has_counts,
		CASE WHEN reason IS NOT NULL THEN reason WHEN figure = 'count' AND coalesce(counted, in_unit) IS NOT NULL THEN 'ok'
			WHEN figure <> 'count' AND counted_of = 0 THEN 'not-applicable'
			WHEN figure <> 'count' AND (counted IS NOT NULL AND counted_of IS NOT NULL AND figure <> 'gap' OR in_unit IS NOT NULL) THEN 'ok' ELSE 'not-available' END AS status
	FROM grouped
)
SELECT *, 'as-reported' AS basis, coalesce(name_found, CASE WHEN place_found <> area_id THEN place_found END) AS area_name,
	CASE WHEN status = 'ok' THEN CASE WHEN figure = 'count' THEN coalesce(counted, in_unit) WHEN has_counts AND figure <> 'gap' THEN counted END END AS numerator,
	CASE WHEN figure NOT IN ('gap', 'count') THEN counted_of END AS denominator,
	CASE WHEN status = 'ok' AND figure <> 'count' AND (figure = 'gap' OR NOT has_counts) THEN in_unit END AS value, ${setAside} AS set_aside, ${found} AS found
FROM understood`;
}

const areaId = currentAreaCode(
	sql`CASE WHEN regexp_full_match(place_found, '[EW]\\d{8}|(centre|locality|practice):.+') THEN place_found END`
);

const areaLevel = sql`CASE WHEN regexp_matches(area_id, '^(centre|locality|practice):') THEN split_part(area_id, ':', 1) ELSE ${levelOfCode(sql`area_id`)} END`;

const year = typedValue(required('period', 'year', 'Period'), sql`period_found`);
const isQuarter = sql`regexp_full_match(upper(period_found), '\\d{4}[/-]\\d{2}[ ,]*Q[1-4]')`;
const periodId = sql`CASE WHEN NOT ${isQuarter} THEN ${year}
	WHEN has_quarters AND (CAST(left(period_found, 4) AS INTEGER) + 1) % 100 = CAST(substr(period_found, 6, 2) AS INTEGER)
		THEN concat(left(period_found, 4), '/', substr(period_found, 6, 2), ' ', right(upper(period_found), 2)) END`;

const isEveryone = sql`(${wordOf(sql`group_found`)} IN ('', 'all', 'total', 'everyone', 'allchildren'))`;

function number(cell: Sql): Sql {
	return sql`TRY_CAST(replace(replace(${cell}, ',', ''), '£', '') AS DOUBLE)`;
}

// Points of percentage may lie below nought: a gap the other way round.
const valueInUnit = sql`CASE unit
	WHEN 'percent' THEN ${publishedShare(sql`value_found`, { atMost: 10, isFraction: sql`is_fraction` })}
	WHEN 'percentage-points' THEN TRY_CAST(regexp_extract(value_found, '^-?\\d+(\\.\\d+)?') || 'e-2' AS DOUBLE)
	ELSE ${number(sql`value_found`)} END`;

const ownSymbols: Readonly<Record<string, Reason>> = {
	'*': 'suppressed',
	'-': 'not-available',
	'n/a': 'not-applicable'
};

function reason(cell: Sql): Sql {
	return publishedReason(cell, ownSymbols);
}

const isShare = sql`(unit = 'percent' AND figure = 'share')`;

const setAside = sql`CASE
	WHEN measure_id IS NULL THEN 'measure'
	WHEN area_id IS NULL OR area_level IS NULL THEN 'place'
	WHEN period_id IS NULL THEN 'period'
	WHEN category IS NULL THEN 'group'
	WHEN reason IS NULL AND (numerator_found IS NOT NULL AND counted IS NULL OR denominator_found IS NOT NULL AND counted_of IS NULL OR value_found IS NOT NULL AND in_unit IS NULL)
		OR ${isShare} AND (counted <> floor(counted) OR counted < 0 OR in_unit > 1) THEN 'unreadable'
	WHEN ${isShare} AND counted > counted_of THEN 'more-than-all'
	WHEN ${isShare} AND abs(counted / nullif(counted_of, 0) - in_unit) > 0.006 THEN 'disagrees' END`;

const found = sql`CASE
	WHEN measure_id IS NULL THEN coalesce(measure_found, 'nothing')
	WHEN area_id IS NULL OR area_level IS NULL THEN coalesce(place_found, 'nothing')
	WHEN period_id IS NULL THEN coalesce(period_found, 'nothing')
	WHEN category IS NULL THEN concat_ws(': ', breakdown_found, group_found)
	ELSE concat_ws(' as ', value_found, concat_ws(' of ', numerator_found, denominator_found)) END`;

// Where a centre or a locality lies only the reader's own files say.
const areas: Sql = sql`
	WITH used AS (
		SELECT area_id, area_level, max_by(area_name, period_id) AS name FROM ${publishedRows} WHERE set_aside IS NULL GROUP BY area_id, area_level
	)
	SELECT used.area_id, used.area_level, coalesce(known_place.area_name, used.name, regexp_replace(used.area_id, '^[a-z]+:', '')) AS name,
		CASE WHEN used.area_level NOT IN ('england', 'locality', 'centre') THEN coalesce(known_place.parent_id, ${englandCode}) END AS parent_id
	FROM used LEFT JOIN ${knownPlaces()} ON known_place.area_id = used.area_id`;
