import type { Measure } from '$lib/catalogue/measure';
import { formatInterval, formatValue } from '$lib/format';
import { doNothingProjection, isUnavailable } from '$lib/statistics';

import { courseThrough } from './course';
import type { Available } from './figure';
import type { MeasureSeries, SeriesPoint } from './series';

/** Of comparable years that a line is carried on from, and how far. */
const fewestYears = 5;
const mostYearsAhead = 2;

/**
 * Where a share is heading by the year of its goal if nothing is done
 * differently, in a sentence; the reason where the series cannot carry it.
 *
 * It takes five comparable years that go a clear way, and looks two years ahead at most.
 * Undefined where a measure has no goal with a year, is no share, or has passed
 * that year. Only years since the latest break are used.
 */
export function doNothing(series: MeasureSeries, measure: Measure): string | undefined {
	const { goal } = measure;
	const year = goal && Number(/\b(20\d\d)\b/.exec(goal.label)?.[1]);
	if (!goal || !year || measure.making === 'gap' || measure.figure !== 'share') return undefined;
	if (series.kind === 'financial-quarter') return undefined;
	const comparable = (series.segments.at(-1) ?? []).filter(
		(point): point is SeriesPoint<Available> => point.figure.kind === 'available'
	);
	const points = comparable.flatMap(({ x, figure }) =>
		figure.isEnoughToJudge && figure.count !== undefined && figure.denominator
			? [{ period: x, count: figure.count, denominator: figure.denominator }]
			: []
	);
	const last = points.at(-1)?.period;
	// A year such as 2027/28 begins at 2027, and its results are those of 2028.
	const periodsAhead = last === undefined ? 0 : year - 1 - last;
	if (periodsAhead < 1) return undefined;
	const cannot = (why: string) => `Where it is heading by ${year} cannot be said: ${why}.`;
	if (points.length < fewestYears)
		return cannot(
			`${points.length === 1 ? 'one comparable year is' : `${points.length} comparable years are`} too few, and five are needed`
		);
	if (periodsAhead > mostYearsAhead)
		return cannot('that is further ahead than two years, where a line may not be carried on');
	const course = courseThrough(measure, comparable);
	if (course.kind === 'unknown' || course.evidence !== 'clear')
		return cannot('it goes no clear way');
	const projected = doNothingProjection(points, { periodsAhead });
	if (isUnavailable(projected)) return cannot('its years are too few');
	const { value, interval } = projected.at(-1)!;
	const reach =
		goal.value < interval.lower
			? 'below that whole range'
			: goal.value > interval.upper
				? 'above that whole range'
				: 'within that range';
	return `If nothing is done differently it is heading for ${formatValue(value, measure.unit)} by ${year} (${formatInterval(interval, measure.unit)}); the ${goal.label} of ${formatValue(goal.value, measure.unit)} lies ${reach}.`;
}
