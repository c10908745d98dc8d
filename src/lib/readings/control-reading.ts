import type { Measure } from '$lib/catalogue/measure';
import { formatInterval, formatValue } from '$lib/format';
import { isUnavailable, xmrChart } from '$lib/statistics';
import type { Variation, XmrChart } from '$lib/statistics';

import type { Available } from './figure';
import type { MeasureSeries, SeriesPoint } from './series';
import { seriesMethod } from './series-method';
import { assuranceWords, specialCauseWords, variationWords } from './variation-words';

/** A series of quarters read by its own ordinary ups and downs. */
export interface ControlReading {
	readonly mean: number;
	/** The band it keeps to; of a share, held within none and all. */
	readonly lower: number;
	readonly upper: number;
	/** The first and last place on the time axis that the band rests on. */
	readonly from: number;
	readonly to: number;
	/** How many it rests on. */
	readonly quarters: number;
	/** Points that are more than ordinary ups and downs, each with why. */
	readonly special: readonly {
		readonly periodId: string;
		readonly x: number;
		readonly value: number;
		readonly why: string;
	}[];
	readonly variation: Variation;
	/** Variation and, against a goal, assurance, in words. */
	readonly sentence: string;
}

/**
 * The XmR reading of a measure by quarter, of the stretch since the latest break.
 *
 * Undefined where another method suits the series, or none does. Quarters without
 * a figure, and those of too few to judge, are left out of the limits.
 */
export function controlReading(
	series: MeasureSeries,
	measure: Measure
): ControlReading | undefined {
	if (seriesMethod(series, measure).method !== 'xmr-chart') return undefined;
	const points = (series.segments.at(-1) ?? []).filter(
		(point): point is SeriesPoint<Available> =>
			point.figure.kind === 'available' && point.figure.isEnoughToJudge
	);
	const chart = xmrChart(
		points.map(({ figure }) => figure.value),
		{ polarity: measure.polarity, target: measure.goal?.value }
	);
	const [first, last] = [points[0], points.at(-1)];
	if (isUnavailable(chart) || !first || !last) return undefined;
	const { mean, lower, upper } = chart.phases[0]!.limits;
	const band = {
		lower: isPart(measure) ? Math.max(0, lower) : lower,
		upper: isPart(measure) ? Math.min(1, upper) : upper
	};
	return {
		mean,
		...band,
		from: first.x,
		to: last.x,
		quarters: points.length,
		special: points.flatMap(({ periodId, x, figure }, index) => {
			const { cause } = chart.points[index]!;
			return cause === 'common-cause'
				? []
				: [{ periodId, x, value: figure.value, why: specialCauseWords[cause] }];
		}),
		variation: chart.variation,
		sentence: sentence({ chart, band, measure, latest: last.periodId })
	};
}

// A ratio can be more than all: a session can be more than full.
function isPart(measure: Measure): boolean {
	return measure.making !== 'gap' && measure.figure === 'share';
}

function sentence({
	chart,
	band,
	measure,
	latest
}: {
	readonly chart: XmrChart;
	readonly band: { readonly lower: number; readonly upper: number };
	readonly measure: Measure;
	readonly latest: string;
}): string {
	const { limits, isTrial } = chart.phases[0]!;
	const cause = chart.points.at(-1)!.cause;
	const said =
		cause === 'common-cause'
			? 'is <strong>no more than that</strong>'
			: `shows <strong>${variationWords[chart.variation]}</strong>: it is ${specialCauseWords[cause]}`;
	const trial = isTrial ? ' These limits rest on under 13 quarters and will move.' : '';
	const goal =
		measure.goal && chart.assurance
			? ` The goal (${measure.goal.label}, ${formatValue(measure.goal.value, measure.unit)}) ${assuranceWords[chart.assurance]}.`
			: '';
	return `By quarter it averages ${formatValue(limits.mean, measure.unit)} and keeps within ${formatInterval(band, measure.unit)} by ordinary ups and downs. The latest, ${latest}, ${said}.${goal}${trial}`;
}
