import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import type { ReadFile } from '../../readers/delimited-text';
import { knownPlaces } from '../authority-lookup';
import { loadTable } from '../load-table';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import { createStatisticalNeighbourTable } from './statistical-neighbour-table';

const product = {
	id: 'published:statistical-neighbours',
	title: 'Statistical neighbours, Department for Education',
	publisher: 'Department for Education'
};

/**
 * The ten authorities most like each, as the Department for Education's Local
 * Authority Interactive Tool gives them by its numbers, into
 * `statistical_neighbour`. A later file takes the place of an earlier one for
 * the authorities it names. An authority is a neighbour once, and has one of a
 * rank.
 */
export const statisticalNeighbours: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		const present = columns.map(canonicalName);
		return ['la_number', 'neighbour_rank', 'neighbour'].every((name) =>
			present.includes(canonicalName(name))
		);
	},

	async load(engine, file, read, origin) {
		await createStatisticalNeighbourTable(engine);
		return loadTable(
			engine,
			file,
			{
				product,
				rows: rows(read),
				reasons,
				read,
				table: 'statistical_neighbour',
				key: 'area_id',
				kept: sql`SELECT area_id, neighbour_id, rank FROM ${publishedRows} WHERE set_aside IS NULL ORDER BY line`
			},
			origin
		);
	}
};

function rows(read: ReadFile): Sql {
	const cell = (name: string) => {
		const found = read.columns.find((column) => canonicalName(column) === canonicalName(name))!;
		return sql`nullif(trim(CAST(${identifier(found)} AS VARCHAR)), '')`;
	};
	return sql`
WITH cell AS (
	SELECT row_number() OVER () + 1 AS line, ${cell('la_number')} AS authority_found, ${cell('neighbour')} AS neighbour_found,
		${cell('neighbour_rank')} AS rank_found
	FROM ${read.relation}
), placed AS (
	SELECT line, authority_found, neighbour_found, rank_found, a.area_id, n.area_id AS neighbour_id,
		CASE WHEN regexp_full_match(rank_found, '\\d{1,2}') AND CAST(rank_found AS INTEGER) > 0 THEN CAST(rank_found AS INTEGER) END AS rank
	FROM cell LEFT JOIN ${authoritiesAlone} a ON a.number = TRY_CAST(authority_found AS INTEGER)
		LEFT JOIN ${authoritiesAlone} n ON n.number = TRY_CAST(neighbour_found AS INTEGER)
), judged AS (
	SELECT *, CASE WHEN area_id IS NULL OR neighbour_id IS NULL THEN 'place' WHEN rank IS NULL OR area_id = neighbour_id THEN 'rank' END AS set_aside FROM placed
), compared AS (
	SELECT *, min(line) OVER (PARTITION BY set_aside, area_id, neighbour_id) AS first_of_pair,
		min(line) OVER (PARTITION BY set_aside, area_id, rank) AS first_of_rank FROM judged
)
SELECT line, area_id, neighbour_id, rank,
	CASE WHEN set_aside IS NOT NULL THEN set_aside WHEN line > first_of_pair THEN 'repeated' WHEN line > first_of_rank THEN 'contradicted' END AS set_aside,
	concat_ws(' ', coalesce(authority_found, 'nothing'), coalesce(neighbour_found, 'nothing'), coalesce(rank_found, 'nothing')) AS found
FROM compared`;
}

const authoritiesAlone = sql`(SELECT number, area_id FROM ${knownPlaces()} WHERE area_level = 'authority')`;

const reasons: Reasons = {
	contradicted: {
		column: 'neighbour_rank',
		one: 'gives a rank that an earlier row gives to another authority',
		many: 'give ranks that earlier rows give to other authorities',
		advice: 'The first of each was used.'
	},
	place: {
		column: 'la_number',
		one: 'names an authority whose number is not known here',
		many: 'name authorities whose numbers are not known here',
		advice: 'Upper-tier authorities go by the Department’s numbers, such as 855 for Leicestershire.'
	},
	rank: {
		column: 'neighbour_rank',
		one: 'has no rank from 1, or makes an authority its own neighbour',
		many: 'have no rank from 1, or make an authority its own neighbour',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	}
};
