import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../problem';
import { unknownFoldedIn } from './eyfsp-vocabulary';
import { countedRows, noteOnRows } from './published-problems';
import type { ReasonWords } from './published-problems';
import { publishedRows } from './published-rows';

/** What is to be known of those rows whose others count children of unknown eligibility. */
export async function eyfspNotes(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	const [folded] = await connection.rows<{ n: number }>(
		sql`SELECT count(*) AS n FROM ${publishedRows} WHERE set_aside IS NULL AND word IN (${join(unknownFoldedIn.map((word) => sql`${word}`))})`
	);
	return noteOnRows(
		file,
		folded!.n,
		`${countedRows(folded!.n)} of those used ${folded!.n === 1 ? 'counts' : 'count'} children whose eligibility for free school meals is not known with those not eligible.`,
		'Later releases leave them out: for England in 2021/22 the others are then 69.5%, not 68.8%. No line, difference or comparison goes from one to the other.'
	);
}

/** The words for each reason. */
export const eyfspReasons = {
	level: {
		column: 'geographic_level',
		one: 'speaks of a level of place that the product does not show',
		many: 'speak of a level of place that the product does not show',
		advice: 'England, regions, authorities and districts are used.'
	},
	'no-code': {
		column: 'geographic_level',
		one: 'speaks of children in no place with a code',
		many: 'speak of children in no place with a code',
		advice: 'They stay in the totals for England that the Department published.'
	},
	'own-district': {
		column: 'lad_code',
		one: 'gives an authority without districts a second time, as its own district',
		many: 'give an authority without districts a second time, as its own district',
		advice:
			'The authority’s own row is used. The two can differ: the Department counts districts by where the school stands.'
	},
	period: {
		column: 'time_period',
		one: 'is not of one academic year',
		many: 'are not of one academic year',
		advice:
			'A year such as 202425 is used. Several years in one figure, and years of another kind, cannot stand in a series.'
	},
	breakdown: {
		column: 'breakdown_topic',
		one: 'is of a breakdown the product does not chart',
		many: 'are of a breakdown the product does not chart',
		advice:
			'Nothing to do. Sex, free school meals, major ethnic group and first language are used, each by itself.'
	},
	category: {
		column: 'breakdown',
		one: 'is of a group that is not known here',
		many: 'are of a group that is not known here',
		advice: 'The publisher may have renamed it: compare with the groups on the methods page.'
	},
	unreadable: {
		column: undefined,
		one: 'holds something that is neither a number nor one of the symbols z, x, c, u, b and “:”',
		many: 'hold something that is neither a number nor one of the symbols z, x, c, u, b and “:”',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	},
	disagrees: {
		column: undefined,
		one: 'gives a percentage that its own counts do not make',
		many: 'give percentages that their own counts do not make',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	},
	'more-than-all': {
		column: undefined,
		one: 'counts more children with a good level of development than there are children',
		many: 'count more children with a good level of development than there are children',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	}
} as const satisfies Readonly<Record<string, ReasonWords>>;
