import type { Measure, Polarity } from '$lib/catalogue/measure';
import {
	differenceOfProportions,
	isUnavailable,
	linearTrend,
	squareAndAddDifference
} from '$lib/statistics';
import type { TrendPoint } from '$lib/statistics';

import { confidenceOf, differenceFrom, evidenceOfChiSquare } from './evidence';
import type { Evidence } from './evidence';
import type { Available } from './figure';
import type { Limits } from './evidence';
import type { FigureKey, Figures } from './figures';
import { fitPoints } from './fit-points';
import type { FitPoint } from './fit-points';
import { liesWithinMargin } from './margin';
import type { PeriodChoice } from './measure-periods';
import { comparableUpTo, seriesOf } from './series';
import type { SeriesPoint } from './series';
import { isTooWide } from './too-wide';

export type Direction =
	| 'improving'
	| 'worsening'
	| 'rising'
	| 'falling'
	| 'closing'
	| 'widening'
	| 'turned-round'
	| 'no-clear-change';

/** Which way a measure is going, by what test, or why that cannot be said. */
export type Course =
	| {
			readonly kind: 'course';
			readonly direction: Direction;
			readonly evidence: Evidence;
			/** A change that was found, and lies wholly within the measure’s margin. */
			readonly isSlight: boolean;
			/** First and last period that the test rests on. */
			readonly from: string;
			readonly to: string;
			readonly method: 'trend' | 'difference';
			/** How many points it rests on. */
			readonly points: number;
			/** The change over that span, in the measure's unit: of a trend along its line, else last minus first. */
			readonly change: number;
			/** Its 95 % limits. */
			readonly limits: Limits;
			/** The latest comparable period that lies before the span, and so no longer counts. */
			readonly left: string | undefined;
	  }
	| { readonly kind: 'unknown'; readonly reason: UnknownCourse };

export type KnownCourse = Extract<Course, { kind: 'course' }>;

/** Why it cannot be said: there is no figure for the period, none before it to hold it against, too few were counted, it has no interval, it is a quarter in place of its year, or quarters alone, which a control chart reads. */
export type UnknownCourse =
	'no-figure' | 'one-period' | 'too-few' | 'no-interval' | 'part-of-year' | 'by-quarter';

/** The most periods that a course is read over. */
const mostPoints = 5;

/**
 * Which way a measure has gone at a place since the last break in its series.
 *
 * Over the latest three to five periods that are fit: the line through them, by
 * the chi-square for trend of counts or weighted by intervals; `clear` only if no
 * one of them makes it. Over two: the difference between them.
 */
export function courseOf(
	figures: Figures,
	measure: Measure,
	key: Pick<FigureKey, 'areaId' | 'breakdown' | 'category'>,
	{ periodId, periodKind }: PeriodChoice
): Course {
	if (periodKind === 'financial-quarter') return { kind: 'unknown', reason: 'by-quarter' };
	const points = comparableUpTo(seriesOf(figures, measure, key, periodKind), periodId);
	return points.at(-1)?.periodId === periodId
		? courseThrough(measure, points)
		: { kind: 'unknown', reason: 'no-figure' };
}

/** The course of years that can be compared, oldest first, up to the last of them. */
export function courseThrough(measure: Measure, points: readonly SeriesPoint<Available>[]): Course {
	const last = points.at(-1);
	if (!last) return { kind: 'unknown', reason: 'no-figure' };
	if (points.length < 2) return { kind: 'unknown', reason: 'one-period' };
	const fit = fitPoints(points, measure);
	const tested = fit.slice(-mostPoints);
	if (tested.length < 2 || !isLatest(tested, last))
		return { kind: 'unknown', reason: whyNotFit(points) };
	const left = fit.at(-mostPoints - 1)?.to;
	return changeOver(measure, tested, { latest: last.figure, left });
}

// A point of too few to judge may have been joined to the one before it.
function isLatest(tested: readonly FitPoint[], last: SeriesPoint<Available>): boolean {
	return tested.at(-1)?.to === last.periodId;
}

function whyNotFit(points: readonly SeriesPoint<Available>[]): UnknownCourse {
	return points.some(({ figure }) => !figure.isEnoughToJudge) ? 'too-few' : 'no-interval';
}

