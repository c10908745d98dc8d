import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { receptionOverweight } from '$lib/catalogue/measures/child-weight';
import {
	asq3AllFive,
	breastfeeding,
	newBirthVisit,
	review2YearCoverage
} from '$lib/catalogue/measures/health-visiting';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { mmr1At24Months, mmr1At5Years, mmr2At5Years } from '$lib/catalogue/measures/mmr';
import type { Basis, PeriodKind } from '$lib/catalogue/observation';

/**
 * A relation of `indicator`, `measure_id`, `period_kind`, `basis`,
 * `breakdown` and `category`: the indicators that are measures of the
 * catalogue by the same definition, by their names in letters and digits only.
 * Names and not numbers, since a number that is mistaken is a wrong figure and
 * a name that is not known is only a missing one.
 */
export function fingertipsIndicators(): Sql {
	const rows = indicators.flatMap(({ names, measureId, kind, basis, fsm }) =>
		[...new Set(names.map(lettersAndDigits))].map(
			(name) =>
				sql`(${name}, ${measureId}, ${kind}, ${basis}, ${fsm ? 'fsm' : 'all'}, ${fsm ?? 'all'})`
		)
	);
	return sql`(VALUES ${join(rows)}) AS fingertips_indicator(indicator, measure_id, period_kind, basis, breakdown, category)`;
}

/** A list of the measures that are published by sex and have that breakdown here. */
export const measuresBySex = sql`(${join([gldPercent, asq3AllFive, receptionOverweight].map(({ id }) => sql`${id}`))})`;

function lettersAndDigits(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('½', '12')
		.replace(/[^a-z0-9]/g, '');
}

interface FingertipsIndicator {
	readonly names: readonly string[];
	readonly measureId: string;
	readonly kind: PeriodKind;
	readonly basis: Basis;
	readonly fsm?: string;
}

const vaccination = { kind: 'financial-year', basis: 'registered-population' } as const;
const healthVisiting = { kind: 'financial-year', basis: 'residence' } as const;
const profile = {
	measureId: gldPercent.id,
	kind: 'academic-year',
	basis: 'school-location'
} as const;

// Profiles carry some indicators behind a number of their own: `C10 - Percentage of New Birth Visits …`.
const indicators: readonly FingertipsIndicator[] = [
	{
		...profile,
		names: [
			'School readiness: percentage of children achieving a good level of development at the end of Reception',
			'School readiness: the percentage of children achieving a good level of development at the end of reception'
		]
	},
	{
		...profile,
		fsm: 'eligible',
		names: [
			'School readiness: percentage of children with free school meal status achieving a good level of development at the end of Reception',
			'School readiness: the percentage of children with free school meal status achieving a good level of development at the end of reception',
			'Children with free school meal status achieving a good level of development at the end of reception'
		]
	},
	{
		...vaccination,
		measureId: mmr1At24Months.id,
		names: ['Population vaccination coverage: MMR for one dose (2 years old)']
	},
	{
		...vaccination,
		measureId: mmr1At5Years.id,
		names: ['Population vaccination coverage: MMR for one dose (5 years old)']
	},
	{
		...vaccination,
		measureId: mmr2At5Years.id,
		names: ['Population vaccination coverage: MMR for two doses (5 years old)']
	},
	{
		...healthVisiting,
		measureId: breastfeeding.id,
		names: [
			'Breastfeeding prevalence at 6 to 8 weeks',
			'Breastfeeding prevalence at 6 to 8 weeks - current method',
			'Breastfeeding prevalence at 6-8 weeks - current method',
			'Breastfeeding prevalence at 6-8 weeks after birth - current method',
			'Breastfeeding prevalence at 6 to 8 weeks after birth',
			'Breastfeeding prevalence at 6 to 8 weeks after birth - current method'
		]
	},
	{
		...healthVisiting,
		measureId: asq3AllFive.id,
		names: [
			'Child development: percentage of children achieving the expected level in all five areas of development at 2 to 2½ years',
			'Child development: percentage of children achieving the expected level in all five areas of development at 2 to 2 and a half years',
			'Child development: percentage of children achieving a good level of development at 2 to 2½ years',
			'Child development: percentage of children achieving a good level of development at 2 to 2 and a half years'
		]
	},
	{
		measureId: receptionOverweight.id,
		kind: 'academic-year',
		basis: 'residence',
		names: [
			'Reception prevalence of overweight (including obesity)',
			'Prevalence of overweight (including obesity) in reception'
		]
	},
	{
		...healthVisiting,
		measureId: newBirthVisit.id,
		names: [
			'Proportion of New Birth Visits (NBVs) completed within 14 days',
			'Percentage of New Birth Visits (NBVs) completed within 14 days'
		]
	},
	{
		...healthVisiting,
		measureId: review2YearCoverage.id,
		names: [
			'Proportion of children who received a 2 to 2½ year review by the time they turned 2½ years'
		]
	}
];
