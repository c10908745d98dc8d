import type { WholeMeasure } from '$lib/catalogue/measure';
import { countOf, formatCount } from '$lib/format';

import { agreeing } from './agreeing';

/** Two counts that cannot both be right, so that no share is made of them. */
interface Counts {
	readonly count: number;
	readonly denominator: number;
}

/** What is known where more are counted than there can be: a whole sentence with both counts. */
export function contradictionWords(measure: WholeMeasure, { count, denominator }: Counts): string {
	if (!restsOnEstimate(measure))
		return count < 0
			? `More is taken away than the ${countOf(denominator, measure.noun)} counted: the two counts contradict each other.`
			: `Of ${countOf(denominator, measure.noun)}, ${formatCount(count)} are counted: the two counts contradict each other.`;
	// What is left of an estimate falls below none as what is counted passes it.
	const seen = count < 0 ? denominator - count : count;
	const done = count < 0 ? 'were seen by a centre in the year' : measure.achievement;
	return `${countOf(seen, measure.noun)} ${agreeing(done, seen)}; the estimate of those living here is ${formatCount(denominator)}, so the estimate is too low or children from elsewhere are counted.`;
}

/** Whether a measure is a share of a population estimate, which may be wrong. */
function restsOnEstimate(measure: WholeMeasure): boolean {
	return (
		measure.making === 'counted' &&
		measure.figure === 'share' &&
		measure.needs.includes('population')
	);
}
