import type { Measure } from '$lib/catalogue/measure';
import type { Area, AreaLevel } from '$lib/catalogue/observation';
import { countsUnknownWithOthers } from '$lib/catalogue/unknown-with-others';

import { figureAt, isOfSameGroup } from './figure';
import type { Available, Figure } from './figure';
import type { Figures } from './figures';
import type { PeriodChoice } from './measure-periods';
import { partYear } from './part-year';
import { statusOf } from './standing-status';
import type { StandingStatus } from './standing-status';

/** One place's figure beside those of its peers. */
export interface PlaceFigure {
	readonly area: Area;
	readonly figure: Figure;
	readonly status: StandingStatus;
	/** That it was open for only a part of the period. */
	readonly partYear: string | undefined;
}

/** The figures of every place of a level inside another, by name: no order is a league table. */
export function placesNow(
	figures: Figures,
	measure: Measure,
	{
		level,
		within,
		period,
		benchmark
	}: {
		level: AreaLevel;
		within: string | undefined;
		period: PeriodChoice;
		benchmark: Available | undefined;
	}
): readonly PlaceFigure[] {
	const countsUnknown = benchmark !== undefined && countsUnknownWithOthers(benchmark.basis);
	return figures
		.places(level, within)
		.map((area) => {
			const own = figureAt(figures, measure, { areaId: area.id, ...period, countsUnknown });
			const figure = isHeldApart(own, benchmark) ? countedOtherwise : own;
			return {
				area,
				figure,
				status: statusOf(measure, figure, benchmark),
				partYear: partYear(figures, measure, area, period)
			};
		})
		.filter(({ figure }) => figure.kind === 'available' || figure.reason !== 'not-available')
		.sort((a, b) => a.area.name.localeCompare(b.area.name, 'en-GB'));
}

function isHeldApart(figure: Figure, benchmark: Available | undefined): boolean {
	return (
		figure.kind === 'available' && benchmark !== undefined && !isOfSameGroup(figure, benchmark)
	);
}

// No row may set figures beside each other of which some count children of unknown eligibility with the others.
const countedOtherwise: Figure = {
	kind: 'missing',
	reason: 'not-applicable',
	note: 'Children whose eligibility is not known are counted otherwise here.'
};

/** The levels below a place that a measure has figures for in a period, the smallest last. */
export function levelsWithin(
	figures: Figures,
	measure: Measure,
	within: string | undefined,
	period: PeriodChoice
): readonly AreaLevel[] {
	const candidates: readonly AreaLevel[] = [
		'region',
		'authority',
		'district',
		'locality',
		'centre',
		'practice'
	];
	return candidates.filter((level) =>
		figures
			.places(level, within)
			.some(
				(area) => figureAt(figures, measure, { areaId: area.id, ...period }).kind === 'available'
			)
	);
}
