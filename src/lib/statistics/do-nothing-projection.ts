import { sum } from 'd3';

import { studentCriticalValue } from './critical-value';
import type { ConfidenceOption, CountOfDenominator, Estimate, Unavailable } from './estimate';
import { requireDistinctPeriods, requirePartOfWhole, requireWholeNumber } from './preconditions';
import { sinceLatestBreak } from './series-break';
import { weightedLine } from './weighted-line';

/** One period's count, or the reason there is none. */
export type CountedPeriod = { readonly period: number } & (CountOfDenominator | Unavailable);

/** A period not yet seen, and where its proportion would fall. */
export type ProjectedPeriod = Estimate & { readonly period: number };

const fewestPoints = 5;

/**
 * Where a share of children is heading if nothing is done differently: its own
 * line carried on, with the range it may well fall in.
 *
 * A straight line in log-odds, each point weighted by how sure it is, so that a
 * projection never leaves 0 to 1. Half a child is added to either side of each
 * count, so that 0 and everybody have log-odds. The interval is for the value that
 * would be observed: it holds the error of the line, the chance in the future
 * count (at the average denominator) and, if points stray further from the line
 * than chance, that too. It assumes the line goes on: it cannot foresee a change
 * of policy.
 *
 * Only points since the latest series break are used. `too-few` under five of
 * them, or where asked further ahead than the points reach back. Throws RangeError
 * on a repeated period or a number of periods that is not whole.
 *
 * Source: Friedman (2005), Trying Hard Is Not Good Enough, on the forecast if
 * nothing is done; the line is weighted logistic regression on counts, McCullagh &
 * Nelder (1989), Generalized Linear Models, chapter 4.
 */
export function doNothingProjection(
	points: readonly CountedPeriod[],
	{
		periodsAhead,
		seriesBreaks = [],
		confidence = 0.95
	}: ConfidenceOption & {
		readonly periodsAhead: number;
		readonly seriesBreaks?: readonly number[];
	}
): ProjectedPeriod[] | Unavailable {
	requireWholeNumber('periodsAhead', periodsAhead, { minimum: 1 });
	requireDistinctPeriods(points);
	const counted = sinceLatestBreak(points, seriesBreaks).filter((point) => 'count' in point);
	counted.forEach(requirePartOfWhole);
	if (counted.length < fewestPoints) return { unavailable: 'too-few' };
	const first = Math.min(...counted.map(({ period }) => period));
	const last = Math.max(...counted.map(({ period }) => period));
	if (periodsAhead > last - first) return { unavailable: 'too-few' };

	const logits = counted.map(({ period, count, denominator }) => {
		const having = count + 0.5;
		const lacking = denominator - count + 0.5;
		return { x: period, y: Math.log(having / lacking), weight: 1 / (1 / having + 1 / lacking) };
	});
	const { slope, intercept, slopeStandardError } = weightedLine(logits);
	const degreesOfFreedom = logits.length - 2;
	const residual = sum(logits, ({ x, y, weight }) => weight * (y - intercept - slope * x) ** 2);
	const dispersion = Math.max(1, residual / degreesOfFreedom);
	const totalWeight = sum(logits, ({ weight }) => weight);
	const centre = sum(logits, ({ x, weight }) => weight * x) / totalWeight;
	const denominator = sum(counted, (point) => point.denominator) / counted.length;
	const t = studentCriticalValue({ confidence, degreesOfFreedom });

	return Array.from({ length: periodsAhead }, (_, index) => {
		const period = last + index + 1;
		const logit = intercept + slope * period;
		const value = fromLogit(logit);
		const ofLine = 1 / totalWeight + (slopeStandardError * (period - centre)) ** 2;
		const ofCount = 1 / (value * denominator + 0.5) + 1 / ((1 - value) * denominator + 0.5);
		const margin = t * Math.sqrt(dispersion * (ofLine + ofCount));
		return {
			period,
			value,
			interval: { lower: fromLogit(logit - margin), upper: fromLogit(logit + margin), confidence }
		};
	});
}

function fromLogit(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}
