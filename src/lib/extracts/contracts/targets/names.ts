import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';

export const columnNames: Readonly<Record<string, Names>> = {
	measure_id: names('Measure; Measure code; Indicator; Indicator ID; Indicator code; KPI; KPI ID'),
	area_id: names(
		'Area; Area code; Place; Place ID; Geography; Geography code',
		'Centre; Locality; Centre ID'
	),
	period_year: names(
		'Target year; Year of target; By year; By; Period; Year to be reached',
		'Year; Date; Financial year; Academic year'
	),
	target: names('Target value; Goal; Target figure; Ambition', 'Value; Level'),
	note: names('Notes; Comment; Comments; Set by; Owner', 'Source')
};
