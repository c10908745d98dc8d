import type { SeriesBreak } from '$lib/catalogue/measure';
import { formatValue, inWords } from '$lib/format';

import type { Course, UnknownCourse } from './course';
import { directionWords } from './course-words';
import type { MeasureSeries } from './series';
import type { Standing } from './standing';

/** What a series says, in a sentence: which way it went, since when and by what right. */
export function timeReading({ course, measure }: Standing, breaks: readonly SeriesBreak[]): string {
	return `${moved(course, measure.unit)}${broken(breaks)}`;
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

function moved(course: Course, unit: Standing['measure']['unit']): string {
	if (course.kind === 'unknown') return unknown[course.reason];
	const { change, from, to, method, points, evidence, left } = course;
	const movement = unit === 'percent' ? 'percentage-points' : unit;
	const by = formatValue(Math.abs(change), movement);
	const size = by === formatValue(0, movement) ? 'Level' : `${change > 0 ? 'Up' : 'Down'} ${by}`;
	const span =
		method === 'trend'
			? `from ${from} to ${to}, by the line through ${inWords(points)} years`
			: `from ${from} to ${to}, one against the other`;
	const verdict =
		evidence === 'none'
			? '<strong>no clear change</strong>; chance alone could do that'
			: `<strong>${directionWords(course)}</strong>`;
	return `${size} ${span}: ${verdict}.${left === undefined ? '' : ` ${left} no longer counts in it.`}`;
}

function broken(breaks: readonly SeriesBreak[]): string {
	const last = breaks.at(-1);
	return last ? ` No line crosses ${last.from}: ${last.reason.replace(/^T/, 't')}.` : '';
}

const unknown: Readonly<Record<UnknownCourse, string>> = {
	'no-figure': 'Without a figure for the period shown, which way this is going cannot be said.',
	'one-period': 'One comparable period cannot say which way this is going.',
	'too-few': 'Too few were counted to say which way this is going.',
	'part-of-year': 'A quarter alone cannot say which way the years are going.',
	'by-quarter': 'Quarters are read by their ordinary ups and downs, from twelve of them on.',
	'no-interval': 'Without an interval, no change can be told from chance.'
};
