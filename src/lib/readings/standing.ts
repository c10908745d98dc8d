import type { Goal, Measure } from '$lib/catalogue/measure';
import type { Area } from '$lib/catalogue/observation';
import { countsUnknownWithOthers } from '$lib/catalogue/unknown-with-others';
import { childrenNeeded } from '$lib/statistics';

import { countedBy } from './basis-words';
import { courseOf } from './course';
import type { Course } from './course';
import { figureAt, isOfSameGroup } from './figure';
import type { Available, Figure } from './figure';
import type { Figures } from './figures';
import { periodIn } from './measure-periods';
import type { PeriodChoice } from './measure-periods';
import { partYear } from './part-year';
import { comparators } from './selection';
import type { Selection } from './selection';
import { madeOfQuarters, standInQuarter } from './stand-in-quarter';
import { standingSentence } from './standing-sentence';
import type { Sentence } from './standing-sentence';
import { statusOf } from './standing-status';
import type { StandingStatus } from './standing-status';

/** Where a place stands on a measure: the figure, what it is held against, and what may be said of it. */
export interface Standing {
	readonly measure: Measure;
	readonly place: Area;
	/** That of the year; where a release gives the place no more than quarters of it, the latest of them. */
	readonly period: PeriodChoice | undefined;
	readonly figure: Figure;
	/** What it is held against for the same period: the chosen comparator, or the nearest larger place with a figure. */
	readonly comparator: { readonly area: Area; readonly figure: Available } | undefined;
	readonly status: StandingStatus;
	readonly course: Course;
	/** That a centre was open for only a part of the period. */
	readonly partYear: string | undefined;
	/** That its period is a quarter, in place of the year. */
	readonly isStandIn: boolean;
	/** That it is a centre's figure of what many bring about: of the children who live around it, not of what it does. */
	readonly isOfResidents: boolean;
	/** How quarters come into it, where they do. */
	readonly madeOf: string | undefined;
	/** That it is as it was reported, that its others count children of unknown eligibility, or why it is held against no larger place that has a figure. */
	readonly caution: string | undefined;
	readonly sentence: Sentence;
	/** Children more that would reach the goal, or close the gap. */
	readonly needed:
		{ readonly children: number; readonly of: number; readonly goal: Goal | undefined } | undefined;
}

/** Where a place stands on a measure in a year, against a comparator. Throws RangeError for a place that is not known. */
export function standing(figures: Figures, measure: Measure, selection: Selection): Standing {
	const place = figures.area(selection.placeId);
	if (!place) throw new RangeError(`expected a place, found ${selection.placeId}`);
	const { period, figure, isStandIn } = figureOfYear(figures, measure, {
		areaId: place.id,
		year: selection.year
	});
	const comparator = comparatorAt(figures, measure, selection, { period, figure });
	const status = statusOf(measure, figure, comparator?.figure);
	const course: Course = isStandIn
		? { kind: 'unknown', reason: 'part-of-year' }
		: period
			? courseOf(figures, measure, { areaId: place.id }, period)
			: { kind: 'unknown', reason: 'no-figure' };
	const needed = figure.kind === 'available' && !isStandIn ? neededFor(measure, figure) : undefined;
	return {
		measure,
		place,
		period,
		figure,
		comparator,
		status,
		course,
		partYear: period ? partYear(figures, measure, place, period) : undefined,
		isStandIn,
		isOfResidents: measure.accountability === 'population' && place.level === 'centre',
		madeOf: period && madeOfQuarters(figures, measure, { areaId: place.id, period, figure }),
		caution: period && caution(figures, measure, { selection, period, figure, comparator }),
		needed,
		sentence: standingSentence({
			measure,
			figure,
			status,
			comparatorName: comparator?.area.name,
			quarter: isStandIn ? period?.periodId : undefined
		})
	};
}

// A quarter is held against the same quarter elsewhere, never against a year.
function figureOfYear(
	figures: Figures,
	measure: Measure,
	{ areaId, year }: { readonly areaId: string; readonly year: string }
): Pick<Standing, 'period' | 'figure' | 'isStandIn'> {
	const period = periodIn(figures, measure, year);
	const figure: Figure = period
		? figureAt(figures, measure, { areaId, ...period })
		: { kind: 'missing', reason: 'not-available', note: undefined };
	const isOpen =
		figure.kind === 'missing' && figure.reason === 'not-available' && figure.counted === undefined;
	const quarter = isOpen ? standInQuarter(figures, measure, { areaId, year }) : undefined;
	return quarter
		? {
				period: quarter,
				figure: figureAt(figures, measure, { areaId, ...quarter }),
				isStandIn: true
			}
		: { period, figure, isStandIn: false };
}

