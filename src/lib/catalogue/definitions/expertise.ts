import { sql } from '$lib/sql';

import type { Definitions } from './definition';

const asAtMarch = sql`financial_year(as_at) AS period_id, 'financial-year' AS period_kind, lsoa_code`;

export const expertiseDefinitions: Definitions = {
	'settings-good-outstanding': {
		plain:
			'The share of local early years settings whose latest graded inspection was good or outstanding.',
		numerator: 'Settings graded good or outstanding',
		denominator: 'Settings with a graded inspection',
		rules: ['As the settings stood on 31 March.', 'By where the setting stands.'],
		caveats: [
			'Ofsted no longer gives one overall grade: the series ends with the last graded inspections.'
		],
		sources: ['Ofsted childcare providers and inspections'],
		evidence: 'verified',
		units: sql`SELECT setting_id AS unit_id, ${asAtMarch}, CASE WHEN grade <= 2 THEN 1 ELSE 0 END AS numerator, 1 AS denominator, setting_type
FROM setting WHERE grade IS NOT NULL AND month(as_at) = 3`
	},
	'childminder-network': {
		plain:
			'The share of local childminders who took part in the centres’ network, training or visits in the year.',
		numerator: 'Registered childminders who took part at least once',
		denominator: 'Registered childminders in the area on 31 March',
		rules: [
			'By where the childminder works.',
			'Childminders of whom it is not recorded whether they took part are in neither count.'
		],
		caveats: [],
		sources: ['Core purpose of Sure Start children’s centres, area 6'],
		evidence: 'derived',
		units: sql`SELECT setting_id AS unit_id, ${asAtMarch}, CASE WHEN in_network THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM setting WHERE setting_type = 'childminder' AND month(as_at) = 3 AND in_network IS NOT NULL`
	}
};
