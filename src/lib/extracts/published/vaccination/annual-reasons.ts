import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { pooledYears } from '$lib/catalogue/pooled-years';

import type { Problem } from '../../problem';
import { countedRows, noteOnRows } from '../published-problems';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import { vaccinationReasons } from './vaccination-reasons';

/** What is to be known of the rows used: places counted together, and years pooled from quarters that give way to them. */
export async function annualNotes(
	connection: Connection,
	file: string
): Promise<readonly Problem[]> {
	const together = await connection.rows<{ found: string; n: number }>(sql`
		SELECT area_name AS found, count(*) AS n FROM ${publishedRows}
		WHERE set_aside IS NULL AND area_level = 'authority' AND starts_with(area_name, known_name || ' and ') GROUP BY area_name ORDER BY area_name`);
	const [pooled] = await connection.rows<{ n: number }>(sql`
		SELECT count(*) AS n FROM observation WHERE source_id = ${pooledYears.sourceId}
			AND (measure_id, area_id, period_id) IN (SELECT measure_id, area_id, period_id FROM ${publishedRows} WHERE set_aside IS NULL AND status = 'ok')`);
	return [
		...noteOnRows(
			file,
			together.reduce((sum, { n }) => sum + n, 0),
			`Two authorities are counted together in ${together.map(({ found }) => `“${found}”`).join(', ')}.`,
			'The figure stands under the first of the two, and the other has none.'
		),
		...noteOnRows(
			file,
			pooled!.n,
			`${countedRows(pooled!.n)} of those used ${pooled!.n === 1 ? 'takes' : 'take'} the place of years pooled from four quarters, which this release revises.`,
			'Nothing to do. The quarters stay as they were published.'
		)
	];
}

/** The words for each reason that a row is not used. */
export const annualReasons: Reasons = {
	...vaccinationReasons,
	beside: {
		column: undefined,
		one: 'stands beside a figure, as the children it is of or as its percentage',
		many: 'stand beside figures, as the children they are of or as their percentages',
		advice: 'Nothing to do. They were used with the figure.'
	},
	level: {
		column: undefined,
		one: 'speaks of a sort of place that the product does not show',
		many: 'speak of a sort of place that the product does not show',
		advice: 'England, regions and upper-tier authorities are used.'
	},
	period: {
		column: undefined,
		one: 'is not of one financial year',
		many: 'are not of one financial year',
		advice: 'A year such as 2023-24 is used.'
	},
	'more-than-all': {
		column: undefined,
		one: 'counts more children vaccinated than there are',
		many: 'count more children vaccinated than there are',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	},
	disagrees: {
		column: undefined,
		one: 'gives a percentage that its own counts do not make',
		many: 'give percentages that their own counts do not make',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	}
};
