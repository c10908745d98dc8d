import { breakdownById } from '$lib/catalogue/breakdowns';
import type { GapMeasure } from '$lib/catalogue/measure';
import { gapMeasures, measureById } from '$lib/catalogue/measures';
import { capitalise, formatInterval, formatValue, reasonWords, round } from '$lib/format';
import { levellingDownCheck } from '$lib/statistics';

import { courseOf } from './course';
import type { Course, KnownCourse } from './course';
import { courseVerb } from './course-words';
import { figureAt } from './figure';
import type { Available, Figure } from './figure';
import type { Figures } from './figures';
import { periodIn } from './measure-periods';
import type { PeriodChoice } from './measure-periods';
import { comparableUpTo, seriesOf, upTo } from './series';
import type { MeasureSeries, SeriesPoint } from './series';

/** Whether a gap is closing at a place, and why: both groups over time and the verdict. */
export interface GapStory {
	readonly measure: GapMeasure;
	readonly higher: { readonly label: string; readonly series: MeasureSeries };
	readonly lower: { readonly label: string; readonly series: MeasureSeries };
	readonly latest: Available | undefined;
	/** The breaks of either group's series. */
	readonly breaks: MeasureSeries['breaks'];
	readonly course: Course;
	/** The whole in a sentence; the verdict between strong marks. */
	readonly sentence: string;
}

/** The stories of a place's gaps up to a year, of those that have a figure for it, each with the period that stands for the year. */
export function gapStories(
	figures: Figures,
	areaId: string,
	year: string
): readonly { readonly story: GapStory; readonly period: PeriodChoice }[] {
	return gapMeasures.flatMap((measure) => {
		const period = periodIn(figures, measure, year);
		const story = period && gapStory(figures, measure, areaId, period);
		return period && story?.latest ? [{ story, period }] : [];
	});
}

/** The story of a gap up to a period, within the unbroken part of its series. */
export function gapStory(
	figures: Figures,
	measure: GapMeasure,
	areaId: string,
	period: PeriodChoice
): GapStory {
	const of = measureById(measure.of)!;
	const group = (category: string) => ({
		label:
			breakdownById(measure.breakdown).categories.find(({ id }) => id === category)?.name ??
			category,
		series: upTo(
			seriesOf(figures, of, { areaId, breakdown: measure.breakdown, category }, period.periodKind),
			period.periodId
		)
	});
	const figure = figureAt(figures, measure, { areaId, ...period });
	const latest = figure.kind === 'available' ? figure : undefined;
	const gaps = upTo(seriesOf(figures, measure, { areaId }, period.periodKind), period.periodId);
	const points = comparableUpTo(gaps, period.periodId);
	const course = courseOf(figures, measure, { areaId }, period);
	const why = latest ? movement(course, points) : '';
	const [higher, lower] = [group(measure.higher), group(measure.lower)];
	const last = gaps.breaks.at(-1);
	const change = measure.breaks.some(({ from }) => from === last?.from) ? undefined : last;
	return {
		measure,
		higher,
		lower,
		latest,
		breaks: allBreaks(higher.series, lower.series),
		course,
		sentence: `${latest ? sentence(measure, latest, course, why) : noGap(figure)}${latest && change ? ` It is not held against years before ${change.from}: ${change.reason.replace(/^T/, 't')}.` : ''}`
	};
}

function allBreaks(...series: readonly MeasureSeries[]): MeasureSeries['breaks'] {
	const byPlace = new Map(series.flatMap(({ breaks }) => breaks.map((one) => [one.x, one])));
	return [...byPlace.values()].sort((a, b) => a.x - b.x);
}

