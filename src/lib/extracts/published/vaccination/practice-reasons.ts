import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Problem } from '../../problem';
import { countedRows, noteOnRows } from '../published-problems';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import { vaccinationReasons } from './vaccination-reasons';

/** What is to be known of the rows used: that they are no official statistics, what was held back, and where the practices lie. */
export async function practiceNotes(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	const [found] = await connection.rows<{ used: number; hidden: number; unplaced: number }>(sql`
		SELECT count(*) AS used, count(*) FILTER (status = 'suppressed' AND share IS NOT NULL) AS hidden,
			count(*) FILTER (authority_code IS NULL) AS unplaced
		FROM ${publishedRows} WHERE set_aside IS NULL`);
	const { used, hidden, unplaced } = found!;
	return [
		...noteOnRows(
			file,
			used,
			'Figures of GP practices are no official statistics, and are of the children registered with a practice wherever they live.',
			'Use them to see which practices stand out, not to judge the authority: COVER is its figure.'
		),
		...noteOnRows(
			file,
			hidden,
			`${countedRows(hidden)} of those used ${hidden === 1 ? 'has' : 'have'} a percentage without its counts, which were held back for being small.`,
			'They are shown as suppressed: of so few children the percentage would give the counts away.'
		),
		...noteOnRows(
			file,
			unplaced,
			'The file does not say in which authority its practices lie, so they stand under England.',
			'Add a column “la_code” with the ONS code of the authority, such as E10000032, to see them under it.'
		)
	];
}

/** The words for each reason that a row is not used. */
export const practiceReasons: Reasons = {
	...vaccinationReasons,
	practice: {
		column: undefined,
		one: 'names no GP practice by its code',
		many: 'name no GP practice by its code',
		advice:
			'A practice has a letter and five digits, such as H82006. Totals over practices are not used.'
	},
	period: {
		column: undefined,
		one: 'is not of one financial year',
		many: 'are not of one financial year',
		advice: 'A year such as 2021/22 is used.'
	},
	'more-than-all': {
		column: undefined,
		one: 'counts more children vaccinated than there are',
		many: 'count more children vaccinated than there are',
		advice: 'Are two columns mistaken for each other? Tell whoever prepared the file.'
	},
	disagrees: {
		column: undefined,
		one: 'gives a percentage that its own counts do not make',
		many: 'give percentages that their own counts do not make',
		advice: 'Tell whoever prepared the file.'
	}
};
