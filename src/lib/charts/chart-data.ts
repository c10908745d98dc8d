import type { Snippet } from 'svelte';

import type { StandingMark } from '$lib/ui';

/** A value with what it rests on. `reason` says in words why there is no value; it is never a number. */
export interface Figure {
	readonly value: number | undefined;
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	readonly count?: number | undefined;
	readonly denominator?: number | undefined;
	/** What it rests on, in words, where that is not the count of the denominator: an average, or pounds. */
	readonly rests?: string | undefined;
	readonly reason?: string | undefined;
}

/** How a place stands against its comparator. `none`: nobody has judged it, so it is drawn plain. */
export type StatusKind = Exclude<StandingMark, 'not-comparable' | 'no-figure'> | 'none';

/** Whether no difference was found, so that a point is drawn plain. */
export function isPlain(status: StatusKind): boolean {
	return status === 'same' || status === 'not-told-apart' || status === 'none';
}

/** A figure for a place. */
export interface PlaceMark extends Figure {
	readonly id: string;
	readonly label: string;
	readonly href?: string | undefined;
	readonly status?: StatusKind | undefined;
	/** The place the page is about: drawn stronger. */
	readonly isFocus?: boolean | undefined;
}

/** A level drawn across a chart, such as England or a goal. */
export interface Level {
	readonly label: string;
	readonly value: number;
}

/** The peers of a strip as the page names them: `its 7 localities`, `4 of its 7 localities`, or `among 28 centres`, of which the place is one. */
export interface PeerWords {
	readonly words: string;
	readonly isAmongThem: boolean;
}

/** A figure for a period. `x` places it: a year such as 2024, or an order number. */
export interface PeriodPoint extends Figure {
	readonly x: number;
	readonly periodLabel: string;
}

/**
 * Figures of one thing over time. Each segment is unbroken; no line is drawn
 * from one to the next, nor across a figure without a value.
 */
export interface Series {
	readonly label: string;
	readonly isFocus?: boolean | undefined;
	readonly segments: readonly (readonly PeriodPoint[])[];
}

/** Where a series was broken: `x` lies between the last period before and the first after. */
export interface SeriesBreak {
	readonly x: number;
	readonly label: string;
}

/** The band a series keeps to by its own ordinary ups and downs, and the points that are more than those. */
export interface ControlLimits {
	readonly mean: number;
	readonly lower: number;
	readonly upper: number;
	/** Where the band begins and ends in time. */
	readonly from: number;
	readonly to: number;
	readonly marked: readonly { readonly x: number; readonly value: number }[];
}

/** The same numbers as the chart, already formatted or as reason words. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly ChartColumn[];
	readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface ChartColumn {
	readonly key: string;
	readonly label: string;
	readonly isNumeric?: boolean | undefined;
}

/** What every chart carries beside its drawing. */
export interface ChartFrame {
	/** Its name: `Good level of development, six centres, 2024/25`. */
	readonly title: string;
	/** The one-sentence reading. A string may mark its weight with `<strong>…</strong>` and holds no other markup. */
	readonly reading: string | Snippet;
	/** n of N, interval method, polarity, and of each line its basis, data date and source: what the chart must not travel without. */
	readonly facts: readonly string[];
	/** Those to be said under the chart, where the page has said the others above it. */
	readonly factsHere?: readonly string[] | undefined;
	readonly table: ChartTable;
	/** Of downloads, without extension. */
	readonly fileName: string;
	readonly isIllustrative: boolean;
	/** Where the making of the number is told. */
	readonly howMade?: string | undefined;
}
