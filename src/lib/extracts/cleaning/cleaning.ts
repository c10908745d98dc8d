/**
 * What can be wrong with cells and rows of real exports and can be put right. Each kind is counted
 * in the load report; those in `judgements` could be wrong, and can be undone.
 */
export type CleaningKind =
	| 'day-first-date'
	| 'month-first-date'
	| 'written-date'
	| 'two-digit-year'
	| 'date-with-time'
	| 'impossible-date'
	| 'placeholder-date'
	| 'spreadsheet-serial'
	| 'suppressed'
	| 'missing-word'
	| 'spreadsheet-error'
	| 'placeholder-number'
	| 'number-as-text'
	| 'currency'
	| 'percent-sign'
	| 'fraction-as-percent'
	| 'decimal-comma'
	| 'number-in-brackets'
	| 'lost-digits'
	| 'tidied-text'
	| 'not-stated'
	| 'tick-mark'
	| 'bare-year'
	| 'chosen-word'
	| 'year-label'
	| 'other-word'
	| 'ethnic-group'
	| 'mended-letters'
	| 'blank-row'
	| 'repeated-header'
	| 'totals-row'
	| 'footnote'
	| 'test-record'
	| 'centre-name'
	| 'former-name'
	| 'successor'
	| 'postcode'
	| 'no-fixed-abode'
	| 'neighbourhood-vintage'
	| 'linked-child'
	| 'did-not-happen'
	| 'lies-ahead'
	| 'left-the-list'
	| 'gone-row';

/** A cell's text as it stands in the file, and in how many rows it does. */
export interface Found {
	readonly text: string;
	readonly rows: number;
}

/** What becomes of one text wherever it stands in a column. */
export interface Repair {
	readonly text: string;
	/** The value in the contract's own form (`2024-04-30`, `12.5`, `true`, `2024/25`, a word of its list); undefined where the cell is to be empty for a known reason. */
	readonly value: string | undefined;
	readonly kind: CleaningKind;
}

/** What was put right in a file, of one kind and in one column. */
export interface Cleaning {
	readonly kind: CleaningKind;
	readonly column: string | undefined;
	readonly rows: number;
	readonly examples: readonly CleaningExample[];
}

export interface CleaningExample {
	/** Line in the file; 0 where it is not known. */
	readonly line: number;
	readonly found: string;
	/** What it became; undefined where the cell or row was left out. */
	readonly became: string | undefined;
}
