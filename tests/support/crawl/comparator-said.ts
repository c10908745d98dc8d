import type { Fault } from './fault.ts';
import type { PageReading } from './page-reading.ts';
import { headingOf, listOf, openingOf } from './place-and-year.ts';
import type { Wanted } from './place-and-year.ts';

/**
 * Whether the place is held against whom the list shows: that one or, where it has no figure, one
 * who is offered and is named; never the place itself.
 */
export function comparatorSaid(reading: PageReading, wanted: Wanted): readonly Fault[] {
	const list = listOf(reading, 'Compared with');
	const place = listOf(reading, 'Place');
	if (!list) return [];
	const placeId = wanted.page.kind === 'place' ? wanted.place?.id : place?.value;
	const faults: Fault[] = [];
	if (placeId !== undefined && list.options.some(({ value }) => value === placeId))
		faults.push({ kind: 'offered as its own comparator', words: placeId });
	const isOffered = list.options.some(({ value }) => value === wanted.comparatorId);
	if (isOffered && list.value !== wanted.comparatorId)
		faults.push({
			kind: 'another comparator than chosen',
			words: `${list.shown} for ${wanted.comparatorId}`
		});
	if (wanted.page.kind !== 'measure') return faults;

	const named = /(?:(?:better|worse|higher|lower) than|about the same as) (.+)\.$/.exec(
		headingOf(reading)
	)?.[1];
	if (named === undefined || named === list.shown) return faults;
	if (!list.options.some(({ label }) => label === named))
		faults.push({ kind: 'held against someone who is not offered', words: headingOf(reading) });
	const hasFigure = openingOf(reading)
		.split('\n')
		.some((line) => new RegExp(`${escaped(list.shown)} [\\d£−-]`).test(line));
	if (hasFigure)
		faults.push({
			kind: 'held against another though the chosen one has a figure',
			words: `${list.shown}: ${headingOf(reading)}`
		});
	return faults;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
