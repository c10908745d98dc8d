import { countedMeasures } from '$lib/catalogue/measures';
import type { Area } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { formatDate, listInWords } from '$lib/format';
import { figureAt } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { mainKind, periodsOf } from '$lib/readings/measure-periods';
import { closedWords } from '$lib/readings/part-year';

/** A piece of a sentence: text, or a place that is named and can be gone to. */
export type Piece = string | Area;

/**
 * What became of a place, in sentences: what it was called, when it opened or
 * closed, which place carries on its work and what is still counted under it.
 * Empty for a place that was always there under one name.
 */
export function placeHistory(figures: Figures, area: Area): readonly (readonly Piece[])[] {
	return [
		...(area.formerNames ?? []).map(({ name, until }) => [
			`It was called ${name} until ${formatDate(until)}.`
		]),
		...opening(figures, area),
		...closing(figures, area),
		...(area.note === undefined ? [] : [[`The centre history says: “${quotable(area.note)}”.`]])
	];
}

/** That a centre has closed, or opened after the start of a year: for beside its name. Undefined for all others. */
export function openWords({ opened, closed }: Area, year: string): string | undefined {
	const start = year === '' ? undefined : period(year, 'financial-year').start;
	const words = [
		...(opened !== undefined && start !== undefined && opened > start
			? [`opened ${formatDate(opened)}`]
			: []),
		...(closed !== undefined ? [closedWords(closed)] : [])
	];
	return words.length === 0 ? undefined : words.join(', ');
}

// Only of a place that is younger than the figures does it matter when it opened.
function opening(figures: Figures, { opened }: Area): readonly (readonly Piece[])[] {
	if (opened === undefined) return [];
	const first = countedMeasures
		.flatMap((measure) => periodsOf(figures, measure).slice(0, 1))
		.map((id) => id.slice(0, 4))
		.sort()[0];
	return first !== undefined && opened > `${first}-04-01`
		? [[`It opened on ${formatDate(opened)}.`]]
		: [];
}

function closing(figures: Figures, area: Area): readonly (readonly Piece[])[] {
	const { closed, successorId } = area;
	if (closed === undefined) return [];
	const successor = successorId === undefined ? undefined : figures.area(successorId);
	return [
		successor
			? [`It closed on ${formatDate(closed)}; `, successor, ' carries on its work.']
			: [`It closed on ${formatDate(closed)}.`],
		...stillCounted(figures, area, closed)
	];
}

function stillCounted(
	figures: Figures,
	{ id: areaId }: Area,
	closed: string
): readonly (readonly Piece[])[] {
	const later = countedMeasures.flatMap((measure) => {
		const periodKind = mainKind(measure);
		const last = periodsOf(figures, measure, periodKind).findLast(
			(periodId) =>
				figureAt(figures, measure, { areaId, periodId, periodKind }).kind === 'available'
		);
		return last !== undefined && period(last, periodKind).start > closed
			? [{ name: `“${measure.shortName}”`, last }]
			: [];
	});
	if (later.length === 0) return [['Nothing is counted under it after that.']];
	const latest = later
		.map(({ last }) => last)
		.sort()
		.at(-1)!;
	return [
		[
			`Still counted under it after that, up to ${latest}: ${listInWords(later.map(({ name }) => name))}.`
		]
	];
}

function quotable(note: string): string {
	return note.trim().replace(/\.$/, '');
}
