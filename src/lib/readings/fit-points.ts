import type { Measure } from '$lib/catalogue/measure';
import { isEnoughToJudge, proportion } from '$lib/statistics';
import type { CountOfDenominator } from '$lib/statistics';

import { confidenceOf } from './evidence';
import type { Available } from './figure';
import type { Limits } from './evidence';
import type { SeriesPoint } from './series';

/** A point of a series that is fit to be tested: a period, or several whose few children are taken together. */
export interface FitPoint {
	/** Its first and last period. */
	readonly from: string;
	readonly to: string;
	/** Its place in time; of several periods where most of their children are. */
	readonly x: number;
	readonly value: number;
	/** Where it is a share of counts. */
	readonly counts: CountOfDenominator | undefined;
	/** At 95 % and at 99.8 %. */
	readonly inner: Limits;
	readonly outer: Limits;
}

/** Whether a measure is a share of people or things that are counted. */
export function isShareOfCounts(measure: Measure): boolean {
	return measure.making !== 'gap' && measure.figure === 'share';
}

/**
 * The points of a series that can be tested, oldest first. Of shares, periods
 * with too few to judge are taken together with the next, the last with the one
 * before it; of other figures they are passed over, as is all that has no interval.
 */
export function fitPoints(
	points: readonly SeriesPoint<Available>[],
	measure: Measure
): readonly FitPoint[] {
	return isShareOfCounts(measure) ? pooled(points) : points.flatMap(asItStands);
}

function asItStands({ periodId, x, figure }: SeriesPoint<Available>): readonly FitPoint[] {
	const { value, lower, upper, outer } = figure;
	if (!figure.isEnoughToJudge || lower === undefined || upper === undefined || !outer) return [];
	return [
		{ from: periodId, to: periodId, x, value, counts: undefined, inner: { lower, upper }, outer }
	];
}

interface Pool extends CountOfDenominator {
	readonly from: string;
	readonly to: string;
	readonly x: number;
}

function pooled(points: readonly SeriesPoint<Available>[]): readonly FitPoint[] {
	const found: Pool[] = [];
	let open: Pool | undefined;
	for (const { periodId, x, figure } of points) {
		const { count, denominator } = figure;
		if (count === undefined || !denominator) continue;
		const one = { from: periodId, to: periodId, x, count, denominator };
		const pool: Pool = open ? together(open, one) : one;
		open = isEnoughToJudge(pool.denominator) ? undefined : pool;
		if (!open) found.push(pool);
	}
	const before = found.at(-1);
	if (open && before) found[found.length - 1] = together(before, open);
	return found.map(fitShare);
}

function together(one: Pool, other: Pool): Pool {
	const denominator = one.denominator + other.denominator;
	return {
		from: one.from,
		to: other.to,
		x: (one.x * one.denominator + other.x * other.denominator) / denominator,
		count: one.count + other.count,
		denominator
	};
}

function fitShare({ from, to, x, count, denominator }: Pool): FitPoint {
	const counts = { count, denominator };
	const at = (confidence: number) => proportion(counts, { confidence }).interval;
	return {
		from,
		to,
		x,
		value: count / denominator,
		counts,
		inner: at(confidenceOf.likely),
		outer: at(confidenceOf.clear)
	};
}
