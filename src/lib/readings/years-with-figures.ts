import type { Measure } from '$lib/catalogue/measure';
import { measures } from '$lib/catalogue/measures';
import { listInWords } from '$lib/format';

import { figureAt } from './figure';
import type { Figures } from './figures';
import { mainKind, periodsOf, yearOf } from './measure-periods';
import { yearsByQuarter } from './stand-in-quarter';

/** The years for which a place has a figure of any of these measures, in their main periods or by a quarter in place of one, oldest first. */
export function yearsWithFigures(
	figures: Figures,
	areaId: string,
	among: readonly Measure[] = measures
): readonly string[] {
	const found = new Set<string>();
	for (const measure of among) {
		const periodKind = mainKind(measure);
		for (const periodId of periodsOf(figures, measure, periodKind)) {
			const year = yearOf(periodId);
			if (!found.has(year) && hasFigure(figures, measure, { areaId, periodId, periodKind }))
				found.add(year);
		}
		for (const year of yearsByQuarter(figures, measure, areaId)) found.add(year);
	}
	return [...found].sort();
}

/** Years as a sentence says them: `2021/22 to 2024/25`, `2019/20 and 2021/22`. Three and more without a hole are a span. */
export function yearsInWords(years: readonly string[]): string {
	const spans: string[][] = [];
	for (const year of years) {
		const last = spans.at(-1);
		if (last && startOf(year) === startOf(last.at(-1)!) + 1) last.push(year);
		else spans.push([year]);
	}
	return listInWords(
		spans.flatMap((span) => (span.length < 3 ? span : [`${span[0]} to ${span.at(-1)}`]))
	);
}

function startOf(year: string): number {
	return Number(year.slice(0, 4));
}

function hasFigure(
	figures: Figures,
	measure: Measure,
	key: Parameters<typeof figureAt>[2]
): boolean {
	return figureAt(figures, measure, key).kind === 'available';
}
