import { identifier, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { CountedMeasure } from '../measure';
import { counted } from './counted';

// Born on 29 February: the birthday is 28 February in other years, as adding years gives.
function cohort(age: 2 | 5, doses: number, since: Sql): Sql {
	return sql`SELECT patient_id AS unit_id, p.period_id, p.period_kind, lsoa_code,
	CASE WHEN ${identifier(`doses_by_${age}`)} >= ${doses} THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM mmr_child JOIN period_day p ON p.day = CAST(date_of_birth + to_years(${age}) AS DATE) AND p.period_kind IN ('financial-year', 'financial-quarter')
	AND p.period_end <= (SELECT max(CAST(d AS DATE)) FROM (SELECT last_day(max(dose_date)) AS d FROM immunisation))
WHERE ${since} AND (removed_on IS NULL OR removed_on > p.day)`;
}

const herdGoal = { value: 0.95, label: 'herd protection', source: 'WHO European Region' };

const common = {
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'population',
	periodKinds: ['financial-year', 'financial-quarter'],
	basis: 'residence',
	goal: herdGoal,
	margin: {
		value: 0.01,
		reason:
			'Most areas lie between 80 and 95 %, where one point is a tenth of the children who are missed.'
	},
	sources: ['UKHSA COVER programme', 'NHS Data Dictionary, COVER data set'],
	needs: ['immunisations', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['imd-quintile-national']
} as const satisfies Partial<CountedMeasure>;

const commonRules = [
	'Doses count from the first birthday on; two on one day are one.',
	'No child is left out for refusal, contraindication or having no appointment; one who left the list by the birthday is.',
	'A year is its four quarters added up, never the mean of their percentages.',
	'By where the child lives; the published figures are by registered population.'
];

export const mmr1At24Months = counted({
	...common,
	id: 'mmr1-24m',
	name: 'MMR first dose by second birthday',
	shortName: 'MMR first dose at two',
	phrase: { words: 'first MMR doses', isPlural: true },
	area: 'outcomes',
	isHeadline: true,
	plain: 'The share of two-year-olds who had had one dose of MMR or MMRV by their second birthday.',
	numerator: 'Children with at least one dose on or before their second birthday',
	denominator: 'Children whose second birthday falls in the period',
	rules: commonRules,
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'had their first MMR dose by their second birthday',
	evidence: 'verified',
	units: cohort(2, 1, sql`TRUE`)
});

export const mmr1At5Years = counted({
	...common,
	id: 'mmr1-5y',
	name: 'MMR first dose by fifth birthday',
	shortName: 'MMR first dose at five',
	phrase: { words: 'first MMR doses by five', isPlural: true },
	area: 'universal',
	plain: 'The share of five-year-olds with at least one dose of MMR or MMRV.',
	numerator: 'Children with at least one dose on or before their fifth birthday',
	denominator: 'Children whose fifth birthday falls in the period',
	rules: commonRules,
	caveats: ['Its difference from the figure at two shows how many catch up late.'],
	noun: { one: 'five-year-old', many: 'five-year-olds' },
	achievement: 'had their first MMR dose by their fifth birthday',
	evidence: 'verified',
	units: cohort(5, 1, sql`TRUE`)
});

export const mmr2At5Years = counted({
	...common,
	id: 'mmr2-5y',
	name: 'MMR two doses by fifth birthday',
	shortName: 'Both MMR doses at five',
	phrase: { words: 'second MMR doses', isPlural: true },
	area: 'outcomes',
	isHeadline: true,
	plain: 'The share of five-year-olds fully protected against measles before starting Year 1.',
	numerator: 'Children with two doses on different days on or before their fifth birthday',
	denominator: 'Children whose fifth birthday falls in the period',
	rules: commonRules,
	caveats: [
		'Until 2025 the second dose was offered at 3 years 4 months; children born from July 2024 are offered it at 18 months.'
	],
	noun: { one: 'five-year-old', many: 'five-year-olds' },
	achievement: 'had both MMR doses by their fifth birthday',
	evidence: 'verified',
	units: cohort(5, 2, sql`TRUE`)
});

export const mmr2At24Months = counted({
	...common,
	id: 'mmr2-24m',
	name: 'MMR two doses by second birthday',
	shortName: 'Both MMR doses at two',
	phrase: { words: 'second MMR doses by two', isPlural: true },
	area: 'universal',
	plain:
		'The share of two-year-olds already fully protected, now that the second dose is due at 18 months.',
	numerator: 'Children with two doses on different days on or before their second birthday',
	denominator: 'Children born on or after 1 July 2024 whose second birthday falls in the period',
	rules: [
		...commonRules,
		'Counted from the quarter July to September 2026, the first in which it can be met.'
	],
	caveats: ['A local measure until UKHSA publishes its own definition.'],
	periodKinds: ['financial-quarter'],
	noun: { one: 'two-year-old', many: 'two-year-olds' },
	achievement: 'had both MMR doses by their second birthday',
	evidence: 'derived',
	units: cohort(
		2,
		2,
		sql`date_of_birth >= DATE '2024-07-01' AND p.period_kind = 'financial-quarter' AND p.period_start >= DATE '2026-07-01'`
	)
});
