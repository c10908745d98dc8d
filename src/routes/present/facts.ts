import type { Figure } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import type { PeriodChoice } from '$lib/readings/measure-periods';
import type { MeasureSeries } from '$lib/readings/series';
import type { Measure } from '$lib/catalogue/measure';
import type { ChartFrame } from '$lib/charts/chart-data';
import { capitalise } from '$lib/format';

import { sourceWords } from './source-words';
import { basisWords, intervalWords, neededBy, periodWords, polarityWords } from './words';

/** A line, a level or a set of marks of a chart: whose figures it shows, and which. */
export interface Drawn {
	readonly whose: string;
	readonly figures: readonly Figure[];
}

/** What no chart may be read without: what is good, what period, how sure, and of each line by what basis and from where. */
export interface Facts {
	/** True of all that is drawn. */
	readonly general: readonly string[];
	readonly lines: readonly LineFacts[];
	readonly isIllustrative: boolean;
}

/** Where the figures of a line come from. */
export interface LineFacts {
	readonly whose: string;
	readonly basis: string;
	/** With its date, and whether it is illustrative. */
	readonly source: string;
}

export interface FactsOptions {
	readonly period?: PeriodChoice | undefined;
	/** The place that the chart is about first. */
	readonly drawn: readonly Drawn[];
	/** Whether the measure's goal is drawn too. */
	readonly hasGoal?: boolean;
	/** What is true of this chart alone. */
	readonly notes?: readonly string[];
}

/** The facts of a chart, from the figures that it draws. */
export function factsOf(
	figures: Figures,
	measure: Measure,
	{ period, drawn, hasGoal = false, notes = [] }: FactsOptions
): Facts {
	const lines = drawn.map(({ whose, figures: own }) => ({ whose, ...originOf(own) }));
	const shown = drawn.flatMap((each) => each.figures);
	return {
		general: [
			...notes,
			polarityWords[measure.polarity],
			...(period ? [periodWords(period.periodId, period.periodKind)] : []),
			...sureness(measure, shown),
			...(hasGoal && measure.goal
				? [`${capitalise(measure.goal.label)}: ${measure.goal.source}`]
				: [])
		],
		lines: lines.map(({ whose, basis, source }) => ({ whose, basis, source })),
		isIllustrative: lines.some((line) => line.isIllustrative)
	};

	function originOf(own: readonly Figure[]) {
		const available = own.filter((figure) => figure.kind === 'available');
		// A line without a single figure comes from where its figures would.
		const sourceIds =
			available.length > 0
				? available.map(({ sourceId }) => sourceId)
				: neededBy(measure).slice(0, 1);
		const bases = available.length > 0 ? available.map(({ basis }) => basis) : [measure.basis];
		const sources = [...new Set(sourceIds)].flatMap((id) => figures.source(id) ?? []);
		return {
			basis: [...new Set(bases)]
				.map((basis, i) => (i === 0 ? basisWords[basis] : lowerFirst(basisWords[basis])))
				.join(' and '),
			source: sources.map(sourceWords).join('; '),
			isIllustrative: sources.some((source) => source.isIllustrative)
		};
	}
}

/** A series as it is drawn. */
export function drawnSeries(whose: string, { segments }: MeasureSeries): Drawn {
	return { whose, figures: segments.flat().map(({ figure }) => figure) };
}

/** All facts as they are written: what the lines of a chart share once, what differs by the name of each. */
export function written({ general, lines }: Facts): readonly string[] {
	return [...general, ...writtenLines(lines)];
}

/** The facts as written that a reader has not met above, where the page has said some. */
export function notYetSaid(facts: Facts, said: Facts | undefined): readonly string[] {
	if (!said) return written(facts);
	const saidOf = (whose: string) =>
		said.lines.find((line) => line.whose === whose) ?? said.lines[0];
	const isSaid = (line: LineFacts) => {
		const before = saidOf(line.whose);
		return before?.basis === line.basis && before.source === line.source;
	};
	return [
		...facts.general.filter((fact) => !said.general.includes(fact)),
		...(facts.lines.every(isSaid) ? [] : writtenLines(facts.lines))
	];
}

/** What several charts have in common, for saying it once above them all. One chart has nothing in common with others. */
export function inCommon(all: readonly Facts[]): Facts | undefined {
	const [first, ...others] = all;
	if (!first || others.length === 0) return undefined;
	const lines = all.flatMap((facts) => facts.lines);
	return {
		general: first.general.filter((fact) => others.every(({ general }) => general.includes(fact))),
		lines: isAlike(lines) ? lines.slice(0, 1) : [],
		isIllustrative: all.some((facts) => facts.isIllustrative)
	};
}

/** The facts of a chart's frame: all for what leaves the page, and those to be said under it. */
export function frameFacts(
	facts: Facts,
	said?: Facts
): Pick<ChartFrame, 'facts' | 'factsHere' | 'isIllustrative'> {
	return {
		facts: written(facts),
		factsHere: notYetSaid(facts, said),
		isIllustrative: facts.isIllustrative
	};
}

function sureness(measure: Measure, shown: readonly Figure[]): readonly string[] {
	const available = shown.filter((figure) => figure.kind === 'available');
	if (available.length === 0) return [];
	const isRatio = measure.making !== 'gap' && measure.figure === 'ratio';
	return isRatio || available.some(({ lower }) => lower !== undefined)
		? [intervalWords(measure)]
		: ['No interval: published without what one is made from'];
}

function writtenLines(lines: readonly LineFacts[]): readonly string[] {
	const [first] = lines;
	if (!first) return [];
	const hasOneBasis = lines.every(({ basis }) => basis === first.basis);
	const bases = hasOneBasis ? [first.basis] : [];
	if (isAlike(lines))
		return [...bases, ...(first.source === '' ? [] : [`Source: ${first.source}`])];
	return [
		...bases,
		...lines.map(({ whose, basis, source }) => {
			const parts = [...(hasOneBasis ? [] : [lowerFirst(basis)]), ...(source ? [source] : [])];
			return `${whose}: ${parts.join(', ')}`;
		})
	];
}

function isAlike(lines: readonly LineFacts[]): boolean {
	return lines.every(
		({ basis, source }) => basis === lines[0]!.basis && source === lines[0]!.source
	);
}

function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
