import type { Figure, Missing } from '$lib/readings/figure';
import type { StandingStatus } from '$lib/readings/standing-status';
import type { MeasureSeries } from '$lib/readings/series';
import type {
	Figure as ChartFigure,
	PeriodPoint,
	Series,
	StatusKind
} from '$lib/charts/chart-data';
import {
	capitalise,
	countOf,
	formatCount,
	formatInterval,
	formatValue,
	outOf,
	reasonWords
} from '$lib/format';
import type { Measure } from '$lib/catalogue/measure';

/** An answer's figure of a measure as a chart takes it. */
export function chartFigure(figure: Figure, measure: Measure): ChartFigure {
	if (figure.kind === 'missing') return { value: undefined, reason: reasonWords(figure.reason) };
	const { value, lower, upper, count, denominator } = figure;
	if (measure.making === 'gap' || measure.figure === 'share')
		return { value, lower, upper, count, denominator };
	return { value, lower, upper, rests: rests(figure, measure) || undefined };
}

/** A status as the charts' marks know it. */
export function statusKind(status: StandingStatus): StatusKind {
	return status === 'not-comparable' || status === 'no-figure' ? 'none' : status;
}

/** A measure over time as a chart takes it. */
export function chartSeries(
	label: string,
	series: MeasureSeries,
	{ measure, isFocus = true }: { readonly measure: Measure; readonly isFocus?: boolean }
): Series {
	return {
		label,
		isFocus,
		segments: series.segments.map((segment) =>
			segment.map((point): PeriodPoint => ({
				...chartFigure(point.figure, measure),
				x: point.x,
				periodLabel: point.periodId
			}))
		)
	};
}

/** A figure in the cells of a table: value, interval and what it rests on, or why there is none. */
export function cells(
	figure: Figure,
	measure: Measure
): { value: string; interval: string; children: string } {
	if (figure.kind === 'missing')
		return {
			value: capitalise(reasonWords(figure.reason)),
			interval: '',
			children: rests(figure, measure)
		};
	return {
		value: formatValue(figure.value, measure.unit),
		interval:
			figure.lower === undefined || figure.upper === undefined
				? ''
				: formatInterval({ lower: figure.lower, upper: figure.upper }, measure.unit),
		children: rests(figure, measure)
	};
}

/** What a figure rests on, in counts. */
export function rests(figure: Figure, measure: Measure): string {
	if (figure.kind === 'missing') return figure.counted ? countedWords(figure.counted, measure) : '';
	if (figure.groups) {
		const { higher, lower } = figure.groups;
		const counts = [lower, higher].map(({ count, denominator }) =>
			count === undefined || denominator === undefined ? undefined : outOf(count, denominator)
		);
		return counts.every((one) => one !== undefined) ? counts.join(' against ') : '';
	}
	const { count, denominator } = figure;
	if (count === undefined || measure.making === 'gap') return '';
	if (measure.figure === 'count') return countOf(count, measure.noun);
	if (!denominator) return '';
	switch (measure.figure) {
		case 'mean':
			return countOf(denominator, measure.noun);
		case 'ratio':
			return ratioRests(measure, count, denominator);
		case 'share':
			return outOf(count, denominator);
		default:
			return measure.figure satisfies never;
	}
}

// No share is made of these: more than the whole, or of a whole that is not known.
function countedWords(
	{ count, denominator }: NonNullable<Missing['counted']>,
	{ noun }: Measure
): string {
	return denominator === undefined
		? countOf(count, noun)
		: `${formatCount(count)} against ${formatCount(denominator)}`;
}

function ratioRests({ unit, noun }: Measure, above: number, below: number): string {
	const pounds = (amount: number) => formatValue(amount, 'pounds-per-child');
	if (unit === 'pounds-per-child') return `${pounds(above)} for ${countOf(below, noun)}`;
	return noun.many === 'pounds' ? `${pounds(above)} of ${pounds(below)}` : outOf(above, below);
}
