import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import type { CorePurposeArea } from '$lib/catalogue/core-purpose-areas';
import type { CountedMeasure, Measure } from '$lib/catalogue/measure';
import { measures } from '$lib/catalogue/measures';
import { capitalise, countOfInWords, listInWords } from '$lib/format';
import type { Figures } from '$lib/readings/figures';
import type { Selection } from '$lib/readings/selection';
import { standing } from '$lib/readings/standing';
import type { Standing } from '$lib/readings/standing';
import { yearsInWords, yearsWithFigures } from '$lib/readings/years-with-figures';

import {
	clearSentence,
	isClearlyBad,
	isClearlyGood,
	probable,
	urgency
} from '$lib/readings/findings';

/** One of the eight areas as a board first sees it: its leading measure, and the rest. */
export interface AreaStanding {
	readonly area: CorePurposeArea;
	/** The first of its measures that has a figure here; undefined where none has. */
	readonly lead: Standing | undefined;
	readonly others: readonly Standing[];
	/** Where none has a figure: the measure of this level of place that lacks the fewest extracts, and which. */
	readonly lacking: Lacking | undefined;
	/** Where none has a figure: the other years for which one has. */
	readonly otherYears: readonly string[];
}

/** A measure that could be shown if these extracts were loaded. */
export interface Lacking {
	readonly measure: CountedMeasure;
	readonly extracts: readonly string[];
}

/** The board's two minutes. */
export interface Overview {
	readonly areas: readonly AreaStanding[];
	/** What is clearly worse than elsewhere or clearly getting worse, the most urgent first; what many bring about is not a centre's. */
	readonly attention: readonly Standing[];
	/** What is clearly better or getting better, and not even probably worse or getting worse. */
	readonly well: readonly Standing[];
	/** The whole in a sentence or two. */
	readonly sentence: string;
}

/** How a place stands across the eight areas. Measures without a figure for the place and year are left out. */
export function overview(figures: Figures, selection: Selection): Overview {
	const areas = corePurposeAreas.map((area): AreaStanding => {
		const own = measures.filter((measure) => measure.area === area.key);
		const standings = own
			.map((measure) => standing(figures, measure, selection))
			.filter(({ figure }) => figure.kind === 'available');
		return {
			area,
			lead: standings[0],
			others: standings.slice(1),
			lacking: standings.length === 0 ? lackingIn(figures, own, selection.placeId) : undefined,
			otherYears: standings.length === 0 ? yearsWithFigures(figures, selection.placeId, own) : []
		};
	});
	const judged = areas.flatMap(standingsOf).filter(({ isOfResidents }) => !isOfResidents);
	return {
		areas,
		attention: judged.filter(isClearlyBad).sort((a, b) => urgency(b) - urgency(a)),
		well: judged.filter(isClearlyGood),
		sentence: wholeSentence(figures, areas, selection)
	};
}

/** The standings of an area in the order of its measures, the leading one first; none where no measure has a figure. */
export function standingsOf({ lead, others }: AreaStanding): readonly Standing[] {
	return lead ? [lead, ...others] : [];
}

function lackingIn(
	figures: Figures,
	measures: readonly Measure[],
	placeId: string
): Lacking | undefined {
	const level = figures.area(placeId)?.level;
	const all = measures
		.filter(({ levels }) => level !== undefined && levels.includes(level))
		.filter((measure) => measure.making === 'counted')
		.map((measure) => ({
			measure,
			extracts: measure.needs.filter((id) => figures.source(id) === undefined)
		}))
		.filter(({ extracts }) => extracts.length > 0)
		.sort((a, b) => a.extracts.length - b.extracts.length);
	return all[0];
}

/** The areas with the most urgent first; areas without a figure last. */
export function byUrgency(areas: readonly AreaStanding[]): readonly AreaStanding[] {
	const most = (area: AreaStanding) => Math.max(...standingsOf(area).map(urgency));
	return [...areas].sort((a, b) => most(b) - most(a) || a.area.number - b.area.number);
}

function wholeSentence(
	figures: Figures,
	areas: readonly AreaStanding[],
	{ placeId, year }: Selection
): string {
	const all = areas.flatMap(standingsOf);
	if (all.length === 0) return noFigure(yearsWithFigures(figures, placeId), year);
	const own = all.filter(({ isOfResidents }) => !isOfResidents);
	const headlines = own.filter(({ measure }) => measure.isHeadline);
	// Where a file feeds none of them, what it feeds is what there is to say.
	const [said, noun] =
		headlines.length > 0
			? [headlines, 'headline measure']
			: [own.length > 0 ? own : all, 'measure'];
	const few = said.filter(({ status }) => status === 'too-few');
	if (few.length === said.length) return `Too few are counted here to judge any ${noun}.`;
	const unjudged =
		few.length === 0
			? ''
			: ` ${capitalise(countOfInWords(few.length, { one: `${noun} has`, many: `${noun}s have` }))} too few to judge.`;
	return `${found(said, noun)}${unjudged}${byQuarters(said)}`;
}

function found(said: readonly Standing[], noun: string): string {
	const clear = clearSentence(said);
	if (clear !== undefined) return clear;
	const names = [...new Set(said.flatMap(({ comparator }) => comparator?.area.name ?? []))];
	const hasCourse = said.some(({ course }) => course.kind === 'course');
	if (names.length === 0 && !hasCourse)
		return `${capitalise(countOfInWords(said.length, { one: `${noun} has a figure`, many: `${noun}s have figures` }))}; there is nothing to hold ${said.length === 1 ? 'it' : 'them'} against.`;
	const from = names.length === 1 ? ` from ${names[0]}` : '';
	return `Nothing here stands out clearly${from}.${probable(said)}`;
}

// What is said of a quarter is not taken for what is said of a year.
function byQuarters(headline: readonly Standing[]): string {
	const quarters = headline.filter(({ isStandIn }) => isStandIn);
	if (quarters.length === 0) return '';
	if (quarters.length === headline.length) return ' That is by the latest quarter alone.';
	const isPlural = quarters.length > 1 || quarters[0]!.measure.phrase.isPlural;
	const words = listInWords(quarters.map(({ measure }) => measure.phrase.words));
	return ` ${capitalise(words)} ${isPlural ? 'are' : 'is'} by the latest quarter alone.`;
}

function noFigure(known: readonly string[], year: string): string {
	return known.length === 0
		? 'There is no figure here for any year.'
		: `There is no figure here for ${year}. There are figures for ${yearsInWords(known)}.`;
}
