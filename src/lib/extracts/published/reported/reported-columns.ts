import { optional, required } from '../../contracts/column';
import { columnsByPurpose } from '../columns-by-purpose';
import type { FileTemplate } from '../published-source';

/** What a table of figures already worked out must hold. */
export const reportedTemplate: FileTemplate = {
	title: 'Figures you already have',
	description:
		'Figures that were worked out before, such as those of a spreadsheet that this replaces: one row a figure, or a year or a measure a column. They are marked as reported, and give way to what is counted here or published.',
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

/** The columns of such a table. */
export const reportedColumns = columnsByPurpose({
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
});
