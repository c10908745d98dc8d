import type { Measure } from '$lib/catalogue/measure';

import { differenceFrom } from './evidence';
import { isOfSameGroup } from './figure';
import type { Available, Figure } from './figure';
import { liesWithinMargin } from './margin';
import { isTooWide } from './too-wide';

/** Which side of a comparator a figure lies on: judged where a direction is good. */
export type Side = 'better' | 'worse' | 'higher' | 'lower';

/** A difference that was found: `probably` at 95 %, without it at 99.8 %; `slightly` where it lies wholly within the measure’s margin. */
export type FoundDifference = `${'' | 'probably-'}${'' | 'slightly-'}${Side}`;

/**
 * What may be said of a figure against another.
 *
 * Where no difference was found it is `same` only if its whole interval lies
 * within the measure’s margin of the other; else the two are `not-told-apart`.
 */
export type StandingStatus =
	FoundDifference | 'same' | 'not-told-apart' | 'too-few' | 'not-comparable' | 'no-figure';

/** How a figure stands against another, which is taken as fixed. */
export function statusOf(
	measure: Measure,
	figure: Figure,
	benchmark: Available | undefined
): StandingStatus {
	if (figure.kind === 'missing') return figure.reason === 'too-few' ? 'too-few' : 'no-figure';
	if (!figure.isEnoughToJudge) return 'too-few';
	const { lower, upper, outer } = figure;
	if (
		!benchmark ||
		measure.unit === 'count' ||
		!isOfSameGroup(figure, benchmark) ||
		lower === undefined ||
		upper === undefined
	)
		return 'not-comparable';
	const inner = { lower, upper };
	const { evidence, sign } = differenceFrom(benchmark.value, { inner, outer });
	const isWithin = liesWithinMargin(measure, inner, benchmark.value);
	if (sign === 0)
		return isTooWide(measure, inner) ? 'too-few' : isWithin ? 'same' : 'not-told-apart';
	return `${evidence === 'clear' ? '' : 'probably-'}${isWithin ? 'slightly-' : ''}${sideOf(measure, sign, figure.value)}`;
}

/** What a status says of a difference; undefined where it found none. */
export function foundIn(
	status: StandingStatus
): { readonly side: Side; readonly isClear: boolean; readonly isSlight: boolean } | undefined {
	const side = /(better|worse|higher|lower)$/.exec(status)?.[0] as Side | undefined;
	return (
		side && {
			side,
			isClear: !status.startsWith('probably-'),
			isSlight: status.includes('slightly-')
		}
	);
}

/** A finding that may stand in a headline: at 99.8 %, and more than the margin. */
export function isHeadline(status: StandingStatus): boolean {
	const found = foundIn(status);
	return found !== undefined && found.isClear && !found.isSlight;
}

/** The side that a figure lies on, above or below another. A gap that lies the other way round is neither better nor worse for being further from one that does not. */
export function sideOf({ making, polarity }: Measure, sign: -1 | 1, value: number): Side {
	const isRise = sign > 0;
	if (polarity === 'neutral' || (making === 'gap' && value < 0)) return isRise ? 'higher' : 'lower';
	return isRise === (polarity === 'higher-better') ? 'better' : 'worse';
}
