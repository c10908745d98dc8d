import type { Measure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Area } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { formatDate, listInWords } from '$lib/format';

import type { Figures } from './figures';
import type { PeriodChoice } from './measure-periods';

/**
 * That a centre, or a centre of a locality, was open for only a part of a
 * period, in words such as `part year: opened 1 December 2022`. Its figures
 * count what happened while it was open; denominators are unchanged.
 *
 * Undefined for larger places, for measures that count nothing a centre does,
 * and where every centre was open throughout or not at all as far as is known.
 */
export function partYear(
	figures: Figures,
	measure: Measure,
	area: Area,
	choice: PeriodChoice
): string | undefined {
	if (!countsWhatCentresDo(measure)) return undefined;
	const events =
		area.level === 'centre'
			? openingsWithin(area, choice).map(({ event }) => event)
			: area.level === 'locality' || area.level === 'district'
				? figures
						.places('centre', area.id)
						.flatMap((centre) => openingsWithin(centre, choice))
						.map(({ name, event }) => `${name} ${event}`)
				: [];
	const part = choice.periodKind === 'financial-quarter' ? 'part quarter' : 'part year';
	return events.length === 0 ? undefined : `${part}: ${listInWords(events)}`;
}

function countsWhatCentresDo(measure: Measure): boolean {
	const counted = measure.making === 'gap' ? measureById(measure.of) : measure;
	return counted?.making === 'counted' && counted.needs.includes('contacts');
}

function openingsWithin(
	{ name, opened, closed }: Area,
	{ periodId, periodKind }: PeriodChoice
): readonly { readonly name: string; readonly event: string }[] {
	const { start, end } = period(periodId, periodKind);
	const isIn = (date: string | undefined): date is string =>
		date !== undefined && date >= start && date <= end;
	return [
		...(isIn(opened) && opened > start ? [{ name, event: `opened ${formatDate(opened)}` }] : []),
		...(isIn(closed) && closed < end ? [{ name, event: closedWords(closed) }] : [])
	];
}

/** That a place closed, by its last day as an ISO date: for beside its name. */
export function closedWords(lastDay: string): string {
	return `closed ${formatDate(lastDay)}`;
}
