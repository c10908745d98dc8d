import { sql } from '$lib/sql';

import { knownPlaces } from '../authority-lookup';
import { loadPublished } from '../load-published';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import { fingertipsColumns } from './fingertips-columns';
import { fingertipsReasons } from './fingertips-reasons';
import { fingertipsRows } from './fingertips-rows';

const product = {
	id: 'published:fingertips',
	title: 'Fingertips, Office for Health Improvement and Disparities',
	publisher: 'Office for Health Improvement and Disparities'
};

/**
 * Public health profiles of the Office for Health Improvement and
 * Disparities: the download and the interface's own CSV, which have the same
 * columns, and tidy extracts of them. England, regions, authorities and
 * districts, for the indicators that are measures of the catalogue. Counts
 * where the file has them, otherwise percentages.
 */
export const fingertips: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		const { has } = fingertipsColumns(columns);
		return has('indicator') && has('areaCode') && has('areaName') && has('period') && has('value');
	},

	load(engine, file, read, origin) {
		return loadPublished(
			engine,
			file,
			{
				product,
				rows: fingertipsRows(read),
				further: fingertipsColumns(read.columns).further,
				areas,
				reasons: fingertipsReasons,
				read
			},
			origin
		);
	}
};

// A place known here lies where it is known to; of another the file says it, or England must do.
const areas = sql`
	WITH used AS (
		SELECT area_id, area_level, any_value(area_name) AS name, any_value(parent_code) AS parent_code
		FROM ${publishedRows} WHERE set_aside IS NULL GROUP BY area_id, area_level
	)
	SELECT used.area_id, used.area_level, name,
		coalesce(known_place.parent_id, parent_code, CASE WHEN used.area_level <> 'england' THEN 'E92000001' END) AS parent_id
	FROM used LEFT JOIN ${knownPlaces()} ON known_place.area_id = used.area_id`;
