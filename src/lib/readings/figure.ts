import { breakdownById } from '$lib/catalogue/breakdowns';
import type { WholeMeasure, GapMeasure, Measure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';
import type { Basis, Observation, Reason } from '$lib/catalogue/observation';
import { countsUnknownWithOthers } from '$lib/catalogue/unknown-with-others';
import {
	differenceOfProportions,
	fewestToJudge,
	isEnoughToJudge,
	isUnavailable,
	meanInterval,
	poissonInterval,
	proportion
} from '$lib/statistics';

import { contradictionWords } from './contradiction';
import { confidenceOf } from './evidence';
import type { Limits } from './evidence';
import type { FigureKey, Figures } from './figures';

/** A figure ready to be shown: its value with what it rests on, or the reason why there is none. */
export type Figure = Available | Missing;

export interface Available {
	readonly kind: 'available';
	/** In the measure's unit; shares as fractions of 1. */
	readonly value: number;
	/** 95 % limits; absent where what was published carries no counts. */
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	/** 99.8 % limits, where there are those at 95 %. */
	readonly outer: Limits | undefined;
	readonly count: number | undefined;
	readonly denominator: number | undefined;
	/** Whether as many were counted as a judgement needs. */
	readonly isEnoughToJudge: boolean;
	readonly basis: Basis;
	readonly sourceId: string;
	/** For a gap, the two figures it lies between. */
	readonly groups: { readonly higher: Available; readonly lower: Available } | undefined;
}

export interface Missing {
	readonly kind: 'missing';
	readonly reason: Reason;
	/** What a reader should know beyond the reason, in whole sentences. */
	readonly note: string | undefined;
	/** What was counted all the same: more than there can be, or children of whom it is not known how many live here. */
	readonly counted?:
		{ readonly count: number; readonly denominator: number | undefined } | undefined;
}

/** The figure of a measure, counted or a gap, at a place and period. */
export function figureAt(
	figures: Figures,
	measure: Measure,
	key: Omit<FigureKey, 'measureId'>
): Figure {
	return measure.making === 'gap'
		? gapFigure(figures, measure, key)
		: figureOf(figures.at({ ...key, measureId: measure.id }), measure);
}

/** One observation as a figure, with the interval its kind calls for. */
export function figureOf(observation: Observation | undefined, measure: WholeMeasure): Figure {
	if (!observation) return missing('not-available');
	const { numerator, denominator } = observation;
	if (observation.status !== 'ok') return notShown(observation, observation.status, measure);
	const from = (
		value: number,
		limits: LimitsAt | undefined,
		isEnoughToJudge: boolean
	): Available => ({
		kind: 'available',
		value,
		...bothLimits(limits),
		count: numerator,
		denominator,
		isEnoughToJudge,
		basis: observation.basis,
		sourceId: observation.sourceId,
		groups: undefined
	});
	if (numerator === undefined)
		return observation.value === undefined
			? missing('not-available')
			: from(observation.value, undefined, isEnoughToJudge(denominator ?? fewestToJudge));
	switch (measure.figure) {
		case 'count':
			return from(
				numerator,
				(confidence) => poissonInterval(numerator, { confidence }),
				isEnoughToJudge(numerator)
			);
		case 'ratio':
			return denominator !== undefined && denominator > 0
				? from(numerator / denominator, undefined, isEnoughToJudge(denominator))
				: missing('not-available');
		case 'mean':
			return meanFigure(observation, from);
		case 'share': {
			if (!denominator) return missing('not-available');
			if (numerator > denominator || numerator < 0) {
				const counted = { count: numerator, denominator };
				return missing('low-reliability', contradictionWords(measure, counted), counted);
			}
			const share = { count: numerator, denominator };
			return from(
				numerator / denominator,
				measure.isWithoutChance
					? undefined
					: (confidence) => proportion(share, { confidence }).interval,
				isEnoughToJudge(denominator)
			);
		}
		default:
			return measure.figure satisfies never;
	}
}

/** Whether two figures are of children told apart in one way: not where the others of one count those of whom it is not known, too. */
export function isOfSameGroup(
	one: Pick<Available, 'basis'>,
	other: Pick<Available, 'basis'>
): boolean {
	return countsUnknownWithOthers(one.basis) === countsUnknownWithOthers(other.basis);
}

/** The limits of a figure at a confidence; undefined where it has none. */
type LimitsAt = (confidence: number) => Limits | undefined;

function bothLimits(at: LimitsAt | undefined): Pick<Available, 'lower' | 'upper' | 'outer'> {
	const inner = at?.(confidenceOf.likely);
	return { lower: inner?.lower, upper: inner?.upper, outer: at?.(confidenceOf.clear) };
}

function meanFigure(
	observation: Observation,
	from: (value: number, limits: LimitsAt | undefined, isEnough: boolean) => Available
): Figure {
	const { numerator, denominator: n, spread } = observation;
	if (!n || numerator === undefined) return missing('not-available');
	const mean = numerator / n;
	const limits: LimitsAt | undefined =
		spread === undefined
			? undefined
			: (confidence) => {
					const estimate = meanInterval({ mean, standardDeviation: spread, n }, { confidence });
					return isUnavailable(estimate) ? undefined : estimate.interval;
				};
	return from(mean, limits, isEnoughToJudge(n));
}

function gapFigure(
	figures: Figures,
	measure: GapMeasure,
	key: Omit<FigureKey, 'measureId'>
): Figure {
	const of = measureById(measure.of);
	if (!of || of.making === 'gap')
		throw new RangeError(`expected ${measure.id} to be a gap of a measure with figures of its own`);
	if (figures.area(key.areaId)?.level === 'centre' && !measure.levels.includes('centre'))
		return missing(
			'not-applicable',
			'This gap is not told of one centre: its groups are too small.'
		);
	const group = (category: string) =>
		figureOf(figures.at({ ...key, measureId: of.id, breakdown: measure.breakdown, category }), of);
	const higher = group(measure.higher);
	const lower = group(measure.lower);
	if (higher.kind === 'missing' || lower.kind === 'missing') {
		const published = figures.at({ ...key, measureId: measure.id });
		if (published?.value !== undefined) return publishedGap(published);
		return higher.kind === 'missing' && lower.kind === 'missing'
			? higher
			: oneGroupMissing(measure, { higher, lower });
	}
	const counts = [higher, lower].every(
		({ count, denominator }) => count !== undefined && denominator !== undefined
	);
	const limits: LimitsAt | undefined = counts
		? (confidence) =>
				differenceOfProportions(
					{
						first: { count: higher.count!, denominator: higher.denominator! },
						second: { count: lower.count!, denominator: lower.denominator! }
					},
					{ confidence }
				).interval
		: undefined;
	return {
		kind: 'available',
		value: higher.value - lower.value,
		...bothLimits(limits),
		count: undefined,
		denominator: undefined,
		isEnoughToJudge: higher.isEnoughToJudge && lower.isEnoughToJudge,
		basis: lower.basis === 'as-reported' ? lower.basis : higher.basis,
		sourceId: higher.sourceId,
		groups: { higher, lower }
	};
}

// A gap of which one group has a figure lacks the other, which is said by name.
function oneGroupMissing(
	{ breakdown, ...measure }: GapMeasure,
	groups: { readonly higher: Figure; readonly lower: Figure }
): Missing {
	const side = groups.higher.kind === 'missing' ? 'higher' : 'lower';
	const group = groups[side] as Missing;
	const name = breakdownById(breakdown).categories.find(({ id }) => id === measure[side])?.name;
	return missing(
		group.reason,
		`A gap needs a figure for both groups, and there is none for “${name ?? measure[side]}”.${group.note ? ` ${group.note}` : ''}`
	);
}

function publishedGap(observation: Observation): Available {
	return {
		kind: 'available',
		value: observation.value!,
		...bothLimits(undefined),
		count: undefined,
		denominator: undefined,
		isEnoughToJudge: true,
		basis: observation.basis,
		sourceId: observation.sourceId,
		groups: undefined
	};
}

// Counted, but of nobody: there is no estimate, or none of those it would be a share of.
function notShown(
	{ numerator, denominator }: Observation,
	reason: Reason,
	{ figure }: WholeMeasure
): Missing {
	const isCounted = reason === 'not-available' && figure === 'share' && !denominator && !!numerator;
	return isCounted
		? missing(reason, undefined, { count: numerator, denominator: undefined })
		: missing(reason);
}

function missing(reason: Reason, note?: string, counted?: Missing['counted']): Missing {
	return { kind: 'missing', reason, note, ...(counted && { counted }) };
}
