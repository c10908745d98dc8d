import { columnsByPurpose } from '../columns-by-purpose';

/** The columns of the download, and of tidy extracts of it. */
// A tidy extract calls sex its unit and the sort of figure its measure.
export const fingertipsColumns = columnsByPurpose({
	indicator: ['Indicator Name', 'indicator'],
	areaCode: ['Area Code'],
	areaName: ['Area Name'],
	parentCode: ['Parent Code'],
	sex: ['Sex', 'unit'],
	figure: ['measure'],
	categoryType: ['Category Type'],
	category: ['Category'],
	period: ['Time period', 'period'],
	value: ['Value'],
	count: ['Count'],
	denominator: ['Denominator'],
	note: ['Value note']
});
