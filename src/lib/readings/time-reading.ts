import type { SeriesBreak } from '$lib/catalogue/measure';
import { formatValue } from '$lib/format';

import type { UnknownChange } from './change';
import type { MeasureSeries } from './series';
import type { Standing } from './standing';

/** What a series says, in a sentence: which way it went, since when and by what right. */
export function timeReading({ change, measure }: Standing, breaks: readonly SeriesBreak[]): string {
	return `${moved(change, measure.unit)}${broken(breaks)}`;
}

/** The same of a series of other periods than the figure above it, which no reading of its ordinary ups and downs is to be had of. */
export function otherPeriodsReading(
	{ segments, breaks }: Pick<MeasureSeries, 'segments' | 'breaks'>,
	{ each }: { each: string }
): string {
	const points = segments.flat();
	const [first, last] = [points[0], points.at(-1)];
	const span =
		first && last && first !== last
			? `from ${first.periodId} to ${last.periodId}`
			: first?.periodId;
	return `By ${each}, ${span ?? 'without a figure'}: too few comparable ${each}s in a row to say which way it is going.${broken(breaks)}`;
}

function moved(change: Standing['change'], unit: Standing['measure']['unit']): string {
	if (change.kind === 'unknown') return unknown[change.reason];
	const movement = unit === 'percent' ? 'percentage-points' : unit;
	const by = formatValue(Math.abs(change.difference), movement);
	const test =
		change.method === 'recent-trend' ? 'by the five-year trend test' : 'first year against last';
	const isClear = change.direction !== 'no-clear-change';
	if (by === formatValue(0, movement))
		return isClear
			? `The same as in ${change.from}, yet <strong>${change.direction}</strong>, ${test}.`
			: `The same as in ${change.from}: <strong>no clear change</strong>, ${test}.`;
	const since = `${change.difference > 0 ? 'Up' : 'Down'} ${by} since ${change.from}`;
	return isClear
		? `${since}: <strong>${change.direction}</strong>, ${test}.`
		: `${since}, which is <strong>within chance</strong>, ${test}.`;
}

function broken(breaks: readonly SeriesBreak[]): string {
	const last = breaks.at(-1);
	return last ? ` No line crosses ${last.from}: ${last.reason.replace(/^T/, 't')}.` : '';
}

const unknown: Readonly<Record<UnknownChange, string>> = {
	'no-figure': 'Without a figure for the period shown, which way this is going cannot be said.',
	'one-period': 'One comparable period cannot say which way this is going.',
	'too-few': 'Too few were counted to say which way this is going.',
	'part-of-year': 'A quarter alone cannot say which way the years are going.',
	'no-interval': 'Without an interval, no change can be told from chance.'
};
