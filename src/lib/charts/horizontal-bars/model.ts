import { textWidth } from '../geometry/text-width';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { widestLine, wrapText } from '../geometry/wrap-text';

export interface Bar {
	readonly label: string;
	/** Without a value the label's words stand in place of the bar. */
	readonly value: number | undefined;
	/** The value as it is written, or why there is none. */
	readonly valueLabel: string;
	/** Written quietly after the value: `62%`, `of 105`. */
	readonly shareLabel?: string | undefined;
	readonly href?: string | undefined;
	readonly isEmphasised?: boolean | undefined;
}

/** Two bars to compare, such as a share of money and a share of need. */
export interface BarPair {
	readonly label: string;
	readonly first: BarEnd;
	readonly second: BarEnd;
	readonly href?: string | undefined;
	readonly isEmphasised?: boolean | undefined;
}

/** How long one bar is, and what is written at its end. */
export type BarEnd = Omit<Bar, 'label' | 'href'>;

/** What the first and the second bar of each pair are. */
export interface PairLabels {
	readonly first: string;
	readonly second: string;
}

export interface BarRow {
	readonly label: string;
	readonly href: string | undefined;
	readonly lines: readonly string[];
	readonly labelY: number;
	readonly isEmphasised: boolean;
	readonly bars: readonly DrawnBar[];
}

export interface DrawnBar {
	readonly order: 'first' | 'second';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly hasValue: boolean;
	readonly value: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
	readonly share: { readonly text: string; readonly x: number } | undefined;
}

export interface HorizontalBarsModel {
	readonly height: number;
	/** The line that bars start from; on a phone only where bars are. */
	readonly zero: string;
	readonly rows: readonly BarRow[];
	/** What the two bars of a pair are, by the bar that shows each. */
	readonly key: readonly {
		readonly order: 'first' | 'second';
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
	}[];
}

export interface HorizontalBarsData {
	readonly bars: readonly (Bar | BarPair)[];
	readonly pairLabels?: PairLabels | undefined;
	readonly width: number;
}

/**
 * Bars from zero, each with its number at its end. The label stands left of
 * the bar, or above it on a phone; the longest bar leaves room for its number.
 */
export function horizontalBarsModel({
	bars,
	pairLabels,
	width
}: HorizontalBarsData): HorizontalBarsModel {
	const isNarrow = width < 520;
	const rows = bars.map(rowOf);
	const labelRoom = isNarrow ? width : Math.min(width * 0.34, 260);
	const lines = rows.map(({ label, isEmphasised }) =>
		wrapText(label, labelRoom, typeSizes[isEmphasised ? 'strong' : 'label'])
	);
	const left = isNarrow
		? 0
		: Math.max(0, ...lines.map((each) => widestLine(each, typeSizes.strong))) + 16;
	const perUnit = pxPerUnit(
		rows.flatMap(({ ends }) => ends),
		width - left
	);
	const thickness = pairLabels || isNarrow ? 14 : 20;
	const between = isNarrow ? 14 : pairLabels ? 16 : 10;
	const key = pairLabels ? keyOf(pairLabels, left, width) : [];
	const top = pairLabels ? keyBottom(key) + 12 : 4;

	let edge = top;
	const drawn = rows.map(({ label, href, isEmphasised, ends }, index): BarRow => {
		const words = lines[index]!.length * lineHeight('label');
		const numbers = ends.map((end) => numberLines(end, width - left));
		const depths = numbers.map((each) =>
			Math.max(thickness, each.length === 1 ? 0 : each.length * lineHeight('note'))
		);
		const depth = depths.reduce((sum, each) => sum + each + barGapPx, -barGapPx);
		const barsTop = isNarrow ? edge + words + 4 : edge + Math.max(0, (words - depth) / 2);
		const labelY = (isNarrow ? edge : edge + Math.max(0, (depth - words) / 2)) + 15.5;
		edge = Math.max(barsTop + depth, edge + words) + between;
		return {
			label,
			href,
			isEmphasised,
			lines: lines[index]!,
			labelY,
			bars: ends.map((end, place) => ({
				...drawnBar(end, {
					left,
					perUnit,
					y: depths.slice(0, place).reduce((y, each) => y + each + barGapPx, barsTop),
					thickness: depths[place]!,
					lines: numbers[place]!
				}),
				order: place === 0 ? 'first' : 'second'
			}))
		};
	});
	const stretches = isNarrow
		? drawn.map(({ bars }) => ({
				from: bars[0]!.y - 2,
				to: bars.at(-1)!.y + bars.at(-1)!.height + 2
			}))
		: [{ from: top - 4, to: edge - between + 4 }];
	return {
		height: edge - between + 8,
		zero: stretches.map(({ from, to }) => `M${left} ${from}V${to}`).join(''),
		rows: drawn,
		key
	};
}

