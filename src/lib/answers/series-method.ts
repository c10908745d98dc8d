import type { Measure } from '$lib/catalogue/measure';
import { capitalise } from '$lib/format';
import { timeSeriesMethod } from '$lib/statistics';
import type { TimeSeriesChoice, TimeSeriesMethod, TrendPoint } from '$lib/statistics';

import { estimate } from './change';
import { position } from './series';
import type { MeasureSeries, SeriesPoint } from './series';
import { reasonAgainstWords, seriesMethodNames } from './series-method-words';

/** How a series may be read, and why not otherwise. */
export interface SeriesMethod {
	readonly method: TimeSeriesMethod | undefined;
	readonly sentence: string;
	/** The ways it is not read, each with its reason. */
	readonly notUsed: readonly string[];
}

/** Which way of reading suits a measure's series at a place, in words. */
export function seriesMethod(series: MeasureSeries, measure: Measure): SeriesMethod {
	const { method, notUsed, points }: TimeSeriesChoice = timeSeriesMethod(
		series.segments.flat().map((point) => trendPoint(point, measure)),
		{
			spacing: series.kind === 'financial-quarter' ? 'quarterly' : 'annual',
			seriesBreaks: series.breaks.map(({ from }) => position(from))
		}
	);
	const since = series.breaks.length > 0 ? ' since the last break' : '';
	const count = `${points} ${points === 1 ? 'point' : 'points'}${since}`;
	return {
		method,
		sentence:
			method === undefined
				? `With ${count}, no way of reading it says more than the figures themselves.`
				: `With ${count}, what suits is ${seriesMethodNames[method]}.`,
		notUsed: notUsed.map(
			(one) => `${capitalise(seriesMethodNames[one.method])}: ${reasonAgainstWords[one.reason]}`
		)
	};
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
	const isShare = measure.making === 'counted' && measure.figure === 'share';
	if (isShare && count !== undefined && denominator) return { period: x, count, denominator };
	const found = measure.unit === 'count' ? undefined : estimate(figure);
	return found ? { period: x, ...found } : { period: x, unavailable: 'missing-interval' };
}
