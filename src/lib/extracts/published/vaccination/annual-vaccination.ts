import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandCode } from '$lib/catalogue/england-code';

import { loadPublished } from '../load-published';
import { publishedRows } from '../published-rows';
import type { PublishedSource } from '../published-source';
import { annualColumns } from './annual-columns';
import { annualNotes, annualReasons } from './annual-reasons';
import { annualRows } from './annual-rows';

const product = {
	id: 'published:childhood-vaccination',
	title: 'Childhood vaccination statistics, NHS England',
	publisher: 'NHS England'
};

/**
 * NHS England's annual childhood vaccination statistics in a long table: MMR
 * in England, its regions and upper-tier authorities, of the children
 * registered with a GP there. A figure's children, those vaccinated and the
 * percentage stand in columns, or in rows of their own. It revises the
 * quarters of COVER, so that a year of it stands in place of one pooled from them.
 */
export const annualVaccination: PublishedSource = {
	id: product.id,
	title: product.title,

	recognises(columns) {
		const { has } = annualColumns(columns);
		const hasFigure = has('value') || (has('children') && (has('vaccinated') || has('percent')));
		return (
			has('year') &&
			has('code') &&
			has('name') &&
			has('vaccine') &&
			hasFigure &&
			isOfVaccination(columns)
		);
	},

	load(engine, file, read, origin) {
		return loadPublished(
			engine,
			file,
			{
				product,
				rows: annualRows(read),
				further: annualColumns(read.columns).further,
				areas,
				reasons: annualReasons,
				read,
				notes: annualNotes
			},
			origin
		);
	}
};

// `Indicator`, `Value` and a year alone are those of any release.
function isOfVaccination(columns: readonly string[]): boolean {
	return columns.some((column) =>
		/^(vac|vaccin|child_?age|collectionyearrange|number_?vac)/i.test(column)
	);
}

const areas: Sql = sql`
	WITH used AS (SELECT * FROM ${publishedRows} WHERE set_aside IS NULL)
	SELECT area_id, area_level, coalesce(any_value(known_name), max_by(area_name, period_id)) AS name,
		CASE WHEN area_level <> 'england' THEN coalesce(any_value(known_parent), ${englandCode}) END AS parent_id
	FROM used GROUP BY area_id, area_level`;