/** Between the two bars of a pair. */
const barGapPx = 4;
/** From the end of a bar to its number, and from the number to its share. */
const numberGapPx = 8;

interface Row {
	readonly label: string;
	readonly href: string | undefined;
	readonly isEmphasised: boolean;
	readonly ends: readonly BarEnd[];
}

function rowOf(bar: Bar | BarPair): Row {
	const { label, href } = bar;
	const ends = 'first' in bar ? [bar.first, bar.second] : [bar];
	const isEmphasised = [bar, ...ends].some(({ isEmphasised }) => isEmphasised);
	return { label, href, isEmphasised, ends };
}

/** The most that every bar, with its number after it, has room for. */
function pxPerUnit(ends: readonly BarEnd[], room: number): number {
	const each = ends.flatMap((end) =>
		end.value === undefined || end.value <= 0 ? [] : [(room - widthOfWords(end)) / end.value]
	);
	return Math.max(0, Math.min(...each, Number.MAX_VALUE));
}

function widthOfWords({ valueLabel, shareLabel }: BarEnd): number {
	const share = shareLabel === undefined ? 0 : numberGapPx + textWidth(shareLabel, typeSizes.note);
	return numberGapPx + textWidth(valueLabel, typeSizes.strong) + share + 2;
}

/** A number in one line; why there is none in as many as it needs. */
function numberLines({ value, valueLabel }: BarEnd, room: number): readonly string[] {
	return value === undefined
		? wrapText(valueLabel, room - numberGapPx, typeSizes.note)
		: [valueLabel];
}

function drawnBar(
	{ value, valueLabel, shareLabel }: BarEnd,
	at: {
		readonly left: number;
		readonly perUnit: number;
		readonly y: number;
		readonly thickness: number;
		readonly lines: readonly string[];
	}
): Omit<DrawnBar, 'order'> {
	const length = value === undefined ? 0 : Math.max(0, value * at.perUnit);
	const numberX = at.left + length + numberGapPx;
	return {
		x: at.left,
		y: at.y,
		width: length,
		height: at.thickness,
		hasValue: value !== undefined,
		value: {
			lines: at.lines,
			x: numberX,
			y: at.y + at.thickness / 2 + 5.5 - ((at.lines.length - 1) * lineHeight('note')) / 2
		},
		share:
			shareLabel === undefined || value === undefined
				? undefined
				: { text: shareLabel, x: numberX + textWidth(valueLabel, typeSizes.strong) + numberGapPx }
	};
}

function keyOf(
	{ first, second }: PairLabels,
	left: number,
	width: number
): HorizontalBarsModel['key'] {
	const [one, two] = [first, second].map((text) =>
		wrapText(text, width - left - keySamplePx, typeSizes.note)
	);
	const firstWidth = keySamplePx + widestLine(one!, typeSizes.note) + keyGapPx;
	const secondWidth = keySamplePx + widestLine(two!, typeSizes.note);
	return [
		{ order: 'first', lines: one!, x: left, y: 15 },
		left + firstWidth + secondWidth <= width
			? { order: 'second', lines: two!, x: left + firstWidth, y: 15 }
			: { order: 'second', lines: two!, x: left, y: 15 + one!.length * lineHeight('note') + 3 }
	];
}

function keyBottom(key: HorizontalBarsModel['key']): number {
	return Math.max(...key.map(({ y, lines }) => y + 4 + (lines.length - 1) * lineHeight('note')));
}

/** Room for a sample of the bar before what it is. */
export const keySamplePx = 24;
const keyGapPx = 24;
