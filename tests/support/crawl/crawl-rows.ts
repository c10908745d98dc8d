import { shuffler } from 'd3';

import { randomFor } from '../../../data/generator/random.ts';
import { coveringSet } from './covering-set.ts';
import type { Row } from './covering-set.ts';
import { crawledPages } from './crawled-page.ts';
import type { KnownPlace } from './known-places.ts';

type Dimension = 'page' | 'place' | 'year' | 'comparator' | 'view' | 'way';

export type CrawlRow = Row<Dimension>;

interface OfOneState {
	/** Every pair of place and year, and of comparator and view, rather than every value of each. */
	readonly isInPairs: boolean;
	readonly places: readonly KnownPlace[];
	readonly years: readonly string[];
	readonly seed: number;
}

const mostYears = 7;

/**
 * The states to visit with one set of data: every page, place, year, comparator and view, the last
 * four in pairs where that is asked for. Places stand by their kind, so that each row can take
 * another of it; by link is the way eight times in ten.
 */
export function crawlRows({ isInPairs, places, years, seed }: OfOneState): readonly CrawlRow[] {
	return coveringSet<Dimension>({
		seed,
		values: {
			page: crawledPages.map(({ id }) => id),
			place: [...new Set(places.map(({ kind }) => kind as string)), ...leftOpen],
			year: [...someYears(years, seed), ...leftOpen],
			comparator: [...leftOpen, 'the first offered', 'the last offered', 'itself', 'England'],
			view: views,
			way: [...Array.from({ length: 8 }, () => 'link'), 'controls', 'back']
		},
		pairs: isInPairs
			? [
					['place', 'year'],
					['comparator', 'view']
				]
			: [],
		allows: ({ page, view }) => page === undefined || view === undefined || isViewOf(page, view)
	});
}

/** Values that name nothing: none given, one that is not known, one from someone with other data. */
const leftOpen = ['none', 'unknown'] as const;

const views = [
	'none',
	'by=centre',
	'by=locality',
	'by=authority',
	'by=nowhere',
	'periods=financial-year',
	'periods=financial-quarter',
	'periods=academic-year',
	'periods=never',
	'order=urgency',
	'order=nothing'
];

function isViewOf(page: string, view: string): boolean {
	if (view === 'none') return true;
	return view.startsWith('order=') ? page === 'overview' : page.startsWith('measure ');
}

// The first and the last, where a series begins and ends, and some between.
function someYears(years: readonly string[], seed: number): readonly string[] {
	if (years.length <= mostYears) return years;
	const random = randomFor(seed, 'years');
	const between = shuffler(() => random.unit())(years.slice(1, -1));
	return [years[0]!, ...between.slice(0, mostYears - 2), years.at(-1)!];
}
