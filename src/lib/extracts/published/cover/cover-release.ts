import { sql } from '$lib/sql';

import type { Release } from '../load-published';
import { publishedRows } from '../published-rows';

/** What every form of COVER has in common: its names, its places and the words for rows that are not used. */
export const coverRelease = {
	product: {
		id: 'published:cover',
		title: 'Childhood vaccination coverage (COVER), UK Health Security Agency',
		publisher: 'UK Health Security Agency'
	},
	areas: sql`
	SELECT area_id, area_level, max_by(area_name, period_id) AS name,
		CASE area_level WHEN 'authority' THEN coalesce(max_by(region_code, period_id), 'E92000001') WHEN 'region' THEN 'E92000001' END AS parent_id
	FROM ${publishedRows} WHERE set_aside IS NULL GROUP BY area_id, area_level`,
	reasons: {
		unplaced: {
			column: undefined,
			one: 'has figures of a place that is not known here',
			many: 'have figures of a place that is not known here',
			advice:
				'Is one of them an authority? Write its ONS code, such as E06000062, in its row and load the file again. Areas of the health service are not shown.'
		},
		note: {
			column: undefined,
			one: 'names no place, or no vaccine, that is shown here',
			many: 'name no place, or no vaccine, that is shown here',
			advice: 'Nothing to do. Under the header of a workbook stand notes and spare lines too.'
		},
		period: {
			column: 'period',
			one: 'is not of one quarter',
			many: 'are not of one quarter',
			advice: 'A quarter such as 2024-25 Q1 is used.'
		},
		unreadable: {
			column: undefined,
			one: 'holds something that is neither a number nor a known marker',
			many: 'hold something that is neither a number nor a known marker',
			advice: 'Download the file again; someone may have written in it.'
		}
	}
} as const satisfies Pick<Release, 'product' | 'areas' | 'reasons'>;
