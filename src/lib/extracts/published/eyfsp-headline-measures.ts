import { sql } from '$lib/sql';
import type { Engine, Sql, SourceFile } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';

import type { Origin } from '../load-extract';
import type { LoadReport } from '../load-report';
import type { ReadFile } from '../readers/read-file';
import { columnFor, isByResidence } from './eyfsp-columns';
import type { EyfspColumn } from './eyfsp-columns';
import { eyfspNotes, eyfspReasons } from './eyfsp-reasons';
import { eyfspFurtherColumns, eyfspRows } from './eyfsp-rows';
import { loadPublished } from './load-published';
import { publishedRows } from './published-rows';
import type { PublishedSource } from './published-source';

/**
 * The Department for Education's early years foundation stage profile results,
 * headline measures: the good level of development in England, its regions,
 * authorities and districts, under the column names of any year since 2012/13.
 * Districts go by where the school stands, not where the child lives. Each
 * file is a load of its own, so that a series can be put together from several.
 */
export const eyfspHeadlineMeasures = profileResults({
	id: 'published:eyfsp-headline-measures',
	title: 'Early years foundation stage profile results, Department for Education',
	isByResidence: false
});

/**
 * The same results for districts by where the child lives, which the
 * Department published apart up to 2018/19. They stand beside those by school,
 * in place of none of them.
 */
export const eyfspByResidence = profileResults({
	id: 'published:eyfsp-residence',
	title:
		'Early years foundation stage profile results by where the child lives, Department for Education',
	isByResidence: true
});

interface Profile {
	readonly id: string;
	readonly title: string;
	readonly isByResidence: boolean;
}

function profileResults(profile: Profile): PublishedSource {
	const product = { ...profile, publisher: 'Department for Education' };
	return {
		id: profile.id,
		title: profile.title,

		recognises(columns) {
			const has = (role: EyfspColumn) => columnFor(role, columns) !== undefined;
			return (
				has('timePeriod') &&
				has('level') &&
				has('children') &&
				(has('goodCount') || has('goodPercent')) &&
				isByResidence(columns) === profile.isByResidence
			);
		},

		load(engine: Engine, file: SourceFile, read: ReadFile, origin: Origin): Promise<LoadReport> {
			const rows = eyfspRows(read);
			return loadPublished(
				engine,
				file,
				{
					product,
					rows,
					further: eyfspFurtherColumns(read.columns),
					areas,
					reasons: eyfspReasons,
					read,
					notes: eyfspNotes
				},
				origin
			);
		}
	};
}

const london = 'E12000007';

// Inner and Outer London, E13…, stand among the regions but lie in one of them.
const regionParent = (region: Sql) =>
	sql`CASE WHEN starts_with(${region}, 'E13') THEN ${london} ELSE ${englandCode} END`;

// A file may hold districts without their authorities, or authorities without their regions: both are named in its rows.
const areas: Sql = sql`
	WITH used AS (
		SELECT * FROM ${publishedRows} WHERE set_aside IS NULL
	), named AS (
		SELECT period_id, ${englandCode} AS area_id, 'england' AS area_level, 'England' AS name, CAST(NULL AS VARCHAR) AS parent_id FROM used
		UNION ALL SELECT period_id, ${london}, 'region', 'London', ${englandCode} FROM used WHERE starts_with(region_code, 'E13')
		UNION ALL SELECT period_id, region_code, 'region', region_name, ${regionParent(sql`region_code`)} FROM used WHERE area_level <> 'england'
		UNION ALL SELECT period_id, authority_code, 'authority', authority_name, coalesce(region_code, ${englandCode}) FROM used WHERE area_level IN ('authority', 'district')
		UNION ALL SELECT period_id, area_id, 'authority', regexp_replace(area_name, ' UA$', ''), coalesce(region_code, ${englandCode}) FROM used WHERE area_level = 'authority' AND authority_code IS NULL
		UNION ALL SELECT period_id, district_code, 'district', district_name, coalesce(authority_code, region_code, ${englandCode}) FROM used WHERE area_level = 'district'
	)
	SELECT area_id, area_level, max_by(name, period_id) AS name, max_by(parent_id, period_id) AS parent_id
	FROM named WHERE area_id IS NOT NULL AND name IS NOT NULL GROUP BY area_id, area_level`;
