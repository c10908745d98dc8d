import type { CleaningKind } from './cleaning';

/** Whether a kind of cleaning leaves a row of the file out, where others mend a cell. */
export function leavesRowOut(kind: CleaningKind): boolean {
	return kinds.has(kind);
}

const kinds: ReadonlySet<CleaningKind> = new Set([
	'blank-row',
	'repeated-header',
	'totals-row',
	'footnote',
	'test-record'
]);
