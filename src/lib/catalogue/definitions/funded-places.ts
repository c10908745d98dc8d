import { sql } from '$lib/sql';

import type { Definitions } from './definition';

export const fundedPlacesDefinitions: Definitions = {
	'funded-2yo-takeup': {
		plain: 'The share of eligible two-year-olds who use their funded early-learning place.',
		numerator: 'Eligible two-year-olds with a funded place at the January count',
		denominator: 'Two-year-olds on the list of those eligible',
		rules: ['The January count of the year.', 'By where the child lives.'],
		caveats: [
			'From January 2025 some eligible children use a working-parent place instead, so the rate is not comparable backwards.'
		],
		sources: ['DfE funded early education and childcare'],
		evidence: 'verified',
		units: sql`SELECT place_id AS unit_id, financial_year(headcount_on) AS period_id, 'financial-year' AS period_kind, home_lsoa AS lsoa_code,
	CASE WHEN has_place THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM funded_place WHERE month(headcount_on) = 1`
	}
};
