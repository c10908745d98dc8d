import type { Measure } from '$lib/catalogue/measure';
import type { PeriodKind } from '$lib/catalogue/observation';

import type { Figures } from './figures';

/** A period that a figure is looked up by. */
export interface PeriodChoice {
	readonly periodId: string;
	readonly periodKind: PeriodKind;
}

/** The kind of period that a measure is first shown by. */
export function mainKind(measure: Measure): PeriodKind {
	return measure.periodKinds[0]!;
}

/** The periods for which a measure has figures, in order of time; a gap has those of its measure. */
export function periodsOf(
	figures: Figures,
	measure: Measure,
	kind: PeriodKind = mainKind(measure)
): readonly string[] {
	const own = figures.periods(measure.id, kind);
	return measure.making === 'gap'
		? [...new Set([...figures.periods(measure.of, kind), ...own])].sort()
		: own;
}

/** The years for which a measure has figures, oldest first. */
export function yearsOf(figures: Figures, measure: Measure): readonly string[] {
	return [...new Set(periodsOf(figures, measure).map(yearOf))];
}

/** The period that stands for a year: the year itself, or its last quarter where a measure goes by quarters alone. */
export function periodIn(
	figures: Figures,
	measure: Measure,
	year: string
): PeriodChoice | undefined {
	const periodKind = mainKind(measure);
	const periodId = periodsOf(figures, measure).findLast((id) => yearOf(id) === year);
	return periodId === undefined ? undefined : { periodId, periodKind };
}

/** `2024/25` of `2024/25 Q3`. */
export function yearOf(periodId: string): string {
	return periodId.slice(0, 7);
}
