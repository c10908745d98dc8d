import type { Measure } from '$lib/catalogue/measure';
import { capitalise, countOf } from '$lib/format';
import { timeSeriesMethod } from '$lib/statistics';
import type { ReasonAgainst, TimeSeriesChoice, TrendPoint } from '$lib/statistics';

import { confidenceOf } from './evidence';
import type { Available } from './figure';
import { fitPoints, isShareOfCounts } from './fit-points';
import { position, upTo } from './series';
import type { MeasureSeries, SeriesPoint } from './series';
import { reasonAgainstWords, seriesMethodNames } from './series-method-words';
import type { ReadingMethod } from './series-method-words';

/** How a series may be read, and why not otherwise. */
export interface SeriesMethod {
	readonly method: ReadingMethod | undefined;
	readonly sentence: string;
	/** The ways it is not read, each with its reason. */
	readonly notUsed: readonly string[];
}

/** Which way of reading suits a measure's series at a place, in words: the whole of it, or as far as the period that is shown. */
export function seriesMethod(whole: MeasureSeries, measure: Measure, shown?: string): SeriesMethod {
	const series = shown === undefined ? whole : upTo(whole, shown);
	const isPart = series.segments.flat().length < whole.segments.flat().length;
	const taken = series.segments.flat().map((point) => trendPoint(point, measure));
	const choice = asTheCourseIsRead(
		timeSeriesMethod(taken, {
			spacing: series.kind === 'financial-quarter' ? 'quarterly' : 'annual',
			seriesBreaks: series.breaks.map(({ from }) => position(from))
		}),
		series.kind === 'financial-quarter' ? undefined : fitSinceBreak(series, measure)
	);
	const drawn = drawnSinceBreak(series);
	const points = pointsInWords(drawn, choice.points, {
		measure,
		since: `${series.breaks.length > 0 ? ' since the last break' : ''}${isPart ? ` up to ${shown}` : ''}`
	});
	const hasIntervals = choice.points > 0 || drawn.length === 0;
	return {
		method: choice.method,
		sentence:
			choice.method === undefined
				? `With ${points}, no way of reading it says more than the figures themselves.`
				: `With ${points}, what suits is ${seriesMethodNames[choice.method]}.`,
		notUsed: choice.notUsed.map(({ method, reason }) => {
			const isForWant = reason === 'too-few-points' && !hasIntervals;
			const why = isForWant ? 'needs points that can be judged' : reasonAgainstWords[reason];
			return `${capitalise(seriesMethodNames[method])}: ${why}`;
		})
	};
}

// Years are read as their course is: by a line from three fit points on, else by two.
function asTheCourseIsRead(choice: TimeSeriesChoice, fit: number | undefined): AsRead {
	if (fit === undefined) return choice;
	const method = fit >= 3 ? 'line' : fit === 2 ? 'two-point-comparison' : undefined;
	const others = choice.notUsed.filter(
		(one) => one.method !== 'recent-trend' && one.method !== 'two-point-comparison'
	);
	return {
		points: fit,
		method,
		notUsed: [
			...(method === 'line' ? [] : [{ method: 'line', reason: 'too-few-points' } as const]),
			...(method === 'two-point-comparison'
				? []
				: [
						{
							method: 'two-point-comparison',
							reason: method === 'line' ? 'better-method' : 'too-few-points'
						} as const
					]),
			...others
		]
	};
}

function fitSinceBreak(series: MeasureSeries, measure: Measure): number {
	const points = drawnSinceBreak(series).filter(
		(point): point is SeriesPoint<Available> => point.figure.kind === 'available'
	);
	return fitPoints(points, measure).length;
}

/** A choice of method with a way of ours besides those of the statistics. */
type AsRead = Omit<TimeSeriesChoice, 'method' | 'notUsed'> & {
	readonly method: ReadingMethod | undefined;
	readonly notUsed: readonly { readonly method: ReadingMethod; readonly reason: ReasonAgainst }[];
};

/** The figures that are drawn since the latest break, whether or not a method can use them. */
function drawnSinceBreak({ segments, breaks }: MeasureSeries): readonly SeriesPoint[] {
	const since = breaks.at(-1)?.x ?? -Infinity;
	return segments.flat().filter(({ x, figure }) => x > since && figure.kind === 'available');
}

function pointsInWords(
	drawn: readonly SeriesPoint[],
	usable: number,
	{ measure, since }: { readonly measure: Measure; readonly since: string }
): string {
	if (drawn.length === 0) return `no point${since}`;
	const points = `${countOf(drawn.length, { one: 'point', many: 'points' })}${since}`;
	if (drawn.length === usable) return points;
	if (usable > 0) return `${points}, ${usable} of which can be judged`;
	const few = drawn.filter((point) => {
		const taken = trendPoint(point, measure);
		return 'unavailable' in taken && taken.unavailable === 'too-few';
	}).length;
	const subject = drawn.length === 1 ? 'which' : 'none of which';
	if (few === 0) return `${points}, ${subject} has ${drawn.length === 1 ? 'no' : 'an'} interval`;
	if (few < drawn.length) return `${points}, ${subject} can be judged`;
	return `${points}, ${drawn.length === 1 ? 'with too few counted' : 'each with too few counted'}`;
}

/** A point as statistics take it; under ten is not enough to judge. */
function trendPoint({ x, figure }: SeriesPoint, measure: Measure): TrendPoint {
	if (figure.kind === 'missing')
		return {
			period: x,
			unavailable: figure.reason === 'suppressed' ? 'suppressed' : 'not-collected'
		};
	if (!figure.isEnoughToJudge) return { period: x, unavailable: 'too-few' };
	const { count, denominator } = figure;
	if (isShareOfCounts(measure) && count !== undefined && denominator)
		return { period: x, count, denominator };
	const { value, lower, upper } = figure;
	return lower === undefined || upper === undefined
		? { period: x, unavailable: 'missing-interval' }
		: { period: x, value, interval: { lower, upper, confidence: confidenceOf.likely } };
}