// Levelling down is not success: a gap that closes because the higher group fell is said so.
function movement(course: Course, points: readonly SeriesPoint<Available>[]): string {
	if (course.kind === 'unknown') return '';
	const groupsAt = (periodId: string) =>
		points.find((point) => point.periodId === periodId)?.figure.groups;
	const [first, last] = [groupsAt(course.from), groupsAt(course.to)];
	if (!first || !last) return '';
	const { because, changeAhead, changeBehind } = levellingDownCheck({
		before: groupCounts(first),
		after: groupCounts(last)
	});
	const went = (change: number) => {
		const by = formatValue(Math.abs(change), 'percentage-points');
		if (by === formatValue(0, 'percentage-points')) return 'stayed as it was';
		return `${change > 0 ? 'rose' : 'fell'} by ${by}`;
	};
	const both = `the group behind ${went(changeBehind)} and the group ahead ${went(changeAhead)}`;
	return because === undefined || course.evidence === 'none'
		? both
		: `mostly because ${causes[because]}: ${both}`;
}

const causes = {
	'behind-rose': 'the group behind rose',
	'ahead-fell': 'the group ahead fell, which is no success',
	'behind-fell': 'the group behind fell',
	'ahead-rose': 'the group ahead rose'
} as const;

function groupCounts({ higher, lower }: NonNullable<Available['groups']>) {
	const counts = ({ count, denominator }: Available) => ({
		count: count!,
		denominator: denominator!
	});
	return { ahead: counts(higher), behind: counts(lower) };
}

function sentence(
	{ phrase, noun }: GapMeasure,
	latest: Available,
	course: Course,
	why: string
): string {
	const gap = capitalise(phrase.words);
	const { size, limits } = sizeOf(latest, noun);
	if (course.kind === 'course')
		return `${gap} <strong>${courseVerb(course)}</strong>: ${size}${limits}.${sinceThen(course, why)}`;
	switch (course.reason) {
		case 'too-few':
			return `${gap} is ${size}${limits}: <strong>too few children to judge</strong> whether it is closing.`;
		case 'no-interval':
			return latest.lower === undefined
				? `${gap} is ${size}; it was published without counts, so <strong>no change can be told from chance</strong>.`
				: `${gap} is ${size}${limits}; earlier years were published without counts, so <strong>no change can be told from chance</strong>.`;
		case 'one-period':
			return `${gap} is ${size}${limits}; <strong>one year cannot say</strong> whether it is closing.`;
		case 'part-of-year':
		case 'by-quarter':
		case 'no-figure':
			return `${gap} is ${size}${limits}.`;
		default:
			return course.reason satisfies never;
	}
}

// How much it moved and why, where it did: of a line through years, along that line.
function sinceThen(
	{ evidence, direction, change, limits, from, method }: KnownCourse,
	why: string
): string {
	const because = why === '' ? '' : `, ${why}`;
	if (evidence === 'none' || direction === 'turned-round')
		return why === '' ? '' : ` Since ${from}, ${why}.`;
	const sign = change < 0 ? -1 : 1;
	const [lower, upper] = [limits.lower * sign, limits.upper * sign].sort((a, b) => a - b);
	const by = formatValue(Math.abs(change), 'percentage-points');
	const range = formatInterval({ lower: lower!, upper: upper! }, 'percentage-points');
	const moved = direction === 'closing' ? 'narrowed' : 'widened';
	return ` Since ${from} it ${moved} by ${by} (${range})${method === 'trend' ? ' along its line' : ''}${because}.`;
}

// A gap below nothing lies the other way round, and is said so rather than with a minus.
function sizeOf(
	{ value, lower, upper }: Available,
	noun: GapMeasure['noun']
): { readonly size: string; readonly limits: string } {
	const isTurned = round(value * 100, 1) < 0;
	const sign = isTurned ? -1 : 1;
	const size = formatValue(Math.abs(value), 'percentage-points');
	const ends = [lower, upper].flatMap((end) => (end === undefined ? [] : [end * sign]));
	const [from, to] = ends.sort((a, b) => a - b);
	return {
		size: isTurned ? `${size} the other way, with ${noun.many} ahead` : size,
		limits:
			from === undefined || to === undefined
				? ''
				: ` (${formatInterval({ lower: from, upper: to }, 'percentage-points')})`
	};
}

function noGap(figure: Figure): string {
	if (figure.kind === 'available') return '';
	return (
		figure.note ??
		(figure.reason === 'not-available'
			? 'There is no figure for either group.'
			: `The gap is ${reasonWords(figure.reason)}.`)
	);
}