// Where the chosen comparator has no figure, the nearest larger place that has one stands in, and is named.
function comparatorAt(
	figures: Figures,
	measure: Measure,
	selection: Selection,
	{ period, figure }: Pick<Standing, 'period' | 'figure'>
): Standing['comparator'] {
	if (!period || measure.unit === 'count') return undefined;
	const countsUnknown = figure.kind === 'available' && countsUnknownWithOthers(figure.basis);
	return figuresToHoldAgainst(figures, measure, selection, { ...period, countsUnknown }).find(
		(other) => figure.kind === 'missing' || isOfSameGroup(figure, other.figure)
	);
}

function figuresToHoldAgainst(
	figures: Figures,
	measure: Measure,
	{ comparatorId, placeId }: Selection,
	period: PeriodChoice & { readonly countsUnknown: boolean }
): readonly NonNullable<Standing['comparator']>[] {
	const chosen = comparatorId === undefined || comparatorId === placeId ? [] : [comparatorId];
	return [...chosen, ...comparators(figures, placeId)].flatMap((id) => {
		const area = figures.area(id);
		const figure = area ? figureAt(figures, measure, { areaId: id, ...period }) : undefined;
		return area && figure?.kind === 'available' ? [{ area, figure }] : [];
	});
}

function caution(
	figures: Figures,
	measure: Measure,
	{
		selection,
		period,
		figure,
		comparator
	}: {
		readonly selection: Selection;
		readonly period: PeriodChoice;
		readonly figure: Figure;
		readonly comparator: Standing['comparator'];
	}
): string | undefined {
	if (figure.kind === 'missing') return undefined;
	if (figure.basis === 'as-reported') return 'as it was reported, not counted here';
	if (countsUnknownWithOthers(figure.basis))
		return 'the others count children whose eligibility is not known';
	if (comparator?.figure.basis === 'as-reported')
		return `held against ${comparator.area.name} as it was reported`;
	if (comparator) return againstOther(figures, { placeId: selection.placeId, figure, comparator });
	if (measure.unit === 'count') return undefined;
	const [apart] = figuresToHoldAgainst(figures, measure, selection, {
		...period,
		countsUnknown: false
	});
	return (
		apart &&
		`not held against ${apart.area.name}, where the others count children whose eligibility is not known`
	);
}

// A whole that is mostly the place itself hardly differs from it, and one counted otherwise may differ for that alone.
function againstOther(
	figures: Figures,
	{
		placeId,
		figure,
		comparator: { area, figure: other }
	}: {
		readonly placeId: string;
		readonly figure: Available;
		readonly comparator: NonNullable<Standing['comparator']>;
	}
): string | undefined {
	const isPart = figures.placesAround(placeId).includes(area.id);
	if (isPart && other.denominator && (figure.denominator ?? 0) > other.denominator / 2)
		return `most of ${area.name} is this place itself`;
	return figure.basis === other.basis
		? undefined
		: `counted ${countedBy[figure.basis]} here, ${countedBy[other.basis]} in ${area.name}`;
}

function neededFor(measure: Measure, figure: Available): Standing['needed'] {
	if (figure.groups) return toCloseGap(figure.groups);
	const goal: Goal | undefined = measure.goal;
	if (
		!goal ||
		figure.count === undefined ||
		!figure.denominator ||
		measure.polarity !== 'higher-better'
	)
		return undefined;
	const children = childrenNeeded({
		count: figure.count,
		denominator: figure.denominator,
		target: goal.value
	});
	return { children, of: figure.denominator, goal };
}

function toCloseGap({
	higher,
	lower
}: {
	readonly higher: Available;
	readonly lower: Available;
}): Standing['needed'] {
	if (lower.count === undefined || !lower.denominator) return undefined;
	const children = childrenNeeded({
		count: lower.count,
		denominator: lower.denominator,
		target: higher.value
	});
	return { children, of: lower.denominator, goal: undefined };
}
