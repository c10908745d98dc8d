import { ascending, sum } from 'd3';

import type { ConfidenceOption, CountOfDenominator, Estimate, Unavailable } from './estimate';
import { requireDistinctPeriods, requirePartOfWhole, requireWholeNumber } from './preconditions';
import { proportion } from './proportion';
import { crossesSeriesBreak } from './series-break';

/** One year's count, or the reason there is none. */
export type YearOfCounts = { readonly period: number } & (CountOfDenominator | Unavailable);

/** Several years taken together, named by the first and the last. */
export type PooledYears = { readonly first: number; readonly last: number } & (
	(CountOfDenominator & Estimate) | Unavailable
);

/**
 * Several years taken together, so that a small place has enough children to say
 * something about.
 *
 * One proportion for each year that ends a full stretch: all the counts over all
 * the denominators, never an average of percentages. A stretch with a year missing
 * is `not-collected`, with a year hidden carries that year's reason, and over a
 * break is `series-break`. Stretches overlap, so they may be drawn but not tested
 * for trend. Throws RangeError on a repeated period, or counts that are not part
 * of their denominators.
 *
 * Source: counting.
 */
export function pooledYears(
	points: readonly YearOfCounts[],
	{
		years = 3,
		seriesBreaks = [],
		...options
	}: ConfidenceOption & {
		readonly years?: number;
		readonly seriesBreaks?: readonly number[];
	} = {}
): PooledYears[] {
	requireWholeNumber('years', years, { minimum: 1 });
	requireDistinctPeriods(points);
	const ordered = [...points].sort((a, b) => ascending(a.period, b.period));
	const earliest = ordered[0]?.period ?? 0;
	return ordered
		.filter(({ period }) => period - years + 1 >= earliest)
		.map(({ period: last }) => {
			const first = last - years + 1;
			const stretch = ordered.filter(({ period }) => period >= first && period <= last);
			if (crossesSeriesBreak({ first, last, seriesBreaks }))
				return { first, last, unavailable: 'series-break' };
			const hidden = stretch.find((point) => 'unavailable' in point);
			if (hidden) return { first, last, unavailable: hidden.unavailable };
			if (stretch.length < years) return { first, last, unavailable: 'not-collected' };
			const counts = stretch.filter((point) => 'count' in point);
			counts.forEach(requirePartOfWhole);
			const pooled = {
				count: sum(counts, ({ count }) => count),
				denominator: sum(counts, ({ denominator }) => denominator)
			};
			return { first, last, ...pooled, ...proportion(pooled, options) };
		});
}
