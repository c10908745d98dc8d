import type { Interval, Polarity } from './estimate';
import { requireFinite, requireLimits } from './preconditions';

/** What an interval says against a benchmark: a judgement where a direction is good, a plain direction where none is. */
export type BenchmarkComparison = 'better' | 'similar' | 'worse' | 'higher' | 'lower';

/**
 * Whether a place does better or worse than a benchmark such as England, or about
 * the same once chance is allowed for.
 *
 * The benchmark is taken as known. An interval wholly above or wholly below it is
 * a difference; one that reaches or touches it is `similar`. Polarity turns higher
 * and lower into better and worse; `neutral` leaves them. Ask `isEnoughToJudge`
 * first: fewer than ten are not judged. Throws RangeError on a limit or benchmark
 * that is not finite, or limits the wrong way round.
 *
 * Source: OHID Fingertips, “confidence intervals overlapping reference value”.
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
	requireLimits(interval);
	requireFinite('benchmark', benchmark);
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
