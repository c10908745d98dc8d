import type { Measure } from '$lib/catalogue/measure';
import { compareWithBenchmark } from '$lib/statistics';

import { isOfSameGroup } from './figure';
import type { Available, Figure } from './figure';

/** What may be said of a figure against another. */
export type StandingStatus =
	'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'too-few' | 'not-comparable' | 'no-figure';

/** How a figure stands against another, at 95 %; the other is taken as fixed. */
export function statusOf(
	measure: Measure,
	figure: Figure,
	benchmark: Available | undefined
): StandingStatus {
	if (figure.kind === 'missing') return figure.reason === 'too-few' ? 'too-few' : 'no-figure';
	if (!figure.isEnoughToJudge) return 'too-few';
	if (
		!benchmark ||
		measure.unit === 'count' ||
		!isOfSameGroup(figure, benchmark) ||
		figure.lower === undefined ||
		figure.upper === undefined
	)
		return 'not-comparable';
	return compareWithBenchmark({
		interval: { lower: figure.lower, upper: figure.upper },
		benchmark: benchmark.value,
		polarity: measure.polarity
	});
}
