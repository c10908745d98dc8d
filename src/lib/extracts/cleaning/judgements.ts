import type { CleaningKind } from './cleaning';

/** Kinds of cleaning that could be wrong. The load report offers to undo them. */
export const judgements: ReadonlySet<CleaningKind> = new Set<CleaningKind>([
	'day-first-date',
	'month-first-date',
	'two-digit-year',
	'placeholder-date',
	'spreadsheet-serial',
	'placeholder-number',
	'fraction-as-percent',
	'decimal-comma',
	'number-in-brackets',
	'tick-mark',
	'bare-year',
	'other-word',
	'ethnic-group',
	'chosen-word',
	'totals-row',
	'footnote',
	'test-record',
	'centre-name',
	'former-name',
	'successor',
	'postcode',
	'neighbourhood-vintage',
	'linked-child',
	'did-not-happen',
	'lies-ahead',
	'left-the-list',
	'gone-row'
]);
