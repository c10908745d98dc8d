import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { coveredPeriods } from '../covered';
import type { Definition, Definitions } from './definition';

// Born on 29 February: the birthday is 28 February in other years, as adding years gives.
function cohort(age: 2 | 5, doses: number, since: Sql): Sql {
	return sql`SELECT patient_id AS unit_id, p.period_id, p.period_kind, lsoa_code,
	CASE WHEN ${identifier(`doses_by_${age}`)} >= ${doses} THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM mmr_child JOIN period_day p ON p.day = CAST(date_of_birth + to_years(${age}) AS DATE) AND p.period_kind IN ('financial-year', 'financial-quarter')
	AND p.period_end <= (SELECT last_day(last_day) FROM immunisation_span WHERE part = 'dose')
WHERE (p.period_id, p.period_kind) IN ${coveredPeriods('immunisation_span', { part: 'born', before: sql`to_years(${age})` })} AND ${since} AND (removed_on IS NULL OR removed_on > p.day)`;
}

const common = {
	sources: ['UKHSA COVER programme', 'NHS Data Dictionary, COVER data set']
} as const satisfies Partial<Definition>;

const commonRules = [
	'Doses count from the first birthday on; two on one day are one.',
	'No child is left out for refusal, contraindication or having no appointment; one who left the list by the birthday is.',
	'A year is its four quarters added up, never the mean of their percentages.',
	'By where the child lives; the published figures are by registered population.'
];

export const mmrDefinitions: Definitions = {
	'mmr1-24m': {
		...common,
		plain:
			'The share of two-year-olds who had had one dose of MMR or MMRV by their second birthday.',
		numerator: 'Children with at least one dose on or before their second birthday',
		denominator: 'Children whose second birthday falls in the period',
		rules: commonRules,
		caveats: [],
		evidence: 'verified',
		units: cohort(2, 1, sql`TRUE`)
	},
	'mmr1-5y': {
		...common,
		plain: 'The share of five-year-olds with at least one dose of MMR or MMRV.',
		numerator: 'Children with at least one dose on or before their fifth birthday',
		denominator: 'Children whose fifth birthday falls in the period',
		rules: commonRules,
		caveats: ['Its difference from the figure at two shows how many catch up late.'],
		evidence: 'verified',
		units: cohort(5, 1, sql`TRUE`)
	},
	'mmr2-5y': {
		...common,
		plain: 'The share of five-year-olds fully protected against measles before starting Year 1.',
		numerator: 'Children with two doses on different days on or before their fifth birthday',
		denominator: 'Children whose fifth birthday falls in the period',
		rules: commonRules,
		caveats: [
			'Until 2025 the second dose was offered at 3 years 4 months; children born from July 2024 are offered it at 18 months.'
		],
		evidence: 'verified',
		units: cohort(5, 2, sql`TRUE`)
	},
	'mmr2-24m': {
		...common,
		plain:
			'The share of two-year-olds already fully protected, now that the second dose is due at 18 months.',
		numerator: 'Children with two doses on different days on or before their second birthday',
		denominator: 'Children born on or after 1 July 2024 whose second birthday falls in the period',
		rules: [
			...commonRules,
			'Counted from the quarter July to September 2026, the first in which it can be met.'
		],
		caveats: ['A local measure until UKHSA publishes its own definition.'],
		evidence: 'derived',
		units: cohort(
			2,
			2,
			sql`date_of_birth >= DATE '2024-07-01' AND p.period_kind = 'financial-quarter' AND p.period_start >= DATE '2026-07-01'`
		)
	}
};
