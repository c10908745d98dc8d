import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { BreakdownId } from '$lib/catalogue/breakdowns';
import { breastfeeding } from '$lib/catalogue/measures/health-visiting';
import { funded2YearOldTakeUp } from '$lib/catalogue/measures/funded-places';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import type { Basis, PeriodKind } from '$lib/catalogue/observation';

/**
 * A relation of `indicator`, `measure_id`, `period_kind`, `basis`,
 * `breakdown` and `category`: the indicators of the tool, by
 * their short names, that are measures of the catalogue by the same
 * definition. Its share of reviews that used ASQ-3, say, is not the share of
 * children on track, and its share of children in good settings not the share
 * of settings, so neither is here.
 */
export function laitIndicators(): Sql {
	const rows = indicators.map(
		({ name, measureId, kind, basis, breakdown = 'all', category = 'all' }) =>
			sql`(${name}, ${measureId}, ${kind}, ${basis}, ${breakdown}, ${category})`
	);
	return sql`(VALUES ${join(rows)}) AS lait_indicator(indicator, measure_id, period_kind, basis, breakdown, category)`;
}

interface LaitIndicator {
	/** `Measure_short` of the tool's data dictionary. */
	readonly name: string;
	readonly measureId: string;
	readonly kind: PeriodKind;
	readonly basis: Basis;
	readonly breakdown?: BreakdownId;
	readonly category?: string;
}

function profile(name: string, breakdown?: BreakdownId, category?: string): LaitIndicator {
	const whole = {
		name,
		measureId: gldPercent.id,
		kind: 'academic-year',
		basis: 'school-location'
	} as const;
	return breakdown && category ? { ...whole, breakdown, category } : whole;
}

const indicators: readonly LaitIndicator[] = [
	profile('FSP_NEW_GOODDEV'),
	profile('FSP_Gooddev_FSM', 'fsm', 'eligible'),
	profile('FSP_Gooddev_FSM_Other', 'fsm', 'not eligible'),
	profile('FSP_Gooddev_White', 'ethnicity', 'white'),
	profile('FSP_Gooddev_Mixed', 'ethnicity', 'mixed'),
	profile('FSP_Gooddev_Asian', 'ethnicity', 'asian'),
	profile('FSP_Gooddev_Black', 'ethnicity', 'black'),
	profile('FSP_Gooddev_Other', 'ethnicity', 'other'),
	{
		name: '6wksBreast',
		measureId: breastfeeding.id,
		kind: 'financial-year',
		basis: 'residence'
	},
	// Its year is that of the January count, which lies in the financial year that ends in it.
	{
		name: '%_2yr_olds',
		measureId: funded2YearOldTakeUp.id,
		kind: 'financial-year',
		basis: 'setting-location'
	}
];
