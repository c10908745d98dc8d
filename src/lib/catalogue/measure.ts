import type { BreakdownId } from './breakdowns';
import type { CorePurposeAreaKey } from './core-purpose-areas';
import type { AreaLevel, Basis, PeriodKind } from './observation';

export type Polarity = 'higher-better' | 'lower-better' | 'neutral';

/** What a value is: proportions are kept as fractions of 1 and shown as percentages. */
export type Unit = 'percent' | 'percentage-points' | 'count' | 'pounds-per-child' | 'score-points';

/**
 * Whose doing a measure is. Population indicators belong to the partnership;
 * the others to the centre: how much did we do, how well, is anyone better off.
 */
export type Accountability = 'population' | 'how-much' | 'how-well' | 'better-off';

/** What a measure counts, in words for sentences. */
export interface Noun {
	readonly one: string;
	readonly many: string;
}

/** A point in time that no line, test or colour may cross. */
export interface SeriesBreak {
	/** First period after the break. */
	readonly from: string;
	readonly reason: string;
}

/** A level to be reached, in the measure's unit (proportions as fractions of 1). */
export interface Goal {
	readonly value: number;
	/** Without its number: `2028 aim`. */
	readonly label: string;
	readonly source: string;
}

/** How far apart two figures may lie and be the same for all practical purposes, in the measure's unit. */
export interface Margin {
	readonly value: number;
	/** Why, in a sentence. */
	readonly reason: string;
}

/**
 * The words and nature that every measure has, however it is made: what every page knows of it.
 * What it counts, in long words and in a query, is its definition.
 */
export interface MeasureEntry {
	/** kebab-case; never changes. */
	readonly id: string;
	readonly name: string;
	/** Two or three words, for labels. */
	readonly shortName: string;
	/** What it is about, for the middle of a sentence: `readiness for school`. */
	readonly phrase: { readonly words: string; readonly isPlural: boolean };
	readonly area: CorePurposeAreaKey;
	/** One of the twelve that a board sees first. */
	readonly isHeadline: boolean;
	readonly unit: Unit;
	readonly polarity: Polarity;
	readonly accountability: Accountability;
	readonly periodKinds: readonly PeriodKind[];
	readonly basis: Basis;
	readonly levels: readonly AreaLevel[];
	readonly noun: Noun;
	/** What a counted unit in the numerator has done: `reached a good level of development`. */
	readonly achievement: string;
	readonly breaks: readonly SeriesBreak[];
	readonly goal: Goal | undefined;
	/** Where more is known of it than that three points of a percentage hardly matter. */
	readonly margin?: Margin;
	/** That it counts what is so, not what people might have done otherwise: chance has no part in it, and it has no interval. */
	readonly isWithoutChance?: true;
}

/** A measure with figures of its own, rather than the difference between two groups of another. */
interface WholeEntry extends MeasureEntry {
	readonly breakdowns: readonly BreakdownId[];
	/** `share`: numerator of denominator. `count`: the numerator alone. `mean`: sum of values over units. `ratio`: one sum by another. */
	readonly figure: 'share' | 'count' | 'mean' | 'ratio';
	/** Units belong to several categories at once, so there is no total over them. */
	readonly hasTotal: boolean;
}

/** A measure that is counted here, from the counted units that the query of its definition yields. */
export interface CountedMeasure extends WholeEntry {
	readonly making: 'counted';
	/** Extracts without which it cannot be made. */
	readonly needs: readonly string[];
	/** Extracts that give it more places, such as reach areas for centres; without them the others are still made. */
	readonly helps: readonly string[];
	/** What its query says of where a unit is counted. */
	readonly place: 'lsoa' | 'centre' | 'locality';
	/** The same unit may stand under several places of one larger place and counts there once; of a ratio, in the denominator alone. */
	readonly countsDistinctUnits: boolean;
}

/** A measure that has figures only where a release gives them: no extract here counts it. */
export interface ReleasedMeasure extends WholeEntry {
	readonly making: 'released';
}

/** The difference of another measure between two categories of a breakdown: `higher` minus `lower`. */
export interface GapMeasure extends MeasureEntry {
	readonly making: 'gap';
	readonly of: string;
	readonly breakdown: BreakdownId;
	readonly higher: string;
	readonly lower: string;
}

export type WholeMeasure = CountedMeasure | ReleasedMeasure;

export type Measure = WholeMeasure | GapMeasure;