function changeOver(
	measure: Measure,
	tested: readonly FitPoint[],
	{ latest, left }: { readonly latest: Available; readonly left: string | undefined }
): Course {
	const found = tested.length === 2 ? betweenTwo(tested) : alongLine(tested);
	const { evidence, sign, change, limits } = found;
	const isFound = evidence !== 'none';
	if (!isFound && isTooWide(measure, limits)) return { kind: 'unknown', reason: 'too-few' };
	return {
		kind: 'course',
		direction: isFound
			? measure.making === 'gap'
				? gapDirection(found, latest)
				: directionWord(sign, measure.polarity)
			: 'no-clear-change',
		evidence,
		isSlight: isFound && liesWithinMargin(measure, limits, 0),
		from: tested[0]!.from,
		to: tested.at(-1)!.to,
		method: tested.length === 2 ? 'difference' : 'trend',
		points: tested.length,
		change,
		limits,
		left
	};
}

interface Found {
	readonly evidence: Evidence;
	readonly sign: -1 | 0 | 1;
	readonly change: number;
	readonly limits: Limits;
	/** Where it set out and where it arrived, by the line or by the two figures. */
	readonly start: number;
	readonly end: number;
}

function betweenTwo(tested: readonly FitPoint[]): Found {
	const [before, after] = [tested[0]!, tested[1]!];
	const at = (confidence: number) =>
		before.counts && after.counts
			? differenceOfProportions({ first: after.counts, second: before.counts }, { confidence })
			: squareAndAddDifference({
					first: estimateOf(after, confidence),
					second: estimateOf(before, confidence)
				});
	const { value, interval } = at(confidenceOf.likely);
	return {
		...differenceFrom(0, { inner: interval, outer: at(confidenceOf.clear).interval }),
		change: value,
		limits: interval,
		start: before.value,
		end: after.value
	};
}

function estimateOf({ value, inner, outer }: FitPoint, confidence: number) {
	const limits = confidence === confidenceOf.clear ? outer : inner;
	return { value, interval: { ...limits, confidence } };
}

function alongLine(tested: readonly FitPoint[]): Found {
	const line = linearTrend(tested.map(trendPoint));
	const [first, last] = [tested[0]!.value, tested.at(-1)!.value];
	// Nobody, or everybody, throughout: nothing has changed.
	if (isUnavailable(line))
		return {
			evidence: 'none',
			sign: 0,
			change: last - first,
			limits: { lower: last - first, upper: last - first },
			start: first,
			end: last
		};
	const change = line.atLast - line.atFirst;
	const reach = (line.last - line.first) * line.slopeStandardError * standardErrorsEachSide;
	const evidence = evidenceOfChiSquare(line.chiSquare);
	return {
		evidence: evidence === 'clear' && !line.isOneSigned ? 'likely' : evidence,
		sign: evidence === 'none' ? 0 : change > 0 ? 1 : -1,
		change,
		limits: { lower: change - reach, upper: change + reach },
		start: line.atFirst,
		end: line.atLast
	};
}

const standardErrorsEachSide = 1.96;

function trendPoint({ x, value, counts, inner }: FitPoint): TrendPoint {
	return counts
		? { period: x, ...counts }
		: { period: x, value, interval: { ...inner, confidence: confidenceOf.likely } };
}

// A gap keeps its sign: it closes towards nothing from either side, and past it has turned round.
function gapDirection({ start, end }: Found, latest: Available): Direction {
	if (start > 0 && end < 0)
		return latest.upper !== undefined && latest.upper < 0 ? 'turned-round' : 'closing';
	if (start < 0 && end > 0)
		return latest.lower !== undefined && latest.lower > 0 ? 'turned-round' : 'closing';
	return Math.abs(end) < Math.abs(start) ? 'closing' : 'widening';
}

function directionWord(sign: -1 | 0 | 1, polarity: Polarity): Direction {
	if (polarity === 'neutral') return sign > 0 ? 'rising' : 'falling';
	return sign > 0 === (polarity === 'higher-better') ? 'improving' : 'worsening';
}

/** Whether the way it goes is a good one; undefined where neither is, or none was found. */
export function isGood(direction: Direction): boolean | undefined {
	if (direction === 'improving' || direction === 'closing') return true;
	return direction === 'worsening' || direction === 'widening' ? false : undefined;
}

/** A course that may stand in a headline: at 99.8 %, more than the margin, and judged. */
export function isHeadlineCourse(course: Course): course is KnownCourse {
	return (
		course.kind === 'course' &&
		course.evidence === 'clear' &&
		!course.isSlight &&
		isGood(course.direction) !== undefined
	);
}
