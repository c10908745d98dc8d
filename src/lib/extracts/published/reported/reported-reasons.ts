import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../../problem';
import { noteOnRows } from '../published-problems';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import type { WideTable } from './reported-wide';

/** What is to be known of the rows used: how they stand beside others, and where they were reported. */
export async function reportedNotes(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	const [counts] = await connection.rows<{ used: number; beside: number; unsaid: number }>(sql`
		SELECT count(*) AS used, count(*) FILTER (source_found IS NULL) AS unsaid,
			count(*) FILTER ((measure_id, area_id, period_kind, period_id, breakdown, category) IN
				(SELECT measure_id, area_id, period_kind, period_id, breakdown, category FROM observation WHERE basis <> 'as-reported')) AS beside
		FROM ${publishedRows} WHERE set_aside IS NULL`);
	const sources = await connection.rows<{ source: string; n: number }>(sql`
		SELECT source_found AS source, count(*) AS n FROM ${publishedRows} WHERE set_aside IS NULL AND source_found IS NOT NULL
		GROUP BY source_found ORDER BY n DESC, source_found`);
	const { used, beside, unsaid } = counts!;
	const named = sources
		.slice(0, mostNamed)
		.map(({ source, n }) => `“${source}” (${n.toLocaleString('en-GB')})`);
	const more = sources.length - named.length;
	return [
		...noteOnRows(
			file,
			used,
			'These figures are shown as they were reported: nothing here was counted from records.',
			'Each is marked so. No line, trend or rank joins them to figures that are counted or published.'
		),
		...noteOnRows(
			file,
			beside,
			`${beside.toLocaleString('en-GB')} of them ${beside === 1 ? 'is' : 'are'} counted here or published too, and that figure is shown.`,
			'Take them out, or compare the two.'
		),
		...noteOnRows(
			file,
			used - unsaid,
			`They were reported in ${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}.`,
			'Nothing to do.'
		),
		...noteOnRows(
			file,
			unsaid,
			`${unsaid.toLocaleString('en-GB')} of them ${unsaid === 1 ? 'does' : 'do'} not say where ${unsaid === 1 ? 'it was' : 'they were'} reported.`,
			'Add a column “source”, so that others can find them.'
		)
	];
}

/** Which columns of a table with a year or a measure a column were read, and as what. */
export function wideNotes({ each, figures }: WideTable, file: string): readonly Problem[] {
	const taken = figures.flatMap(({ of, columns }) =>
		Object.entries(columns).map(([role, column]) =>
			role === 'value' ? `“${column}” as ${of}` : `“${column}” as the ${role} of ${of}`
		)
	);
	const more = taken.length - mostNamed;
	return noteOnRows(
		file,
		taken.length,
		`This table has a ${each} a column, so each filled cell was read as a figure: ${taken.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}.`,
		'Rows are counted here in figures. Remove the file if a column is of something else.'
	);
}

const mostNamed = 6;

/** The words for each reason that a row is not used. */
export const reportedReasons: Reasons = {
	measure: {
		column: 'measure',
		one: 'is of a measure that is not known here',
		many: 'are of measures that are not known here',
		advice: 'Write its name as it stands on the methods page, such as “Ready for school”.'
	},
	place: {
		column: 'place',
		one: 'is of a place that is not known here by that name',
		many: 'are of places that are not known here by that name',
		advice:
			'Write its ONS code, or “centre:” or “locality:” before its local number; England, a region or an authority may stand by name.'
	},
	period: {
		column: 'period',
		one: 'is not of a period that its measure goes by',
		many: 'are not of a period that their measure goes by',
		advice: 'A year such as 2019/20 is used, of some measures also a quarter such as 2019/20 Q3.'
	},
	group: {
		column: 'group',
		one: 'is of a group that its measure is not divided into here',
		many: 'are of groups that their measure is not divided into here',
		advice: 'Write the group as it stands on the measure’s page, with its breakdown beside it.'
	},
	unreadable: {
		column: undefined,
		one: 'holds something that is neither a number nor a known symbol',
		many: 'hold something that is neither a number nor a known symbol',
		advice: 'Percentages stand from 0 to 100, or all of a measure as fractions of 1.'
	},
	'more-than-all': {
		column: 'numerator',
		one: 'counts more than there are',
		many: 'count more than there are',
		advice: 'Are numerator and denominator mistaken for each other?'
	},
	disagrees: {
		column: 'value',
		one: 'gives a percentage that its own counts do not make',
		many: 'give percentages that their own counts do not make',
		advice: 'Which is right? Leave the other empty.'
	}
};
