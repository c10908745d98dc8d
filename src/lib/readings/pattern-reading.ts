import type { Breakdown } from '$lib/catalogue/breakdowns';
import type { WholeMeasure } from '$lib/catalogue/measure';
import {
	capitalise,
	countOfInWords,
	formatCount,
	formatValue,
	listInWords,
	reasonWords
} from '$lib/format';
import { squareAndAddDifference } from '$lib/statistics';
import type { Estimate } from '$lib/statistics';

import { confidenceOf, differenceFrom } from './evidence';
import type { Available, Figure } from './figure';
import type { Pattern } from './pattern';

/** What the categories of a breakdown say, in a sentence. Those of whom it is not known are in no group, so no sentence compares them. */
export function patternReading(
	measure: WholeMeasure,
	breakdown: Breakdown,
	{ categories, slope }: Pattern
): string {
	const known = categories.filter(({ id }) => id !== 'unknown');
	const judged = known.flatMap(({ label, figure }) =>
		figure.kind === 'available' && figure.isEnoughToJudge ? [{ label, figure }] : []
	);
	const few = known.filter(({ figure }) => isTooFew(figure)).length;
	const without = known.length - judged.length - few;
	const fewWords = `${
		few === 0 ? '' : ` ${groupsHave(few)} <strong>too few to judge</strong>.`
	}${without === 0 ? '' : ` ${groupsHave(without)} no figure: ${reasonsOf(known)}.`}`;
	if (judged.length < 2) return `${notCompared(judged.length, few, without)}${fewWords}`;
	const lowest = judged.reduce((best, one) => (one.figure.value < best.figure.value ? one : best));
	const highest = judged.reduce((best, one) => (one.figure.value > best.figure.value ? one : best));
	const says = ({ label, figure }: { label: string; figure: Available }) =>
		`${isProperName(breakdown) ? label : lower(label)} ${formatValue(figure.value, measure.unit)}`;
	const spread = isApart(lowest.figure, highest.figure, judged.length)
		? `${capitalise(says(lowest))}, ${says(highest)}`
		: `${slope ? 'It' : `${breakdown.name}: it`} runs from ${formatValue(lowest.figure.value, measure.unit)} to ${formatValue(highest.figure.value, measure.unit)}, and no group can be told apart from another`;
	if (!slope) return `${spread}.${fewWords}`;
	const { evidence, sign } = differenceFrom(0, { inner: slope, outer: slope.outer });
	const verdict =
		evidence === 'none'
			? 'has no clear slope across deprivation'
			: `${evidence === 'likely' ? 'probably ' : ''}${sign > 0 ? 'rises' : 'falls'} from the most to the least deprived`;
	return `${breakdown.name}: it <strong>${verdict}</strong>. ${spread}.${fewWords}`;
}

/** What a slope above nothing means: it goes up from the most to the least deprived. */
export function slopeSignWords({ polarity }: WholeMeasure): string {
	if (polarity === 'neutral') return 'positive means higher among the least deprived';
	return `positive means the most deprived do ${polarity === 'higher-better' ? 'worse' : 'better'}`;
}

/** What the difference between fifths comes to in children. */
export function potentialReading(measure: WholeMeasure, { potential }: Pattern): string {
	const children = potential.reduce((sum, one) => sum + one.children, 0);
	return children === 0
		? 'No fifth does worse than the least deprived.'
		: `<strong>${formatCount(children)} more ${children === 1 ? measure.noun.one : measure.noun.many}</strong>, if every fifth did as well as the least deprived.`;
}

// Of many groups the lowest and the highest lie apart by chance more often than two; so only where their intervals do.
function isApart(lowest: Available, highest: Available, groups: number): boolean {
	if (groups > 2)
		return (
			lowest.upper !== undefined && highest.lower !== undefined && lowest.upper < highest.lower
		);
	const [first, second] = [estimateOf(highest), estimateOf(lowest)];
	return (
		first !== undefined &&
		second !== undefined &&
		squareAndAddDifference({ first, second }).interval.lower > 0
	);
}

function estimateOf({ value, lower, upper }: Available): Estimate | undefined {
	return lower === undefined || upper === undefined
		? undefined
		: { value, interval: { lower, upper, confidence: confidenceOf.likely } };
}

function isTooFew(figure: Figure): boolean {
	return figure.kind === 'available' ? !figure.isEnoughToJudge : figure.reason === 'too-few';
}

function notCompared(judged: number, few: number, without: number): string {
	if (few > 0 && without === 0) return 'Too few are counted to compare groups.';
	return `${judged === 0 ? 'No group has' : 'Only one group has'} a figure that can be compared.`;
}

function groupsHave(count: number): string {
	return `${capitalise(countOfInWords(count, { one: 'group has', many: 'groups have' }))}`;
}

function reasonsOf(categories: Pattern['categories']): string {
	const reasons = categories.flatMap(({ figure }) =>
		figure.kind === 'missing' && figure.reason !== 'too-few' ? [reasonWords(figure.reason)] : []
	);
	return listInWords([...new Set(reasons)]);
}

function isProperName({ id }: Breakdown): boolean {
	return id === 'ethnicity' || id === 'first-language';
}

function lower(label: string): string {
	return label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
