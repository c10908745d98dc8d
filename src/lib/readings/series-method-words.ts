import type { ReasonAgainst, TimeSeriesMethod } from '$lib/statistics';

/** The ways that a series is read: those of the statistics, and the line through its latest years. */
export type ReadingMethod = TimeSeriesMethod | 'line';

/** What each way of reading a series is called, for the middle of a sentence. */
export const seriesMethodNames: Readonly<Record<ReadingMethod, string>> = {
	line: 'the line through the latest three to five years',
	'recent-trend': 'the five-year trend test',
	'xmr-chart': 'an XmR control chart',
	'p-chart': 'a p chart',
	'p-prime-chart': 'a p′ chart',
	'run-chart': 'a run chart',
	'two-point-comparison': 'the first point against the last'
};

/** Why a way of reading a series does not suit it, after its name and a colon. */
export const reasonAgainstWords: Readonly<Record<ReasonAgainst, string>> = {
	'too-few-points': 'too few points since the last break',
	annual: 'made for months and quarters, and these are years',
	'not-annual': 'made for single years, and these are not',
	'overlapping-periods': 'the points share years, and so are not separate evidence',
	'no-denominators': 'needs to know out of how many',
	'steady-denominators': 'numbers hardly vary, so one pair of limits says the same more simply',
	'no-variation': 'every point is none or everybody',
	'more-than-chance': 'points stray further than chance alone, so that it would flag nearly all',
	'better-method': 'it would do, but another says more'
};
