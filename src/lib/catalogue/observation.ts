/** Where an area stands in the hierarchy of places. */
export type AreaLevel =
	| 'england'
	| 'region'
	| 'authority'
	| 'district'
	| 'locality'
	| 'cluster'
	| 'centre'
	| 'lsoa'
	| 'practice';

export type PeriodKind = 'academic-year' | 'financial-year' | 'financial-quarter';

/**
 * How people were placed: by where they live, where they came, where they are
 * registered or where the school is. `…-unknown-with-others` is told in
 * `unknown-with-others.ts`; of a figure that a reader had already worked out it is
 * not known.
 */
export type Basis =
	| 'residence'
	| 'attendance'
	| 'registered-population'
	| 'school-location'
	| 'setting-location'
	| 'residence-unknown-with-others'
	| 'school-location-unknown-with-others'
	| 'as-reported';

/** Why there is no number. */
export type Reason =
	| 'suppressed'
	| 'not-collected'
	| 'not-applicable'
	| 'not-available'
	| 'low-reliability'
	| 'too-few';

/**
 * One published or counted figure: the waist of the product. Readers and
 * measures write these; answers read nothing else.
 */
export interface Observation {
	readonly measureId: string;
	/** ONS code where there is one, otherwise `centre:…` or `locality:…`. */
	readonly areaId: string;
	readonly areaLevel: AreaLevel;
	/** `2024/25` or `2024/25 Q3`. */
	readonly periodId: string;
	readonly periodKind: PeriodKind;
	/** `all`, or the name of a breakdown such as `fsm`. */
	readonly breakdown: string;
	/** `all`, or a category of the breakdown such as `eligible`. */
	readonly category: string;
	/** Counts where counts exist. For means the sum of the values; for money the pounds. */
	readonly numerator: number | undefined;
	readonly denominator: number | undefined;
	/** What was published without counts, in the measure's own unit (a proportion as a fraction of 1). */
	readonly value: number | undefined;
	/** Standard deviation, for means. */
	readonly spread: number | undefined;
	readonly basis: Basis;
	readonly status: 'ok' | Reason;
	/** The load it came from. */
	readonly sourceId: string;
}

/** A place that observations speak of. */
export interface Area {
	readonly id: string;
	readonly level: AreaLevel;
	readonly name: string;
	readonly parentId: string | undefined;
	/** What whoever keeps its history wrote beside it, in their words: a quotation, not a fact of ours. */
	readonly note: string | undefined;
	/** ISO dates of the first and last day open to families; undefined where it is not known, or open before or still. */
	readonly opened?: string | undefined;
	readonly closed?: string | undefined;
	/** The centre that carries on the work of one that closed. */
	readonly successorId?: string | undefined;
	/** Nothing but its name is known of it, since others lie in it: it is neither chosen nor compared with. */
	readonly isOnlyNamed?: true | undefined;
	/** What it was called before, the oldest first, each with the ISO date of its last day. */
	readonly formerNames?: readonly FormerName[] | undefined;
	/** The postcodes that lie in a neighbourhood, in capitals without spaces, one space between two; undefined where no list of them came. */
	readonly postcodes?: string | undefined;
}

/** A name that a place had until and including a day. */
export interface FormerName {
	readonly name: string;
	readonly until: string;
}

/** One load: a file, a release or a table of ours, and when it was taken in. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly fileName: string;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly contentHash: string;
	readonly rows: number;
	/** ISO dates. */
	readonly loadedAt: string | undefined;
	readonly publishedAt: string | undefined;
	/** The last date that the rows speak of. */
	readonly dataTo: string | undefined;
	readonly licence: string | undefined;
	/** Who published it, of a release. */
	readonly publisher?: string;
	/** Invented for demonstration. */
	readonly isIllustrative: boolean;
}
