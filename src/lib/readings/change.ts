import type { Measure, Polarity } from '$lib/catalogue/measure';
import { isUnavailable, recentTrend, squareAndAddDifference } from '$lib/statistics';
import type { Estimate } from '$lib/statistics';

import type { Available } from './figure';
import type { FigureKey, Figures } from './figures';
import type { PeriodChoice } from './measure-periods';
import { comparableUpTo, seriesOf } from './series';
import type { SeriesPoint } from './series';

export type Direction =
	'improving' | 'worsening' | 'rising' | 'falling' | 'closing' | 'widening' | 'no-clear-change';

/** Which way a measure is going, by what test, or why that cannot be said. */
export type Change =
	| {
			readonly kind: 'change';
			readonly direction: Direction;
			/** First and last period compared. */
			readonly from: string;
			readonly to: string;
			readonly method: 'recent-trend' | 'difference';
			/** Last minus first, in the measure's unit. */
			readonly difference: number;
	  }
	| { readonly kind: 'unknown'; readonly reason: UnknownChange };

/** Why it cannot be said: there is no figure for the period, none before it to hold it against, too few were counted, it has no interval, or it is a quarter in place of its year. */
export type UnknownChange = 'no-figure' | 'one-period' | 'too-few' | 'no-interval' | 'part-of-year';

/** Years that OHID’s trend test is made on. */
export const yearsOfTrendTest = 5;

/**
 * Which way a measure has gone at a place since the last break in its series:
 * OHID's trend test where there are five unbroken years, otherwise the
 * difference between the first and the last with its 95 % interval.
 */
export function changeOf(
	figures: Figures,
	measure: Measure,
	key: Pick<FigureKey, 'areaId' | 'breakdown' | 'category'>,
	{ periodId, periodKind }: PeriodChoice
): Change {
	const points = comparableUpTo(seriesOf(figures, measure, key, periodKind), periodId);
	const first = points[0];
	const last = points.at(-1);
	if (!first || last?.periodId !== periodId) return { kind: 'unknown', reason: 'no-figure' };
	if (points.length < 2) return { kind: 'unknown', reason: 'one-period' };
	return trendTest(measure, points) ?? differenceTest(measure, first, last);
}

function trendTest(
	measure: Measure,
	points: readonly SeriesPoint<Available>[]
): Change | undefined {
	const recent = points.slice(-yearsOfTrendTest);
	const isAnnual = recent.every(({ x }, i) => i === 0 || x - recent[i - 1]!.x === 1);
	const hasCounts =
		measure.unit === 'percent' && measure.making !== 'gap' && measure.figure === 'share';
	if (
		!hasCounts ||
		!isAnnual ||
		recent.length < yearsOfTrendTest ||
		recent.some(({ figure }) => !figure.isEnoughToJudge || figure.count === undefined)
	)
		return undefined;
	const trend = recentTrend(
		recent.map(({ x, figure }) => ({
			period: x,
			count: figure.count!,
			denominator: figure.denominator!
		})),
		{ polarity: measure.polarity }
	);
	if (isUnavailable(trend)) return undefined;
	const sign = trend.direction === 'increasing' ? 1 : trend.direction === 'decreasing' ? -1 : 0;
	return {
		kind: 'change',
		direction: directionWord(sign, measure),
		from: recent[0]!.periodId,
		to: recent.at(-1)!.periodId,
		method: 'recent-trend',
		difference: recent.at(-1)!.figure.value - recent[0]!.figure.value
	};
}

function differenceTest(
	measure: Measure,
	first: SeriesPoint<Available>,
	last: SeriesPoint<Available>
): Change {
	if (!first.figure.isEnoughToJudge || !last.figure.isEnoughToJudge)
		return { kind: 'unknown', reason: 'too-few' };
	const before = estimate(first.figure);
	const after = estimate(last.figure);
	if (!before || !after) return { kind: 'unknown', reason: 'no-interval' };
	const { value, interval } = squareAndAddDifference({ first: after, second: before });
	const sign = interval.lower > 0 ? 1 : interval.upper < 0 ? -1 : 0;
	return {
		kind: 'change',
		direction: directionWord(sign, measure),
		from: first.periodId,
		to: last.periodId,
		method: 'difference',
		difference: value
	};
}

/** A figure as the estimate that statistics take, where it has an interval. */
export function estimate(figure: Available): Estimate | undefined {
	if (figure.lower === undefined || figure.upper === undefined) return undefined;
	return {
		value: figure.value,
		interval: { lower: figure.lower, upper: figure.upper, confidence: 0.95 }
	};
}

function directionWord(sign: number, measure: Measure): Direction {
	if (sign === 0) return 'no-clear-change';
	if (measure.making === 'gap') return sign < 0 ? 'closing' : 'widening';
	return goodSign(measure.polarity) === 0
		? sign > 0
			? 'rising'
			: 'falling'
		: sign === goodSign(measure.polarity)
			? 'improving'
			: 'worsening';
}

function goodSign(polarity: Polarity): number {
	return polarity === 'neutral' ? 0 : polarity === 'higher-better' ? 1 : -1;
}
