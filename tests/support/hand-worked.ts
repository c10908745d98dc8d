import { describe, expect, test } from 'vitest';

import { countedMeasures } from '../../src/lib/catalogue/measures';

/** What a count shows, what it comes to (`numerator/denominator`; undefined where nothing is counted at all), and where it stands. */
type HandWorkedCount<Where extends readonly unknown[]> = readonly [
	fact: string,
	counts: string | undefined,
	...where: Where
];

/**
 * Holds a measure to counts worked out by hand from its definition, a test each.
 *
 * That every counted measure is held so is itself a test, which looks for this
 * call. So counts that a query without a row or without a condition could give
 * are refused with a RangeError: one count must have a unit in the numerator
 * and, of a share, one a unit outside it.
 */
export function handWorked<Where extends readonly unknown[]>(
	measureId: string,
	countsAt: (measureId: string, ...where: Where) => string | undefined,
	counts: NoInfer<readonly HandWorkedCount<Where>[]>
): void {
	const measure = countedMeasures.find(({ id }) => id === measureId);
	if (!measure) throw new RangeError(`expected a counted measure, found ${measureId}`);
	const pairs = counts.flatMap(([, pair]) => (pair === undefined ? [] : [pair.split('/')]));
	if (!pairs.some(([numerator]) => Number(numerator) > 0))
		throw new RangeError(`expected a count of ${measureId} with a numerator, found none`);
	if (
		measure.figure === 'share' &&
		!pairs.some(([numerator, denominator]) => Number(numerator) < Number(denominator))
	)
		throw new RangeError(`expected a count of ${measureId} short of its denominator, found none`);
	describe(measure.name, () => {
		for (const [fact, pair, ...where] of counts)
			test(fact, () => {
				expect(countsAt(measureId, ...where)).toBe(pair);
			});
	});
}
