import type { SeriesBreak } from '$lib/catalogue/measure';
import { capitalise, formatValue } from '$lib/format';

import type { Standing } from './standing';

/** What a series says, in a sentence: which way it went, since when and by what right. */
export function timeReading({ change, measure }: Standing, breaks: readonly SeriesBreak[]): string {
	return `${moved(change, measure.unit)}${broken(breaks)}`;
}

function moved(change: Standing['change'], unit: Standing['measure']['unit']): string {
	if (change.kind === 'unknown') return unknown[change.reason];
	const by = formatValue(
		Math.abs(change.difference),
		unit === 'percent' ? 'percentage-points' : unit
	);
	const way = change.difference >= 0 ? 'up' : 'down';
	const test =
		change.method === 'recent-trend' ? 'by the five-year trend test' : 'first year against last';
	const since = `${way} ${by} since ${change.from}`;
	return change.direction === 'no-clear-change'
		? `${capitalise(since)}, which is <strong>within chance</strong> ${test}.`
		: `${capitalise(since)}: <strong>${change.direction}</strong>, ${test}.`;
}

function broken(breaks: readonly SeriesBreak[]): string {
	const last = breaks.at(-1);
	return last ? ` No line crosses ${last.from}: ${last.reason.replace(/^T/, 't')}.` : '';
}

const unknown = {
	'one-period': 'One comparable year cannot say which way this is going.',
	'too-few': 'Too few were counted to say which way this is going.',
	'no-interval': 'Without an interval, no change can be told from chance.'
} as const;
