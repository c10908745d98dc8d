import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { optional, required } from '../../contracts/column';
import type { FileTemplate } from '../published-source';
import { publishedText } from '../published-cell';

/** What a table of figures already worked out must hold. */
export const reportedTemplate: FileTemplate = {
	title: 'Figures you already have',
	description:
		'Figures that were worked out before, such as those of a spreadsheet that this replaces: one row a figure. They are marked as reported, and give way to what is counted here or published.',
	columns: [
		required('measure', 'text', 'Measure: its name, short name or id, as on the methods page'),
		required(
			'place',
			'text',
			'ONS code, centre:… or locality:… with the local number, or the name of an authority, a region or England'
		),
		optional('place_name', 'text', 'What the place is called, where its code alone is given'),
		required(
			'period',
			'text',
			'School or financial year as the measure goes by, such as 2019/20; or a quarter such as 2019/20 Q3'
		),
		optional(
			'breakdown',
			'text',
			'What the group is one of, such as Sex; needed where two have a group of that name'
		),
		optional('group', 'text', 'The group, such as Girls; everyone where empty'),
		optional('numerator', 'number', 'How many, or the sum'),
		optional('denominator', 'number', 'Out of how many'),
		optional(
			'value',
			'number',
			'Where there are no counts: in the measure’s own unit, percentages from 0 to 100'
		),
		optional('source', 'text', 'Where it was reported'),
		optional('note', 'text', 'What is to be known of it')
	]
};

/** What a column of the table is for. */
export type ReportedColumn = keyof typeof names;

/** The column of a file that serves a purpose, by its name in the file. */
export function reportedColumn(
	role: ReportedColumn,
	columns: readonly string[]
): string | undefined {
	const known = names[role].map(canonicalName);
	return columns.find((column) => known.includes(canonicalName(column)));
}

/** The trimmed text of a row's cell, NULL where it is blank or there is no such column. */
export function reportedCell(role: ReportedColumn, columns: readonly string[]): Sql {
	return publishedText(reportedColumn(role, columns));
}

const names = {
	measure: ['measure', 'measure_id', 'measure_name'],
	place: ['place', 'area', 'area_id', 'area_code', 'place_id', 'place_code'],
	placeName: ['place_name', 'area_name'],
	period: ['period', 'year', 'period_id', 'financial_year', 'academic_year', 'school_year'],
	breakdown: ['breakdown', 'divided_by'],
	group: ['group', 'category', 'subgroup'],
	numerator: ['numerator', 'count'],
	denominator: ['denominator', 'out_of'],
	value: ['value', 'figure', 'percentage', 'percent'],
	source: ['source', 'reported_in', 'taken_from'],
	note: ['note', 'notes', 'comment', 'comments']
} as const satisfies Record<string, readonly string[]>;

/** Every purpose that a column may serve. */
export const reportedColumns = Object.keys(names) as readonly ReportedColumn[];
