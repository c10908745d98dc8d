import type { Measure } from '$lib/catalogue/measure';
import type { Observation } from '$lib/catalogue/observation';
import { pooledYears } from '$lib/catalogue/pooled-years';
import { isReleased } from '$lib/catalogue/released';
import { formatValue } from '$lib/format';

import { figureAt } from './figure';
import type { Figure } from './figure';
import type { Figures } from './figures';
import { mainKind, periodsOf, yearOf } from './measure-periods';
import type { PeriodChoice } from './measure-periods';

/**
 * The latest quarter of a year that a release gives for a place, to be shown
 * where there is no figure of the whole year. Undefined for measures that are
 * not published by quarter, and where no quarter has a figure. Quarters that
 * were counted here from records stand beside their year, never in for it.
 */
export function standInQuarter(
	figures: Figures,
	measure: Measure,
	{ areaId, year }: { readonly areaId: string; readonly year: string }
): PeriodChoice | undefined {
	const periodId = quartersOfYear(figures, measure, { areaId, year }).at(-1);
	return periodId === undefined ? undefined : { periodId, periodKind: 'financial-quarter' };
}

/**
 * Whether a page may need a quarter to say how a place stands: one of a
 * release, of a year for which the place has no figure, or of England or a
 * region, which others are held against.
 */
export function mayStandIn(
	figures: Figures,
	{ measureId, areaId, areaLevel, periodId, periodKind, sourceId }: Observation
): boolean {
	if (periodKind !== 'financial-quarter' || !isReleased(sourceId)) return false;
	if (areaLevel === 'england' || areaLevel === 'region') return true;
	const year = { periodId: yearOf(periodId), periodKind: 'financial-year' } as const;
	return figures.at({ measureId, areaId, ...year })?.status !== 'ok';
}

/** The years of which a release gives a quarter of a measure for a place. */
export function yearsByQuarter(
	figures: Figures,
	measure: Measure,
	areaId: string
): readonly string[] {
	return [...new Set(releasedQuarters(figures, measure, areaId).map(yearOf))];
}

/** The years of which a release gives a quarter of a measure for any place. */
export function yearsOfQuarters(figures: Figures, measure: Measure): readonly string[] {
	if (!isByYearAndQuarter(measure)) return [];
	const found = new Set<string>();
	for (const { measureId, periodKind, periodId, status, sourceId } of figures.observations)
		if (
			measureId === measure.id &&
			periodKind === 'financial-quarter' &&
			status === 'ok' &&
			isReleased(sourceId)
		)
			found.add(yearOf(periodId));
	return [...found];
}

/**
 * How quarters come into a figure, in words to stand beside it: that it is a
 * year pooled from them, or one of them in place of its year, with the range
 * of all that are known. Undefined for every other figure.
 */
export function madeOfQuarters(
	figures: Figures,
	measure: Measure,
	{
		areaId,
		period,
		figure
	}: {
		readonly areaId: string;
		readonly period: PeriodChoice;
		readonly figure: Figure;
	}
): string | undefined {
	if (figure.kind === 'available' && figure.sourceId === pooledYears.sourceId)
		return 'pooled from its four quarters';
	if (period.periodKind === mainKind(measure)) return undefined;
	const year = yearOf(period.periodId);
	const latest = `the latest quarter, ${period.periodId}, in place of ${year}, which has no figure of its own`;
	const values = quartersOfYear(figures, measure, { areaId, year }).flatMap((periodId) => {
		const one = figureAt(figures, measure, { areaId, periodId, periodKind: period.periodKind });
		return one.kind === 'available' ? [one.value] : [];
	});
	if (values.length < 2) return latest;
	const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((value) =>
		formatValue(value, measure.unit)
	);
	return `${latest}; its ${values.length} quarters lie between ${lowest} and ${highest}`;
}

function quartersOfYear(
	figures: Figures,
	measure: Measure,
	{ areaId, year }: { readonly areaId: string; readonly year: string }
): readonly string[] {
	return releasedQuarters(figures, measure, areaId).filter((id) => yearOf(id) === year);
}

function releasedQuarters(figures: Figures, measure: Measure, areaId: string): readonly string[] {
	if (!isByYearAndQuarter(measure)) return [];
	const periodKind = 'financial-quarter';
	return periodsOf(figures, measure, periodKind).filter((periodId) => {
		const found = figures.at({ measureId: measure.id, areaId, periodId, periodKind });
		return found?.status === 'ok' && isReleased(found.sourceId);
	});
}

function isByYearAndQuarter(measure: Measure): boolean {
	return (
		mainKind(measure) === 'financial-year' && measure.periodKinds.includes('financial-quarter')
	);
}
