import type { Measure } from '$lib/catalogue/measure';
import { formatInterval, formatValue } from '$lib/format';
import { doNothingProjection, isUnavailable } from '$lib/statistics';

import type { MeasureSeries } from './series';

/**
 * Where a share is heading by the year of its goal if nothing is done
 * differently, in a sentence; the reason where the series cannot carry it.
 *
 * Undefined where a measure has no goal with a year, is no share, or has passed
 * that year. Only years since the latest break are used.
 */
export function doNothing(series: MeasureSeries, measure: Measure): string | undefined {
	const { goal } = measure;
	const year = goal && Number(/\b(20\d\d)\b/.exec(goal.label)?.[1]);
	if (!goal || !year || measure.making === 'gap' || measure.figure !== 'share') return undefined;
	if (series.kind === 'financial-quarter') return undefined;
	const points = (series.segments.at(-1) ?? []).flatMap(({ x, figure }) =>
		figure.kind === 'available' &&
		figure.isEnoughToJudge &&
		figure.count !== undefined &&
		figure.denominator
			? [{ period: x, count: figure.count, denominator: figure.denominator }]
			: []
	);
	const last = points.at(-1)?.period;
	// A year such as 2027/28 begins at 2027, and its results are those of 2028.
	const periodsAhead = last === undefined ? 0 : year - 1 - last;
	if (periodsAhead < 1) return undefined;
	const projected = doNothingProjection(points, { periodsAhead });
	if (isUnavailable(projected))
		return points.length < 5
			? `Where it is heading by ${year} cannot be said: ${points.length === 1 ? 'one comparable year is' : `${points.length} comparable years are`} too few, and five are needed.`
			: `Where it is heading by ${year} cannot be said: that is further ahead than the comparable years reach back.`;
	const { value, interval } = projected.at(-1)!;
	const reach =
		goal.value < interval.lower
			? 'below that whole range'
			: goal.value > interval.upper
				? 'above that whole range'
				: 'within that range';
	return `If nothing is done differently it is heading for ${formatValue(value, measure.unit)} by ${year} (${formatInterval(interval, measure.unit)}); the ${goal.label} of ${formatValue(goal.value, measure.unit)} lies ${reach}.`;
}
