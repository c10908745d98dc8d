import type { Interval, Polarity } from './estimate';
import { requireFinite } from './preconditions';

/** What an interval says against a benchmark: a judgement where a direction is good, a plain direction where none is. */
export type BenchmarkComparison = 'better' | 'similar' | 'worse' | 'higher' | 'lower';

/**
 * Compares an interval with a benchmark taken as known.
 *
 * Wholly above or wholly below is a difference; an interval that reaches or
 * touches the benchmark is `similar`. Polarity turns higher and lower into
 * better and worse; `neutral` leaves them. Throws RangeError on a limit or
 * benchmark that is not finite, or limits the wrong way round.
 *
 * OHID Fingertips, “confidence intervals overlapping reference value”.
 */
export function compareWithBenchmark({
	interval,
	benchmark,
	polarity
}: {
	readonly interval: Pick<Interval, 'lower' | 'upper'>;
	readonly benchmark: number;
	readonly polarity: Polarity;
}): BenchmarkComparison {
	requireFinite('lower', interval.lower);
	requireFinite('upper', interval.upper);
	requireFinite('benchmark', benchmark);
	if (interval.lower > interval.upper)
		throw new RangeError(
			`lower must not exceed upper, found ${interval.lower} and ${interval.upper}`
		);
	if (interval.lower > benchmark) return judgement({ direction: 'higher', polarity });
	if (interval.upper < benchmark) return judgement({ direction: 'lower', polarity });
	return 'similar';
}

function judgement({
	direction,
	polarity
}: {
	readonly direction: 'higher' | 'lower';
	readonly polarity: Polarity;
}): BenchmarkComparison {
	switch (polarity) {
		case 'higher-better':
			return direction === 'higher' ? 'better' : 'worse';
		case 'lower-better':
			return direction === 'lower' ? 'better' : 'worse';
		case 'neutral':
			return direction;
		default:
			return polarity satisfies never;
	}
}
