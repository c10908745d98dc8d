import { sql } from '$lib/sql';

import type { Definitions } from './definition';

export const communityDefinitions: Definitions = {
	'volunteers-active': {
		plain: 'How many local people gave time at a centre in the year.',
		numerator: 'People who gave at least one session in the year',
		denominator: 'None: a count',
		rules: [
			'A person who volunteers at two centres counts once in each, and once in their locality.'
		],
		caveats: [],
		sources: ['Sandwell quarterly monitoring framework'],
		evidence: 'verified',
		units: sql`SELECT volunteer_id AS unit_id, financial_year AS period_id, 'financial-year' AS period_kind, centre_id, 1 AS numerator, NULL AS denominator
FROM volunteer WHERE sessions_given >= 1`
	},
	'volunteer-progression': {
		plain:
			'Of the volunteers who left in the year, the share who went on to work, training or education.',
		numerator: 'Volunteers who left for work, training or education',
		denominator: 'Volunteers who left in the year',
		rules: [
			'A destination that is not known counts as none.',
			'In the year they left. A person who left two centres counts once in each, and once in their locality.'
		],
		caveats: [],
		sources: ['Core purpose of Sure Start children’s centres, area 5'],
		evidence: 'derived',
		units: sql`SELECT volunteer_id AS unit_id, financial_year(left_on) AS period_id, 'financial-year' AS period_kind, centre_id,
	CASE WHEN destination IN ('work', 'training', 'education') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM volunteer WHERE left_on IS NOT NULL`
	}
};
