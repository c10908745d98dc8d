import { sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import type { Source } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';

import { contentHash } from '../content-hash';
import { refusal } from '../problem';
import { columnFor } from './eyfsp-columns';
import type { EyfspColumn } from './eyfsp-columns';
import { eyfspProblems } from './eyfsp-problems';
import { eyfspRows, stageEyfspRows } from './eyfsp-rows';
import type { PublishedSource } from './published-source';
import { replacePublished } from './replace-published';
import { unreadableLineProblems } from './unreadable-lines';

/**
 * The Department for Education's early years foundation stage profile results,
 * headline measures: the good level of development in England, its regions,
 * authorities and districts, under the column names of any year. Districts go
 * by where the school stands, not where the child lives. Each file is a load
 * of its own, so that a series can be put together from several.
 */
export const eyfspHeadlineMeasures: PublishedSource = {
	id: 'published:eyfsp-headline-measures',
	title: 'Early years foundation stage profile results, Department for Education',

	recognises(columns) {
		const has = (role: EyfspColumn) => columnFor(role, columns) !== undefined;
		return (
			has('timePeriod') &&
			has('level') &&
			has('children') &&
			(has('goodCount') || has('goodPercent'))
		);
	},

	async load(engine, file, read, origin) {
		try {
			await stageEyfspRows(engine, read);
			const unreadable = await read.unreadableLines();
			const problems = [
				...unreadableLineProblems(file.name, unreadable),
				...(await eyfspProblems(engine, file.name))
			];
			const staged = await stagedRows(engine);
			if (!staged.firstYear || !staged.lastYear)
				throw refusal(
					file.name,
					`${file.name} was recognised as ${this.title}, but has no row that can be used. ${problems[0]?.message ?? 'There is nothing under its header.'}`,
					problems[0]?.advice ?? 'Download the file again.'
				);
			const hash = await contentHash(file);
			const source: Source = {
				id: `${this.id}:${hash.slice(0, 12)}`,
				title: `${this.title}, ${years(staged.firstYear, staged.lastYear)}`,
				fileName: file.name,
				contentHash: hash,
				rows: staged.used,
				loadedAt: origin.loadedAt,
				publishedAt: undefined,
				dataTo: period(staged.lastYear, 'academic-year').end,
				licence: 'Open Government Licence v3.0',
				isIllustrative: false
			};
			await replacePublished(engine, this, source.id, { observations, areas });
			return {
				file: file.name,
				recognisedAs: { id: this.id, title: this.title },
				rowsIn: staged.all + unreadable.length,
				rowsUsed: staged.used,
				problems,
				source
			};
		} finally {
			await engine.run(sql`DROP TABLE IF EXISTS ${eyfspRows}`);
		}
	}
};

interface StagedRows {
	readonly all: number;
	readonly used: number;
	readonly firstYear: string | null;
	readonly lastYear: string | null;
}

async function stagedRows(connection: Connection): Promise<StagedRows> {
	const [staged] = await connection.rows<StagedRows>(sql`
		SELECT count(*) AS "all", count(*) FILTER (set_aside IS NULL) AS used,
			min(period_id) FILTER (set_aside IS NULL) AS "firstYear", max(period_id) FILTER (set_aside IS NULL) AS "lastYear"
		FROM ${eyfspRows}`);
	return staged!;
}

function years(first: string, last: string): string {
	return first === last ? first : `${first} to ${last}`;
}

const observations: Sql = sql`
	SELECT ${gldPercent.id} AS measure_id, area_id, area_level, period_id, 'academic-year' AS period_kind, breakdown, category,
		numerator, denominator, value, CAST(NULL AS DOUBLE) AS spread, 'school-location' AS basis, status
	FROM ${eyfspRows} WHERE set_aside IS NULL`;

const england = 'E92000001';
const london = 'E12000007';

// Inner and Outer London, E13…, stand among the regions but lie in one of them.
const regionParent = (region: Sql) =>
	sql`CASE WHEN starts_with(${region}, 'E13') THEN ${london} ELSE ${england} END`;

// A file may hold districts without their authorities, or authorities without their regions: both are named in its rows.
const areas: Sql = sql`
	WITH used AS (
		SELECT * FROM ${eyfspRows} WHERE set_aside IS NULL
	), named AS (
		SELECT period_id, ${england} AS area_id, 'england' AS area_level, 'England' AS name, CAST(NULL AS VARCHAR) AS parent_id FROM used
		UNION ALL SELECT period_id, ${london}, 'region', 'London', ${england} FROM used WHERE starts_with(region_code, 'E13')
		UNION ALL SELECT period_id, region_code, 'region', region_name, ${regionParent(sql`region_code`)} FROM used WHERE area_level <> 'england'
		UNION ALL SELECT period_id, authority_code, 'authority', authority_name, coalesce(region_code, ${england}) FROM used WHERE area_level IN ('authority', 'district')
		UNION ALL SELECT period_id, district_code, 'district', district_name, coalesce(authority_code, region_code, ${england}) FROM used WHERE area_level = 'district'
	)
	SELECT area_id, area_level, max_by(name, period_id) AS name, max_by(parent_id, period_id) AS parent_id
	FROM named WHERE area_id IS NOT NULL AND name IS NOT NULL GROUP BY area_id, area_level`;
