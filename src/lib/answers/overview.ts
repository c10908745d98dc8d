import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import type { CorePurposeArea } from '$lib/catalogue/core-purpose-areas';
import type { CountedMeasure, Measure, Polarity } from '$lib/catalogue/measure';
import { measures } from '$lib/catalogue/measures';
import { capitalise, countOfInWords, listInWords } from '$lib/format';
import type { Figures } from '$lib/readings/figures';
import type { Selection } from '$lib/readings/selection';
import { standing } from '$lib/readings/standing';
import type { Standing } from '$lib/readings/standing';
import { yearsInWords, yearsWithFigures } from '$lib/readings/years-with-figures';

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
	/** One sentence for the whole. */
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
	return { areas, sentence: wholeSentence(figures, areas, selection) };
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

/** How much a standing asks for the reader's attention: worse first, then worsening, then what cannot be judged. */
function urgency({ status, change }: Standing): number {
	const isWorse = status === 'worse' ? 4 : 0;
	const isWorsening =
		change.kind === 'change' &&
		(change.direction === 'worsening' || change.direction === 'widening')
			? 3
			: 0;
	return isWorse + isWorsening + (status === 'too-few' ? 1 : 0) - (status === 'better' ? 1 : 0);
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
	const headlines = all.filter(({ measure }) => measure.isHeadline);
	// Where a file feeds none of them, what it feeds is what there is to say.
	const [headline, noun] =
		headlines.length > 0 ? [headlines, 'headline measure'] : [all, 'measure'];
	const few = headline.filter(({ status }) => status === 'too-few').length;
	if (few === headline.length) return `Too few are counted here to judge any ${noun}.`;
	const held = (status: string, relation: string, polarity?: Polarity) =>
		[...new Set(headline.map(({ comparator }) => comparator?.area.name))].map((name) =>
			clause(
				headline.filter(
					(one) =>
						one.status === status &&
						one.comparator?.area.name === name &&
						(polarity ?? one.measure.polarity) === one.measure.polarity
				),
				`${relation} ${name}`
			)
		);
	const worsening = headline.filter(
		({ change, status }) =>
			status !== 'worse' &&
			change.kind === 'change' &&
			(change.direction === 'worsening' || change.direction === 'widening')
	);
	// A gap that is ahead could be taken for a larger one.
	const good = spoken([
		...held('better', 'ahead of', 'higher-better'),
		...held('better', 'better than', 'lower-better'),
		...held('similar', 'level with')
	]);
	const bad = spoken([
		...held('worse', 'behind', 'higher-better'),
		...held('worse', 'worse than', 'lower-better'),
		clause(worsening, 'getting worse')
	]);
	const said = good === '' ? bad : bad === '' ? good : `${good}, but ${bad}`;
	if (said === '')
		return `${capitalise(countOfInWords(headline.length, { one: `${noun} has a figure`, many: `${noun}s have figures` }))}${byQuarters(headline)}; there is nothing to hold ${headline.length === 1 ? 'it' : 'them'} against.`;
	const unjudged =
		few === 0
			? ''
			: `; ${countOfInWords(few, { one: `${noun} has`, many: `${noun}s have` })} too few to judge`;
	return `${capitalise(said)}${unjudged}${byQuarters(headline)}.`;
}

// What is said of a quarter is not taken for what is said of a year.
function byQuarters(headline: readonly Standing[]): string {
	const quarters = headline.filter(({ isStandIn }) => isStandIn);
	if (quarters.length === 0) return '';
	return quarters.length === headline.length
		? ', by the latest quarter alone'
		: `; ${listInWords(quarters.map(({ measure }) => measure.phrase.words))} by the latest quarter alone`;
}

function noFigure(known: readonly string[], year: string): string {
	return known.length === 0
		? 'There is no figure here for any year.'
		: `There is no figure here for ${year}. There are figures for ${yearsInWords(known)}.`;
}

function spoken(clauses: readonly string[]): string {
	return listInWords(clauses.filter((one) => one !== ''));
}

const mostNamed = 2;

function clause(standings: readonly Standing[], relation: string): string {
	if (standings.length === 0) return '';
	const named = standings.slice(0, mostNamed).map(({ measure }) => measure.phrase.words);
	const rest = standings.length - named.length;
	const subject = listInWords(
		rest > 0 ? [...named, countOfInWords(rest, { one: 'other', many: 'others' })] : named
	);
	const isPlural = standings.length > 1 || standings[0]!.measure.phrase.isPlural;
	return `${subject} ${isPlural ? 'are' : 'is'} ${relation}`;
}
